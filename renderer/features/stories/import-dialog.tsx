import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../../shared/model/story.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import type { Problem, Result } from '../../../shared/result.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemText } from '../../components/problem-text.tsx';
import { attempt } from '../../services/attempt.ts';
import { useServices } from '../../services/services.ts';
import type { Services } from '../../services/services.ts';
import { addVersions } from './actions/add-versions.ts';
import { versionOf } from './actions/candidate.ts';
import type { FileToRead, NamedVersion } from './actions/candidate.ts';
import { importStories } from './actions/import-stories.ts';
import { CandidateEntry } from './candidate-entry.tsx';
import { ImportFooter } from './import-footer.tsx';
import { isUnreadable, obstacleTo, proposedMode } from './import-state.ts';
import type { ImportMode } from './import-state.ts';
import { useCandidates } from './use-candidates.ts';

interface ImportDialogProps {
  readonly files: readonly FileToRead[];
  readonly open: StoryWithRows | undefined;
  /** True where the user asked for a version of the open story. */
  readonly toOpenStory: boolean;
  readonly onDone: (storyId: string | undefined) => void;
}

/** Shows what was recognised in the files, lets it be corrected, and takes them in: all of them or none. */
export function ImportDialog(props: ImportDialogProps): ReactElement {
  const { files, open, toOpenStory, onDone } = props;
  const { t } = useTranslation('stories');
  const services = useServices();
  const candidates = useCandidates(files);
  const [chosenMode, setChosenMode] = useState<ImportMode>();
  const mode = chosenMode ?? proposedMode(candidates.list, toOpenStory);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const obstacle = obstacleTo(candidates.list, mode, open);
  const cancel = (): void => {
    services.jobs.batch.end();
    onDone(undefined);
  };
  const importAll = async (): Promise<void> => {
    if (obstacle !== undefined || isBusy) return;
    setBusy(true);
    const time = services.clock();
    const named = candidates.list.flatMap((candidate) => versionOf(candidate, time) ?? []);
    const imported = await attempt(() => carryOut(services, mode, named, open?.story.id));
    setBusy(false);
    if (imported.ok) onDone(imported.value);
    else if (imported.problem.code !== 'cancelled') setProblem(imported.problem);
  };

  return (
    <Dialog
      title={t('import.title')}
      onClose={cancel}
      onSubmit={() => void importAll()}
      footer={
        <ImportFooter
          obstacle={obstacle}
          story={open?.story.slug ?? ''}
          files={candidates.list.length}
          isBusy={isBusy}
          onCancel={cancel}
          onLeaveOut={() => {
            for (const { id } of candidates.list.filter(isUnreadable)) candidates.leaveOut(id);
          }}
        />
      }
    >
      <ModeChoice
        mode={mode}
        several={candidates.list.length > 1}
        openStory={open?.story}
        onChange={setChosenMode}
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
      {problem === undefined ? null : <ProblemText problem={problem} />}
    </Dialog>
  );
}

function carryOut(
  services: Services,
  mode: ImportMode,
  named: readonly NamedVersion[],
  openId: string | undefined,
): Promise<Result<string>> {
  const versions = named.map(({ version }) => version);
  if (mode === 'addToOpen' && openId !== undefined) return addVersions(services, openId, versions);
  const plans =
    mode === 'separate'
      ? named.map(({ slug, version }) => ({ slug, versions: [version] }))
      : [{ slug: named[0]?.slug ?? '', versions }];
  return importStories(services, plans);
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
