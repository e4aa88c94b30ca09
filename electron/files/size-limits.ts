const megabyte = 1024 * 1024;

/**
 * The largest file of each kind, in bytes. A text may be 512 MB minus 24 characters long in V8, and no encoding gives
 * more characters than a file has bytes: 500 MB leave room for what is read along with it.
 */
export const sizeLimits = {
  story: 50 * megabyte,
  memory: 500 * megabyte,
} as const;
