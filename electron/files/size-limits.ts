const megabyte = 1024 * 1024;

/**
 * The largest file of each kind, in bytes. A story is read whole; a memory in parts, so that its limit only says what
 * nobody imports on purpose.
 */
export const sizeLimits = {
  story: 50 * megabyte,
  memory: 4096 * megabyte,
} as const;
