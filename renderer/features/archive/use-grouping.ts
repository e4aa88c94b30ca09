import { useEffect, useState } from 'react';
import type { Grouping } from '../../../shared/archive/grouping.ts';
import type { ArchiveGroupingRecord } from '../../services/archive/archive-records.ts';
import { useServices } from '../../services/services.ts';

export interface GroupingInHand {
  /** Undefined while it is read. */
  readonly record: ArchiveGroupingRecord | undefined;
  /** Stores the grouping that the function makes of the one at hand. */
  readonly edit: (make: (grouping: Grouping) => Grouping) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** The grouping of an archive, corrected step by step; each step is stored and can be taken back. */
export function useGrouping(archiveId: string): GroupingInHand {
  const { storage } = useServices();
  const [record, setRecord] = useState<ArchiveGroupingRecord>();
  const [past, setPast] = useState<readonly Grouping[]>([]);
  const [future, setFuture] = useState<readonly Grouping[]>([]);
  useEffect(() => {
    let isWanted = true;
    void storage.archives.grouping(archiveId).then((read) => {
      if (isWanted) setRecord(read);
    });
    return () => {
      isWanted = false;
    };
  }, [storage, archiveId]);
  const show = (grouping: Grouping): void => {
    if (record === undefined) return;
    const next = { ...record, grouping };
    setRecord(next);
    void storage.archives.putGrouping(next);
  };
  const walk = (
    [from, setFrom]: readonly [readonly Grouping[], (next: readonly Grouping[]) => void],
    [to, setTo]: readonly [readonly Grouping[], (next: readonly Grouping[]) => void],
  ): (() => void) | undefined => {
    const wanted = from.at(-1);
    if (wanted === undefined || record === undefined) return undefined;
    return () => {
      setFrom(from.slice(0, -1));
      setTo([...to, record.grouping]);
      show(wanted);
    };
  };
  return {
    record,
    edit: (make) => {
      if (record === undefined) return;
      const next = make(record.grouping);
      if (next === record.grouping) return;
      setPast([...past, record.grouping]);
      setFuture([]);
      show(next);
    },
    undo: walk([past, setPast], [future, setFuture]),
    redo: walk([future, setFuture], [past, setPast]),
  };
}
