import { Check, Pencil, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { Story } from '../../../shared/model/story.ts';
import { dayText, timeText } from '../../components/date-text.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import './stories.css';

interface StoryListProps {
  readonly stories: readonly Story[] | undefined;
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onRename: (story: Story) => void;
  readonly onDelete: (story: Story) => void;
}

/** Every story, the last changed first. */
export function StoryList(props: StoryListProps): ReactElement {
  const { stories, openId, onOpen, onRename, onDelete } = props;
  const { t } = useTranslation('stories');
  const today = new Date().toDateString();
  const dayOrTime = (time: number): string => {
    return new Date(time).toDateString() === today ? timeText(time) : dayText(time);
  };
  return (
    <nav className="story-list" aria-label={t('list')}>
      <h2 className="panel-title">{t('list')}</h2>
      {stories?.length === 0 ? <EmptyNote>{t('none')}</EmptyNote> : null}
      <ul>
        {stories?.map((story) => (
          <li key={story.id} className="story-entry">
            <button
              type="button"
              className="story-button"
              aria-current={story.id === openId ? 'page' : undefined}
              onClick={() => {
                onOpen(story.id);
              }}
            >
              <span className="story-slug">{story.slug}</span>
              <span className="story-facts">
                <span className="story-progress">
                  {story.languages.map((language) => (
                    <VersionProgress key={language} story={story} language={language} />
                  ))}
                </span>
                <time dateTime={new Date(story.changedAt).toISOString()}>
                  {dayOrTime(story.changedAt)}
                </time>
              </span>
            </button>
            <span className="story-tools">
              <IconButton
                icon={Pencil}
                label={t('renameNamed', { story: story.slug })}
                onClick={() => {
                  onRename(story);
                }}
              />
              <IconButton
                icon={Trash2}
                label={t('deleteNamed', { story: story.slug })}
                onClick={() => {
                  onDelete(story);
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface VersionProgressProps {
  readonly story: Story;
  readonly language: LanguageTag;
}

/** How far one version is: empty, begun or confirmed throughout, told by more than colour. */
function VersionProgress({ story, language }: VersionProgressProps): ReactElement {
  const { t } = useTranslation();
  const { filled = 0, confirmed = 0 } = story.progress[language] ?? {};
  const all = story.rowIds.length;
  const text = t('progress', { language: t(`grid:languages.${language}`), done: confirmed, all });
  const state = filled === 0 ? 'empty' : confirmed === all ? 'confirmed' : 'begun';
  const percent = Math.floor((confirmed / Math.max(all, 1)) * 100);
  return (
    <span className={`version version-${state}`} title={text}>
      <span aria-hidden>
        {language.toUpperCase()} {state === 'begun' ? `${percent}%` : null}
        {state === 'empty' ? '–' : null}
      </span>
      {state === 'confirmed' ? <Check size={11} aria-hidden /> : null}
      <span className="screen-reader-only">{text}</span>
    </span>
  );
}
