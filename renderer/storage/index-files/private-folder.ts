/** What is used of a folder of the origin's private file system. */
export interface PrivateFolder {
  /** Rejects with `NotFoundError` where the file is missing and is not to be created. */
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<PrivateFile>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
}

export interface PrivateFile {
  getFile(): Promise<Pick<Blob, 'arrayBuffer'>>;
  /** In workers only; rejects while another one holds the file open. */
  createSyncAccessHandle(): Promise<OpenFile>;
}

/** A file held open; each call is done when it returns. */
export interface OpenFile {
  getSize(): number;
  /** Gives the number of bytes read. */
  read(bytes: Uint8Array, options: { readonly at: number }): number;
  /** Gives the number of bytes written, which may be fewer where the disk is full. */
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  /** Onto the disk. */
  flush(): void;
  close(): void;
}

/** The folder of that name in the private file system of this origin; made where it is missing. */
export async function privateFolder(name: string): Promise<PrivateFolder> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(name, { create: true });
  // The types of the window know nothing of what only workers may do with a file.
  return folder as unknown as PrivateFolder;
}
