import type { Speaker } from '../model/judge.js'
import type { ClassName } from './class-names.js'
import { classNumber, type Found, firstFrom, type Scene, standsWithin } from './scene.js'

/** What must stand together to be a construction: written over classes, so once for all languages. */
export interface Construction {
  readonly id: string
  readonly by: readonly Speaker[]
  /** Classes that must all be found, the rarest first; several names are alternatives. The first one is the anchor of all distances. */
  readonly all: readonly (ClassName | readonly ClassName[])[]
  /** How far from the anchor: words, or the same clause, the same sentence, the same or an adjacent one, anywhere. */
  readonly reach: number | 'sentence' | 'near' | 'text'
  /** Each must stand after the one before. */
  readonly ordered?: boolean
  /** Places in `all` that must not be negated. */
  readonly asserted?: readonly number[]
  /** Classes of which none may stand in the sentences of the find. */
  readonly unless?: readonly ClassName[]
  /** Classes of which none may stand anywhere in the text: what comes next, above all. */
  readonly never?: readonly ClassName[]
  /** Nothing that is asked counts. */
  readonly stated?: boolean
  /** The text is no longer than so many words. */
  readonly briefly?: number
  readonly evidence?: 'report'
}

/** A construction that needs more than classes side by side. */
export interface Computed {
  readonly id: string
  readonly by: readonly Speaker[]
  readonly evidence?: 'report'
  /** Classes of which one must be there before it is looked for; none where it looks at the text alone. */
  readonly needs: readonly ClassName[]
  /** The other classes that it may ask for. */
  readonly asks: readonly ClassName[]
  /** What the text must show before it is looked for. */
  readonly gate?: RegExp
  /** How many digits that takes. */
  readonly digits?: number
  /** The bytes [from, to) that it is found in. */
  readonly find: (scene: Scene) => readonly [number, number] | undefined
}

/** The constructions of one rule. */
export interface RuleGrammar {
  readonly rule: string
  readonly constructions: readonly (Construction | Computed)[]
}

/** Finds one construction in a scene: the bytes [from, to) in which it stands; undefined where it does not. */
export type Find = (scene: Scene) => readonly [number, number] | undefined

// Looked at on each side of the anchor: more would make a hostile text quadratic.
const LOOKED_AT = 4

const numbers = (slot: ClassName | readonly ClassName[] | undefined): readonly number[] =>
  (typeof slot === 'string' ? [slot] : (slot ?? [])).map(classNumber)

/** Compiles a construction into what finds it. */
export function finderOf(construction: Construction): Find {
  const slots = construction.all.map(numbers)
  const [anchors = [], ...rest] = slots
  const never = numbers(construction.never)
  const unless = numbers(construction.unless)
  const asserted = slots.map((_, place) => construction.asserted?.includes(place) === true)
  const { reach } = construction
  const ordered = construction.ordered === true
  const stated = construction.stated === true
  const briefly = construction.briefly ?? Number.POSITIVE_INFINITY

  function around(scene: Scene, anchor: Found): readonly [number, number] | undefined {
    if (asserted[0] === true && scene.negated(anchor)) return undefined
    let before = anchor
    let { from, to, sentence: low, sentence: high } = anchor
    for (const [index, slot] of rest.entries()) {
      const found = nearest(scene, anchor, ordered ? before : undefined, slot, asserted[index + 1] === true)
      if (found === undefined) return undefined
      before = found
      if (found.from < from) from = found.from
      if (found.to > to) to = found.to
      if (found.sentence < low) low = found.sentence
      if (found.sentence > high) high = found.sentence
    }
    if (stated && scene.asked(anchor.sentence)) return undefined
    for (const index of unless) if (standsWithin(scene.of(index), low, high)) return undefined
    return [from, to]
  }

  function nearest(scene: Scene, anchor: Found, after: Found | undefined, slot: readonly number[], notNegated: boolean): Found | undefined {
    let best: Found | undefined
    let least = Number.POSITIVE_INFINITY
    const { first } = after ?? anchor
    for (const index of slot) {
      const list = scene.of(index)
      if (list.length === 0) continue
      const at = list.length <= LOOKED_AT ? 0 : firstFrom(list, found => found.last >= first)
      const stop = Math.min(list.length, at + LOOKED_AT)
      for (let k = Math.max(0, after === undefined ? at - LOOKED_AT : at); k < stop; k++) {
        const found = list[k]
        if (found === undefined || !inReach(reach, anchor, found)) continue
        if (after !== undefined && found.first <= after.first) continue
        // One word cannot be two things at once.
        if (found.first === anchor.first && found.last === anchor.last) continue
        const distance = found.first > anchor.last ? found.first - anchor.last : Math.max(anchor.first - found.last, 0)
        if (distance < least && !(notNegated && scene.negated(found))) {
          best = found
          least = distance
        }
      }
    }
    return best
  }

  return scene => {
    if (scene.words > briefly) return undefined
    for (const slot of slots) if (!slot.some(index => scene.holds(index))) return undefined
    // A deed denied is no deed.
    for (const index of never) for (const found of scene.of(index)) if (!scene.negated(found)) return undefined
    for (const index of anchors) {
      for (const anchor of scene.of(index)) {
        const span = around(scene, anchor)
        if (span !== undefined) return span
      }
    }
    return undefined
  }
}

function inReach(reach: Construction['reach'], anchor: Found, found: Found): boolean {
  if (reach === 'text') return true
  if (reach === 'sentence') return found.sentence === anchor.sentence
  if (Math.abs(found.sentence - anchor.sentence) > 1) return false
  return reach === 'near' || (found.first - anchor.last <= reach + 1 && anchor.first - found.last <= reach + 1)
}
