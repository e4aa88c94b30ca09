/** The extension of a file's name in small letters, without the dot; empty where there is none. */
export function extensionOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  // The dot of `.profile` begins a name, not an extension.
  return dot <= 0 ? '' : fileName.slice(dot + 1).toLowerCase();
}
