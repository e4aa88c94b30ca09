/** The words of a list that is written as running text: easier to read, to sort and to compare than one a line. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
