import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isNote, saysNothing } from '../../../shared/pipeline/export-story.ts';
import { unfinishedParts } from '../../../shared/pipeline/unfinished-parts.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { Problem } from '../../../shared/result.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemText } from '../../components/problem-text.tsx';
import { attempt } from '../../services/attempt.ts';
import { useServices } from '../../services/services.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { exportArticle } from './actions/export-article.ts';
import { formatsFor } from './export-formats.ts';
import type { ExportFormat } from './export-formats.ts';
import { UnfinishedList } from './unfinished-list.tsx';

interface ExportDialogProps {
  readonly open: StoryWithRows;
  /** The language in hand: the first proposal. */
  readonly language: LanguageTag | undefined;
  readonly onClose: () => void;
}

/** The article in a language, or the whole story as a table. What is unfinished is said, and asked about. */
export function ExportDialog({ open, language, onClose }: ExportDialogProps): ReactElement {
  const { t } = useTranslation('stories');
  const services = useServices();
  const { story, rows } = open;
  const [what, setWhat] = useState<LanguageTag>(language ?? story.languages[0] ?? 'en');
  const [format, setFormat] = useState<ExportFormat['name']>('docx');
  const [withNotes, setWithNotes] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const languages = what === 'table' ? story.languages : [what];
  // An article is for readers; a table carries everything.
  const hasNotes = withNotes || what === 'table';
  const exported = rows.filter((row) => hasNotes || !isNote(row));
  const isEmpty = languages.every((each) => saysNothing(exported, each));
  const formats = formatsFor(what);
  const chosen = formats.find(({ name }) => name === format) ?? formats[0];
  const unfinished = isEmpty ? [] : unfinishedParts(rows, languages, hasNotes);
  const exportNow = async (): Promise<void> => {
    if (chosen === undefined || isBusy) return;
    setBusy(true);
    const headers = Object.fromEntries(
      story.languages.map((tag) => [tag, t(`grid:languages.${tag}`)]),
    );
    const { name, extension } = chosen;
    const choice = { what, format: name, extension, withNotes, headers };
    const saved = await attempt(() => exportArticle(services, story.id, choice));
    setBusy(false);
    if (!saved.ok) setProblem(saved.problem);
    else if (saved.value !== undefined) {
      services.notice.set({ kind: 'done', key: 'exported', params: { file: saved.value.name } });
      onClose();
    }
  };

  return (
    <Dialog
      title={t('export.title')}
      onClose={onClose}
      onSubmit={() => void exportNow()}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button look="primary" type="submit" disabled={isEmpty}>
            {unfinished.length > 0 ? t('export.anyway') : t('export.action')}
          </Button>
        </>
      }
    >
      <Choice
        label={t('export.what')}
        value={what}
        options={[
          ...story.languages.map((value) => ({
            value,
            label: t(`export.article.${value}`),
          })),
          { value: 'table', label: t('export.table') },
        ]}
        onChange={setWhat}
      />
      <Choice
        label={t('export.format')}
        value={chosen?.name ?? ''}
        options={formats.map(({ name }) => ({ value: name, label: t(`export.formats.${name}`) }))}
        onChange={setFormat}
      />
      {what !== 'table' && rows.some(isNote) ? (
        <label className="export-notes">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => {
              setWithNotes(event.target.checked);
            }}
          />
          {t('export.withNotes')}
        </label>
      ) : null}
      {isEmpty ? <p role="status">{t('export.nothing')}</p> : null}
      {unfinished.length > 0 ? <UnfinishedList parts={unfinished} /> : null}
      {problem === undefined ? null : <ProblemText problem={problem} />}
    </Dialog>
  );
}
