import { ALWAYS, type Automaton, EAGER } from './automaton.js'

/** Places of a class in the table: where its places begin, where those begin that only begin a phrase, where they end, … */
export const GOES = 0
export const STARTS = 1
export const STOPS = 2
/** … all `near` and all `far` of its places that are not mere beginnings, and the bits of those it begins. */
export const NEAR = 3
export const FAR = 4
export const BEGINS = 5
/** Numbers of a class. */
export const VIEW_WIDTH = 6

/** What the words of each class do at a glance, by class: a row of the table. */
export function viewOf({ places, placesFrom, startsFrom, near, far, bits, eager }: Automaton): Int32Array {
  const kinds = placesFrom.length - 1
  const table = new Int32Array(VIEW_WIDTH * kinds)
  for (let kind = 0; kind < kinds; kind++) {
    const goes = placesFrom[kind] ?? 0
    const starts = startsFrom[kind] ?? 0
    const stops = placesFrom[kind + 1] ?? 0
    let [nears, fars, begins] = [0, 0, ALWAYS]
    for (let k = goes; k < stops; k++) {
      const place = places[k] ?? 0
      if (k < starts) {
        nears |= near[place] ?? 0
        fars |= far[place] ?? 0
      } else begins |= (bits[place] ?? 0) | (eager[place] === 1 ? EAGER : 0)
    }
    table.set([goes, starts, stops, nears, fars, begins], VIEW_WIDTH * kind)
  }
  return table
}
