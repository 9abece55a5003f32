/** A date or a clock, which has one length in one column. */
const dated = /\d[-/:.]\d/
const ENOUGH = 5
const FEW = 50

/**
 * Tells whether the last cell of a file without a final line end was cut off, by the same column in the first rows: empty where no cell is, a date shorter
 * than all others, or the beginning of one of its few words. A cut number or text cannot be told from a whole one.
 */
export function cutTest(sample: readonly (readonly string[])[], column: number): (cell: string) => boolean {
  // The last row looked at may be the very one that was cut.
  const values = sample
    .slice(0, -1)
    .flatMap(row => row[column] ?? [])
    .map(value => value.trim())
  const filled = values.filter(value => value !== '')
  const words = new Set(filled)
  const few = words.size <= FEW && words.size * 2 <= filled.length
  const lengths = new Set(filled.map(({ length }) => length))
  const length = lengths.size === 1 && filled.every(value => dated.test(value)) ? [...lengths][0] : undefined
  return written => {
    const cell = written.trim()
    if (filled.length < ENOUGH || words.has(cell)) return false
    if (cell === '') return filled.length === values.length
    if (length !== undefined && cell.length < length) return true
    return few && [...words].some(word => word.startsWith(cell))
  }
}
