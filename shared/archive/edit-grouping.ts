import type { LanguageTag } from '../model/language-tag.ts';
import type { FileGroup, Grouping } from './grouping.ts';

/** A column of a group: where a file stands. */
export interface GroupPlace {
  readonly groupId: string;
  readonly language: LanguageTag;
}

/** Where a file stands; undefined where it stands in no group. */
export function placeOfFile({ groups }: Grouping, fileId: string): GroupPlace | undefined {
  for (const { id: groupId, files } of groups) {
    const language = Object.keys(files).find((tag) => files[tag] === fileId);
    if (language !== undefined) return { groupId, language };
  }
  return undefined;
}

/**
 * Puts a file into a column of a group. Whatever stood there takes its place where it came from the same group, and is
 * loose otherwise. Groups that are touched are a person's work from then on; one that loses its last file is gone.
 */
export function placeFile(grouping: Grouping, fileId: string, to: GroupPlace): Grouping {
  const from = placeOfFile(grouping, fileId);
  const target = grouping.groups.find(({ id }) => id === to.groupId);
  if (target === undefined || isSamePlace(from, to)) return grouping;
  const occupant = target.files[to.language];
  const isWithin = from?.groupId === to.groupId;
  const exchanged = isWithin && occupant !== undefined ? { [from.language]: occupant } : {};
  const groups = without(grouping.groups, fileId).map((group) =>
    group.id === to.groupId
      ? byHand(group, { ...group.files, ...exchanged, [to.language]: fileId })
      : group,
  );
  const loose =
    from === undefined ? grouping.loose.filter((file) => file.fileId !== fileId) : grouping.loose;
  const isPushedOut = occupant !== undefined && !isWithin;
  return {
    groups: filled(groups),
    loose: isPushedOut ? [{ fileId: occupant, reason: asked('pushedOut') }, ...loose] : loose,
  };
}

/** Makes a group of its own for a file, in front of all others, to which its partners can be moved. */
export function splitOff(
  grouping: Grouping,
  fileId: string,
  language: LanguageTag,
  newGroupId: string,
): Grouping {
  const group = byHand(
    { id: newGroupId, files: {}, confidence: 1, evidence: [] },
    { [language]: fileId },
  );
  return {
    groups: [group, ...filled(without(grouping.groups, fileId))],
    loose: grouping.loose.filter((file) => file.fileId !== fileId),
  };
}

/** Leaves a file out of the import; it stands first among the loose ones. */
export function leaveOutFile(grouping: Grouping, fileId: string): Grouping {
  return {
    groups: filled(without(grouping.groups, fileId)),
    loose: [
      { fileId, reason: asked('leftOut') },
      ...grouping.loose.filter((file) => file.fileId !== fileId),
    ],
  };
}

function isSamePlace(one: GroupPlace | undefined, other: GroupPlace): boolean {
  return one?.groupId === other.groupId && one.language === other.language;
}

function asked(code: string): {
  readonly code: string;
  readonly params: Readonly<Record<string, never>>;
} {
  return { code, params: {} };
}

function without(groups: readonly FileGroup[], fileId: string): readonly FileGroup[] {
  return groups.map((group) => {
    const rest = Object.entries(group.files).filter(([, id]) => id !== fileId);
    return rest.length === Object.keys(group.files).length
      ? group
      : byHand(group, Object.fromEntries(rest));
  });
}

function filled(groups: readonly FileGroup[]): readonly FileGroup[] {
  return groups.filter(({ files }) => Object.keys(files).length > 0);
}

function byHand(group: FileGroup, files: FileGroup['files']): FileGroup {
  return { ...group, files, confidence: 1, evidence: ['hand'] };
}
