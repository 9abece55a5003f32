import { ALWAYS, type Automaton, EAGER } from './automaton.js'

/** Places of a view's class in its table: where its places begin, where those begin that only begin a phrase, where they end, … */
export const GOES = 0
export const STARTS = 1
export const STOPS = 2
/** … all `near` and all `far` of its places that are not mere beginnings, the bits of those it begins, and the ends that its phrases serve. */
export const NEAR = 3
export const FAR = 4
export const BEGINS = 5
export const SERVES = 6
/** Numbers of a class. */
const VIEW_WIDTH = 8

/** Some phrases of an automaton, by class of words. */
export interface View {
  /** By class of words: where its numbers begin in the table; 0 where no phrase of the view holds them. */
  readonly rows: Int32Array
  readonly table: Int32Array
  readonly places: Int32Array
  /** By number of a place in `places`: its phrase. */
  readonly phrases: Int32Array
}

/** A view of the phrases that serve any end: `ends` gives two numbers of bits for each phrase, from 2 · phrase on. */
export function viewOf(automaton: Automaton, ends: Int32Array): View {
  const { placesFrom, startsFrom, phraseOf, near, far, bits, eager } = automaton
  const rows = new Int32Array(placesFrom.length - 1)
  // The row of no class comes first.
  const table = new Array<number>(VIEW_WIDTH).fill(0)
  const places: number[] = []
  const phrases: number[] = []
  for (let kind = 0; kind < rows.length; kind++) {
    const goes = places.length
    let starts = -1
    let [nears, fars, begins, one, two] = [0, 0, ALWAYS, 0, 0]
    for (let k = placesFrom[kind] ?? 0; k < (placesFrom[kind + 1] ?? 0); k++) {
      const place = automaton.places[k] ?? 0
      const phrase = phraseOf[place] ?? 0
      const first = ends[2 * phrase] ?? 0
      const second = ends[2 * phrase + 1] ?? 0
      if ((first | second) === 0) continue
      one |= first
      two |= second
      if (k < (startsFrom[kind] ?? 0)) {
        nears |= near[place] ?? 0
        fars |= far[place] ?? 0
      } else {
        if (starts < 0) starts = places.length
        begins |= (bits[place] ?? 0) | (eager[place] === 1 ? EAGER : 0)
      }
      places.push(place)
      phrases.push(phrase)
    }
    if (places.length === goes) continue
    rows[kind] = table.length
    table.push(goes, starts < 0 ? places.length : starts, places.length, nears, fars, begins, one, two)
  }
  return { rows, table: Int32Array.from(table), places: Int32Array.from(places), phrases: Int32Array.from(phrases) }
}
