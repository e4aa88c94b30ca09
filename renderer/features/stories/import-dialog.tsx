import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../../shared/model/story.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useServices } from '../../services/services.ts';
import { addVersionToStory } from './actions/add-version.ts';
import { createStory, slugOf, versionOf } from './actions/import-stories.ts';
import type { FileToRead } from './actions/import-stories.ts';
import { CandidateEntry } from './candidate-entry.tsx';
import { obstacleTo } from './import-state.ts';
import type { ImportMode, ImportObstacle } from './import-state.ts';
import { useCandidates } from './use-candidates.ts';

interface ImportDialogProps {
  readonly files: readonly FileToRead[];
  readonly openStory: Story | undefined;
  /** True where the user asked for a version of the open story. */
  readonly toOpenStory: boolean;
  readonly onDone: (storyId: string | undefined) => void;
}

/** Shows what was recognised in the files, lets it be corrected, and takes them in: all of them or none. */
export function ImportDialog(props: ImportDialogProps): ReactElement {
  const { files, openStory, toOpenStory, onDone } = props;
  const { t } = useTranslation('stories');
  const services = useServices();
  const candidates = useCandidates(files);
  const [mode, setMode] = useState<ImportMode>(toOpenStory ? 'addToOpen' : 'oneStory');
  const [isBusy, setBusy] = useState(false);
  const obstacle = obstacleTo(candidates.list, mode);
  const cancel = (): void => {
    services.jobs.batch.cancel();
    onDone(undefined);
  };
  const importAll = async (): Promise<void> => {
    if (obstacle !== undefined || isBusy) return;
    setBusy(true);
    const time = services.clock();
    const named = candidates.list.flatMap((candidate) => {
      const version = versionOf(candidate, time);
      return version === undefined ? [] : [{ slug: slugOf(candidate.name), version }];
    });
    let opened: string | undefined;
    if (mode === 'addToOpen' && openStory !== undefined) {
      opened = openStory.id;
      for (const { version } of named) await addVersionToStory(services, openStory.id, version);
    } else if (mode === 'separate') {
      for (const { slug, version } of named) {
        const id = await createStory(services, slug, [version]);
        opened ??= id;
      }
    } else {
      opened = await createStory(
        services,
        named[0]?.slug ?? '',
        named.map(({ version }) => version),
      );
    }
    onDone(opened);
  };

  return (
    <Dialog
      title={t('import.title')}
      onClose={cancel}
      onSubmit={() => void importAll()}
      footer={
        <>
          <Obstacle obstacle={obstacle} />
          <Button onClick={cancel}>{t('app:cancel')}</Button>
          <Button
            look="primary"
            type="submit"
            data-first-focus
            aria-disabled={obstacle !== undefined || isBusy}
          >
            {isBusy ? t('import.working') : t('import.action', { count: candidates.list.length })}
          </Button>
        </>
      }
    >
      <ModeChoice
        mode={mode}
        several={candidates.list.length > 1}
        openStory={openStory}
        onChange={setMode}
      />
      <ul className="candidates">
        {candidates.list.map((candidate) => (
          <CandidateEntry
            key={candidate.id}
            candidate={candidate}
            onLanguage={(language) => {
              candidates.setLanguage(candidate.id, language);
            }}
            onLeaveOut={() => {
              candidates.leaveOut(candidate.id);
            }}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface ModeChoiceProps {
  readonly mode: ImportMode;
  readonly several: boolean;
  readonly openStory: Story | undefined;
  readonly onChange: (mode: ImportMode) => void;
}

function ModeChoice({ mode, several, openStory, onChange }: ModeChoiceProps): ReactElement | null {
  const { t } = useTranslation('stories');
  const modes: readonly ImportMode[] = [
    'oneStory',
    ...(several ? (['separate'] as const) : []),
    ...(openStory === undefined ? [] : (['addToOpen'] as const)),
  ];
  if (modes.length < 2) return null;
  return (
    <fieldset className="import-modes">
      <legend className="screen-reader-only">{t('import.mode')}</legend>
      {modes.map((candidate) => (
        <label key={candidate}>
          <input
            type="radio"
            name="mode"
            checked={mode === candidate}
            onChange={() => {
              onChange(candidate);
            }}
          />
          {t(`import.modes.${candidate}`, { story: openStory?.slug ?? '' })}
        </label>
      ))}
    </fieldset>
  );
}

function Obstacle({
  obstacle,
}: {
  readonly obstacle: ImportObstacle | undefined;
}): ReactElement | null {
  const { t } = useTranslation('stories');
  if (obstacle === undefined) return null;
  const language = 'language' in obstacle ? t(`grid:languages.${obstacle.language}`) : '';
  const files = 'files' in obstacle ? obstacle.files : '';
  return (
    <p className="import-obstacle" role="status">
      {t(`import.obstacles.${obstacle.kind}`, { files, language })}
    </p>
  );
}
