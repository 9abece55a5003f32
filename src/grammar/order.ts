import type { Found, Scene } from './scene.js'

// How many of what follows next stand in an order with a find, and how many orders of a text are told.
const AHEAD = 3
const MOST = 60

/** Which of the classes (by number) stands before which, of those close to each other: "s" in one sentence, "n" in the next, "no-" where negated. */
export function tellOrder(scene: Scene, classes: readonly number[]): readonly string[] {
  const found: Found[] = []
  for (const index of classes) for (const one of scene.of(index)) found.push(one)
  if (found.length < 2) return []
  found.sort((a, b) => a.first - b.first || a.last - b.last)
  const words = found.map(one => (scene.negated(one) ? `no-${one.name}` : one.name))
  const told = new Set<string>()
  for (const [i, one] of found.entries()) {
    for (let j = i + 1; j <= i + AHEAD && told.size < MOST; j++) {
      const next = found[j]
      if (next === undefined || next.sentence > one.sentence + 1) break
      if (next.first !== one.first) told.add(`${next.sentence === one.sentence ? 's' : 'n'} ${words[i]} > ${words[j]}`)
    }
    if (told.size >= MOST) break
  }
  return [...told]
}
