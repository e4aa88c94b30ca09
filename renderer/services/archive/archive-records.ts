export type {
  ArchiveFileFacts,
  ArchiveGroupingRecord,
  ArchiveRecord,
  ArchiveStoryRecord,
} from '../../storage/archives/archive-records.ts';
