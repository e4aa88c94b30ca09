import { ArrowDownWideNarrow, ArrowUpNarrowWide, Search } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrowseQuery } from '../../../../shared/model/browsing.ts';
import { storyLanguages } from '../../../../shared/model/language-tag.ts';
import { reviewLevels } from '../../../../shared/model/translation-unit.ts';
import { Choice } from '../../../components/choice.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { DateField } from './date-field.tsx';
import type { UnitFilters } from './unit-filters.ts';

interface FilterBarProps {
  readonly filters: UnitFilters;
  readonly memories: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (filters: UnitFilters) => void;
}

const any = 'any';
const kinds: readonly BrowseQuery['kind'][] = ['all', 'duplicates', 'conflicts'];
const sorts: readonly BrowseQuery['sort'][] = ['changed', 'text', 'length', 'origin'];

/** What the list shows, and in which order. */
export function FilterBar({ filters, memories, onChange }: FilterBarProps): ReactElement {
  const { t } = useTranslation('memories');
  const set = (changes: Partial<UnitFilters>): void => {
    onChange({ ...filters, ...changes });
  };
  const languages = storyLanguages.map((value) => ({
    value,
    label: t(`grid:languages.${value}`),
  }));
  const isGrouped = filters.kind !== 'all';
  return (
    <search className="filter-bar">
      <div className="choice filter-words">
        <label htmlFor="unit-words">{t('list.words')}</label>
        <span className="concordance-field">
          <Search size={14} aria-hidden />
          <input
            id="unit-words"
            type="text"
            value={filters.text}
            spellCheck={false}
            onChange={(event) => {
              set({ text: event.target.value });
            }}
          />
        </span>
      </div>
      <Choice
        label={t('list.language')}
        value={filters.language ?? any}
        options={[{ value: any, label: t('list.anyLanguage') }, ...languages]}
        onChange={(value) => {
          set({ language: value === any ? undefined : value });
        }}
      />
      <Choice
        label={t('list.memory')}
        value={filters.memoryId ?? any}
        options={[
          { value: any, label: t('list.anyMemory') },
          ...memories.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => {
          set({ memoryId: value === any ? undefined : value });
        }}
      />
      <Choice
        label={t('list.kind')}
        value={filters.kind}
        options={kinds.map((value) => ({ value, label: t(`list.kinds.${value}`) }))}
        onChange={(kind) => {
          set({ kind });
        }}
      />
      <Choice
        label={t('list.review')}
        value={filters.review ?? any}
        options={[
          { value: any, label: t('list.anyReview') },
          ...reviewLevels.map((value) => ({ value, label: t(`reviews.${value}`) })),
        ]}
        onChange={(value) => {
          set({ review: value === any ? undefined : value });
        }}
      />
      <Choice
        label={t('list.without')}
        value={filters.without ?? any}
        options={[{ value: any, label: t('list.nothingMissing') }, ...languages]}
        onChange={(value) => {
          set({ without: value === any ? undefined : value });
        }}
      />
      <DateField
        label={t('list.from')}
        value={filters.from}
        onChange={(from) => {
          set({ from });
        }}
      />
      <DateField
        label={t('list.to')}
        value={filters.to}
        onChange={(to) => {
          set({ to });
        }}
      />
      <Choice
        label={t('list.sort')}
        value={filters.sort}
        disabled={isGrouped}
        options={sorts.map((value) => ({ value, label: t(`list.sorts.${value}`) }))}
        onChange={(sort) => {
          set({ sort, isDescending: sort === 'changed' });
        }}
      />
      <IconButton
        icon={filters.isDescending ? ArrowDownWideNarrow : ArrowUpNarrowWide}
        label={t(filters.isDescending ? 'list.descending' : 'list.ascending')}
        disabled={isGrouped}
        onClick={() => {
          set({ isDescending: !filters.isDescending });
        }}
      />
    </search>
  );
}
