import { CircleCheck, TriangleAlert, User } from 'lucide-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileGroup } from '../../../shared/archive/grouping.ts';
import type { GroupPlace } from '../../../shared/archive/edit-grouping.ts';
import { storyLanguages } from '../../../shared/model/language-tag.ts';
import { Button } from '../../components/button.tsx';

interface GroupTableProps {
  readonly groups: readonly FileGroup[];
  readonly pathOf: ReadonlyMap<string, string>;
  /** The file that is picked up, to be put somewhere else. */
  readonly picked: string | undefined;
  readonly onPick: (fileId: string | undefined) => void;
  readonly onPut: (place: GroupPlace) => void;
}

const groupsAtATime = 100;
/** Below it a group is marked as doubtful. */
const doubtful = 0.95;

/** The groups, a file a column; what is picked up can be put into any of them. */
export function GroupTable(props: GroupTableProps): ReactElement {
  const { groups } = props;
  const { t } = useTranslation('archive');
  const [shown, setShown] = useState(groupsAtATime);
  return (
    <>
      <table className="archive-table">
        <thead>
          <tr>
            <th scope="col">{t('columns.story')}</th>
            {storyLanguages.map((language) => (
              <th key={language} scope="col">
                {t(`grid:languages.${language}`)}
              </th>
            ))}
            <th scope="col">{t('columns.confidence')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, shown).map((group, place) => (
            <GroupRow key={group.id} number={place + 1} group={group} {...props} />
          ))}
        </tbody>
      </table>
      {groups.length > shown ? (
        <Button
          onClick={() => {
            setShown(shown + groupsAtATime);
          }}
        >
          {t('showMore', { count: groups.length - shown })}
        </Button>
      ) : null}
    </>
  );
}

interface GroupRowProps extends GroupTableProps {
  readonly group: FileGroup;
  readonly number: number;
}

function GroupRow({ group, number, pathOf, picked, onPick, onPut }: GroupRowProps): ReactElement {
  const { t } = useTranslation('archive');
  return (
    <tr>
      <th scope="row">{number}</th>
      {storyLanguages.map((language) => {
        const column = columnOf(group, language);
        const fileId = group.files[column];
        const path = pathOf.get(fileId ?? '') ?? '';
        const isTarget = picked !== undefined && picked !== fileId;
        const name = t(`grid:languages.${language}`);
        return (
          <td key={language}>
            {fileId === undefined && !isTarget ? (
              <span className="archive-none">–</span>
            ) : (
              <button
                type="button"
                className="archive-file"
                aria-pressed={isTarget ? undefined : picked === fileId}
                title={isTarget ? t('putHere', { number, language: name }) : path}
                aria-label={isTarget ? t('putHere', { number, language: name }) : undefined}
                onClick={() => {
                  if (isTarget) onPut({ groupId: group.id, language: column });
                  else onPick(picked === fileId ? undefined : fileId);
                }}
              >
                {path === '' ? t('here') : path}
              </button>
            )}
          </td>
        );
      })}
      <td>
        <Confidence group={group} />
      </td>
    </tr>
  );
}

/** Kazakh in Latin letters stands in the Kazakh column. */
function columnOf({ files }: FileGroup, language: string): string {
  return Object.keys(files).find((tag) => tag.split('-')[0] === language) ?? language;
}

/** Said by a sign and a word, not by colour alone. */
function Confidence({ group }: { readonly group: FileGroup }): ReactElement {
  const { t } = useTranslation('archive');
  const { confidence, evidence, files } = group;
  if (Object.keys(files).length < 2) {
    return (
      <span className="archive-doubtful">
        <TriangleAlert size={14} aria-hidden /> {t('alone')}
      </span>
    );
  }
  const by = evidence.map((one) => t(`evidence.${one}`)).join(', ');
  if (evidence.includes('hand')) {
    return (
      <span>
        <User size={14} aria-hidden /> {by}
      </span>
    );
  }
  const isDoubtful = confidence < doubtful;
  return (
    <span className={isDoubtful ? 'archive-doubtful' : undefined}>
      {isDoubtful ? <TriangleAlert size={14} aria-hidden /> : <CircleCheck size={14} aria-hidden />}{' '}
      {t(isDoubtful ? 'doubtfulGroup' : 'sureGroup', { percent: Math.floor(confidence * 100) })}
      <small> {by}</small>
    </span>
  );
}
