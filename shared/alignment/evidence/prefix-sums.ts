/** The sums of the first 0, 1, 2 … values: one entry more than there are elements. */
export function prefixSums<Element>(
  elements: readonly Element[],
  valueOf: (element: Element, place: number) => number,
): Float64Array {
  const sums = new Float64Array(elements.length + 1);
  for (const [place, element] of elements.entries()) {
    sums[place + 1] = (sums[place] ?? 0) + valueOf(element, place);
  }
  return sums;
}
