import type { MemoryWithSize } from '../../../shared/model/memory.ts';

/** The working memory first, then the others by name, as the language of the interface sorts. */
export function inOrder(
  memories: readonly MemoryWithSize[],
  language: string,
): readonly MemoryWithSize[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const place = ({ memory }: MemoryWithSize): number => (memory.role === 'working' ? 0 : 1);
  return [...memories].sort(
    (one, other) => place(one) - place(other) || compare(one.memory.name, other.memory.name),
  );
}
