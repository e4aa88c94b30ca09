import type { Memory, MemoryWithSize } from '../../../../shared/model/memory.ts';

/**
 * The memories as they are asked: the highest priority first. Of equals the working ones come first, then the others by
 * name, as the language of the interface sorts.
 */
export function inOrder(
  memories: readonly MemoryWithSize[],
  language: string,
): readonly MemoryWithSize[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const place = ({ memory }: MemoryWithSize): number => (memory.role === 'working' ? 0 : 1);
  return [...memories].sort(
    (one, other) =>
      (other.memory.priority ?? 0) - (one.memory.priority ?? 0) ||
      place(one) - place(other) ||
      compare(one.memory.name, other.memory.name),
  );
}

/**
 * The memories whose priority changes when one moves over its neighbour in the order that is shown: afterwards it is the
 * order of priorities, and nothing else decides. None where there is no neighbour.
 */
export function moved(memories: readonly Memory[], id: string, by: 1 | -1): readonly Memory[] {
  const from = memories.findIndex((memory) => memory.id === id);
  const [memory, neighbour] = [memories[from], memories[from + by]];
  if (memory === undefined || neighbour === undefined) return [];
  const order = memories.map((each) => {
    if (each === memory) return neighbour;
    return each === neighbour ? memory : each;
  });
  return order.flatMap((each, place) => {
    const priority = order.length - 1 - place;
    return (each.priority ?? 0) === priority ? [] : [{ ...each, priority }];
  });
}
