/** An id as it may be shown: an e-mail address is masked as “[EMAIL]”, with its number where one is given. */
export function shownId(id: string, number?: number): string {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(id)) return id
  return number === undefined ? '[EMAIL]' : `[EMAIL-${number}]`
}
