import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../../shared/model/story.ts';
import { dayText, timeText } from '../../components/date-text.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import './stories.css';

interface StoryListProps {
  readonly stories: readonly Story[] | undefined;
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** Every story, the last changed first. */
export function StoryList({ stories, openId, onOpen, onDelete }: StoryListProps): ReactElement {
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
                {Object.keys(story.origins).join(' · ').toUpperCase()}
                <time dateTime={new Date(story.changedAt).toISOString()}>
                  {dayOrTime(story.changedAt)}
                </time>
              </span>
            </button>
            <IconButton
              icon={Trash2}
              label={t('deleteNamed', { story: story.slug })}
              onClick={() => {
                onDelete(story.id);
              }}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}
