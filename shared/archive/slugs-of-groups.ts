import type { FileGroup } from './grouping.ts';
import { namedLanguage, namePartsOf } from './name-parts.ts';

/** Short names for groups, in their order: what the first file is called, without its language; equal ones numbered. */
export function slugsOfGroups(
  groups: readonly FileGroup[],
  pathOf: ReadonlyMap<string, string>,
): readonly string[] {
  const counts = new Map<string, number>();
  return groups.map(({ files }) => {
    const [id = ''] = Object.values(files);
    const slug = slugOf(pathOf.get(id) ?? '');
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    return count === 1 ? slug : `${slug} ${String(count)}`;
  });
}

function slugOf(path: string): string {
  const name =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]{1,8}$/u, '') ?? path;
  const parts = namePartsOf(path).filter(({ isFolder }) => !isFolder);
  const left = parts.filter(({ text }) => namedLanguage(text) === undefined);
  return left.length === parts.length || left.length === 0
    ? name
    : left.map(({ text }) => text).join('-');
}
