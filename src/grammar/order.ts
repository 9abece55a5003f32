import { classNames } from './class-names.js'
import type { Found, Scene } from './scene.js'

// How many of what follows next stand in an order with a find, and how many orders of a text are told.
const AHEAD = 3
const MOST = 60
// So many are sorted as they come.
const FEW = 48
// Words of an order: each class as it is and negated, where no class has that name of its own.
const WORDS = 2 * classNames.length
const names: readonly string[] = classNames
const negations = names.map((name, index) => {
  const own = names.indexOf(`no-${name}`)
  return own < 0 ? 2 * index + 1 : 2 * own
})

/** One order as it is told, with the number of the text that it was told of last. */
interface Order {
  readonly told: string
  text: number
}

// By its two words and whether they stand in one sentence: the orders told so far, of which there can be only so many.
const orders = new Map<number, Order>()
let texts = 0

function orderOf(word: number, next: number, same: boolean): Order {
  const code = ((same ? WORDS : 0) + word) * WORDS + next
  const known = orders.get(code)
  if (known !== undefined) return known
  const made = { told: `${same ? 's' : 'n'} ${nameOf(word)} > ${nameOf(next)}`, text: 0 }
  orders.set(code, made)
  return made
}

function nameOf(word: number): string {
  const name = names[word >> 1] ?? ''
  return (word & 1) === 1 ? `no-${name}` : name
}

const inOrder = (a: Found, b: Found): number => a.first - b.first || a.last - b.last

/** Puts a find where it belongs among a few, behind its equals; behind all where there are many, to be sorted later. */
function place(found: Found[], one: Found): void {
  let at = found.length
  found.push(one)
  if (at > FEW) return
  for (let before = found[at - 1]; before !== undefined && inOrder(before, one) > 0; before = found[at - 1]) found[at--] = before
  found[at] = one
}

/** Which of the classes that are there (by number) stands before which, of those close to each other: "s" in one sentence, "n" in the next, "no-" where negated. */
export function tellOrder(scene: Scene, classes: readonly number[]): readonly string[] {
  const found: Found[] = []
  for (const index of classes) for (const one of scene.of(index)) place(found, one)
  const told: string[] = []
  if (found.length < 2) return told
  if (found.length > FEW) found.sort(inOrder)
  texts++
  const words: number[] = []
  const wordAt = (place: number, one: Found): number => {
    words[place] ??= scene.negated(one) ? (negations[one.index] ?? 0) : 2 * one.index
    return words[place]
  }
  for (let i = 0; i < found.length; i++) {
    const one = found[i]
    for (let j = i + 1; one !== undefined && j <= i + AHEAD; j++) {
      const next = found[j]
      if (next === undefined || next.sentence > one.sentence + 1) break
      if (next.first === one.first) continue
      const order = orderOf(wordAt(i, one), wordAt(j, next), next.sentence === one.sentence)
      if (order.text === texts) continue
      order.text = texts
      told.push(order.told)
      if (told.length === MOST) return told
    }
  }
  return told
}
