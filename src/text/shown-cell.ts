import { maskerOf } from './mask.js'

const longest = 40
/** Words that stand in dates, clocks, durations and empty cells: they name nobody. */
const harmless = new Set(
  (
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december mon tue wed thu fri sat sun ' +
    'monday tuesday wednesday thursday friday saturday sunday am pm utc gmt z t e h m s d w hr hrs min mins sec secs hour hours minute minutes second seconds day days week weeks ' +
    'yesterday today tomorrow now never soon some someday null none nan n a na nil unknown undefined empty blank missing tbd todo yes no true false error ref value div name num not invalid date ' +
    'the of at on in and or ago later since until'
  ).split(' '),
)

/**
 * A cell that could not be read, as an error or a report may show it: quoted where it is at most 40 characters of digits and words of time, else only its
 * length, because columns that slipped put private words anywhere. `unmasked` shows it as it is.
 */
export function shownCell(cell: string, unmasked = false): string {
  const words = cell.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const plain =
    cell.length <= longest && words.every(word => harmless.has(word)) && maskerOf().mask(cell).trim() === cell.normalize('NFKC').trim()
  return unmasked || plain ? `“${cell}”` : lengthOf(cell)
}

/** A desk's own word that nobody knows, such as a status: quoted where it is short and holds nothing private, else only its length. */
export function shownWord(word: string, unmasked = false): string {
  const short =
    word.length <= longest && word.trim().split(/\s+/).length <= 4 && maskerOf().mask(word).trim() === word.normalize('NFKC').trim()
  return unmasked || short ? `“${word}”` : lengthOf(word)
}

function lengthOf(text: string): string {
  const count = [...text].length
  return `a text of ${count} character${count === 1 ? '' : 's'}`
}
