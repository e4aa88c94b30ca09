/** The name of the file that an XLIFF was made from: folders of another machine tell nothing. Undefined where none is named. */
export function originNameOf(original: string | undefined): string | undefined {
  const name = original?.trim().split(/[\\/]/u).at(-1) ?? '';
  return name === '' ? undefined : name;
}
