import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { storePreferences } from '../features/settings/preferences.ts';
import type { Preferences } from '../features/settings/preferences.ts';
import { useServices } from '../services/services.ts';

export interface PreferencesInUse {
  readonly current: Preferences;
  readonly change: (preferences: Preferences) => void;
}

/** Puts the choices to work: texts, native menu, light and dark, the author's name. */
export function usePreferences(first: Preferences): PreferencesInUse {
  const services = useServices();
  const { i18n } = useTranslation();
  const [current, setCurrent] = useState(first);
  const { language, theme, author } = current;
  useEffect(() => {
    void i18n.changeLanguage(language);
    document.documentElement.lang = language;
    void services.desktop['app.setLanguage']({ language });
  }, [services, i18n, language]);
  useEffect(() => {
    void services.desktop['app.setTheme']({ theme });
  }, [services, theme]);
  useEffect(() => {
    services.author.set(author);
  }, [services, author]);
  const change = useCallback(
    (preferences: Preferences) => {
      setCurrent(preferences);
      void storePreferences(services, preferences);
    },
    [services],
  );
  return useMemo(() => ({ current, change }), [current, change]);
}
