import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The window is named after the story in it. */
export function useWindowTitle(slug: string | undefined): void {
  const { t } = useTranslation();
  const name = t('name');
  useEffect(() => {
    document.title = slug === undefined ? name : `${slug} — ${name}`;
  }, [slug, name]);
}
