/** What the operating system's error code means, in words. */
export function wordsOf(error: unknown): string {
  const known = new Map([
    ['ENOSPC', 'no space is left on the disk'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EACCES', 'permission was denied'],
    ['EPERM', 'the operation is not permitted'],
    ['EROFS', 'the disk is read-only'],
    ['ENOENT', 'its folder does not exist'],
    ['ENOTDIR', 'a part of its path is no folder'],
    ['EISDIR', 'it is a folder'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['EFBIG', 'the file would be too large'],
    ['EIO', 'the disk failed'],
  ])
  return known.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error))
}

/** The operating system's code of an error, such as ENOENT, or the empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
