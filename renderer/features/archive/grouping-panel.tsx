import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveOutFile, placeFile, splitOff } from '../../../shared/archive/edit-grouping.ts';
import { storyLanguages } from '../../../shared/model/language-tag.ts';
import { Button } from '../../components/button.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import type { ArchiveRecord } from '../../services/archive/archive-records.ts';
import { useServices } from '../../services/services.ts';
import { AlignForm } from './align-form.tsx';
import { GroupTable } from './group-table.tsx';
import { LooseFiles } from './loose-files.tsx';
import { useGrouping } from './use-grouping.ts';

interface GroupingPanelProps {
  readonly archive: ArchiveRecord;
  readonly onBack: () => void;
}

/** Which files are versions of one story, to be looked at and corrected before they are aligned. */
export function GroupingPanel({ archive, onBack }: GroupingPanelProps): ReactElement {
  const { t } = useTranslation('archive');
  const { newId } = useServices();
  const { record, edit, undo, redo } = useGrouping(archive.id);
  const [picked, setPicked] = useState<string>();
  if (record === undefined) return <EmptyNote>{t('steps.waiting')}</EmptyNote>;
  const { groups, loose } = record.grouping;
  const facts = new Map(record.files.map((file) => [file.id, file]));
  const pathOf = new Map(record.files.map(({ id, path }) => [id, path]));
  const file = picked === undefined ? undefined : facts.get(picked);
  const stories = groups.filter(({ files }) => Object.keys(files).length > 1).length;
  const done = (make: Parameters<typeof edit>[0]): void => {
    edit(make);
    setPicked(undefined);
  };
  return (
    <>
      <p>
        {t('groupingNote', {
          stories: t('stories', { count: stories }),
          files: t('files', { count: archive.files }),
        })}
      </p>
      <div className="archive-actions" role="toolbar" aria-label={t('correct')}>
        <IconButton
          icon={Undo2}
          label={t('undo')}
          disabled={undo === undefined}
          onClick={() => undo?.()}
        />
        <IconButton
          icon={Redo2}
          label={t('redo')}
          disabled={redo === undefined}
          onClick={() => redo?.()}
        />
        <span className="archive-picked" role="status">
          {file === undefined ? t('pickHint') : t('picked', { file: file.path })}
        </span>
        {file === undefined ? null : (
          <>
            <Button
              onClick={() => {
                done((now) => splitOff(now, file.id, file.language ?? storyLanguages[0], newId()));
              }}
            >
              {t('newGroup')}
            </Button>
            <Button
              onClick={() => {
                done((now) => leaveOutFile(now, file.id));
              }}
            >
              {t('leaveOut')}
            </Button>
            <Button
              onClick={() => {
                setPicked(undefined);
              }}
            >
              {t('putBack')}
            </Button>
          </>
        )}
      </div>
      <div className="archive-scroll">
        <GroupTable
          groups={groups}
          pathOf={pathOf}
          picked={picked}
          onPick={setPicked}
          onPut={(place) => {
            if (picked !== undefined) done((now) => placeFile(now, picked, place));
          }}
        />
        <LooseFiles loose={loose} facts={facts} picked={picked} onPick={setPicked} />
      </div>
      <AlignForm archive={archive} record={record} stories={stories} onBack={onBack} />
    </>
  );
}
