import type { Speaker } from '../model/judge.js'
import type { ClassName } from './class-names.js'
import { type Found, firstFrom, type Scene } from './scene.js'

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
  /** What the text must show before it is looked for. */
  readonly gate?: RegExp
  /** The bytes [from, to) that it is found in. */
  readonly find: (scene: Scene) => readonly [number, number] | undefined
}

/** The constructions of one rule. */
export interface RuleGrammar {
  readonly rule: string
  readonly constructions: readonly (Construction | Computed)[]
}

/** The bytes [from, to) in which the construction stands; undefined where it does not. */
export function match(construction: Construction, scene: Scene): readonly [number, number] | undefined {
  if (construction.briefly !== undefined && scene.words > construction.briefly) return undefined
  for (const slot of construction.all) if (!names(slot).some(name => scene.has(name))) return undefined
  // A deed denied is no deed.
  if (construction.never?.some(name => scene.all(name).some(found => !scene.negated(found))) === true) return undefined
  const [first = [], ...rest] = construction.all
  for (const name of names(first)) {
    for (const anchor of scene.all(name)) {
      const span = around(construction, scene, anchor, rest)
      if (span !== undefined) return span
    }
  }
  return undefined
}

function around(construction: Construction, scene: Scene, anchor: Found, rest: Construction['all']): readonly [number, number] | undefined {
  const free = (found: Found, place: number) => construction.asserted?.includes(place) !== true || !scene.negated(found)
  if (!free(anchor, 0)) return undefined
  let before = anchor
  let [from, to, low, high] = [anchor.from, anchor.to, anchor.sentence, anchor.sentence]
  for (const [index, slot] of rest.entries()) {
    const found = nearest(construction, scene, anchor, construction.ordered === true ? before : undefined, slot, each =>
      free(each, index + 1),
    )
    if (found === undefined) return undefined
    before = found
    from = Math.min(from, found.from)
    to = Math.max(to, found.to)
    low = Math.min(low, found.sentence)
    high = Math.max(high, found.sentence)
  }
  if (construction.stated === true && scene.asked(anchor.sentence)) return undefined
  if (construction.unless?.some(name => scene.within(name, low, high)) === true) return undefined
  return [from, to]
}

// Looked at on each side of the anchor: more would make a hostile text quadratic.
const LOOKED_AT = 4

function nearest(
  construction: Construction,
  scene: Scene,
  anchor: Found,
  after: Found | undefined,
  slot: ClassName | readonly ClassName[],
  fits: (found: Found) => boolean,
): Found | undefined {
  let best: Found | undefined
  let least = Number.POSITIVE_INFINITY
  const consider = (found: Found | undefined) => {
    if (found === undefined || !inReach(construction.reach, anchor, found)) return
    if (after !== undefined && found.first <= after.first) return
    // One word cannot be two things at once.
    if (found.first === anchor.first && found.last === anchor.last) return
    const distance = found.first > anchor.last ? found.first - anchor.last : Math.max(anchor.first - found.last, 0)
    if (distance < least && fits(found)) {
      best = found
      least = distance
    }
  }
  for (const name of names(slot)) {
    const list = scene.all(name)
    const at = firstFrom(list, found => found.last >= (after ?? anchor).first)
    for (let k = after === undefined ? at - LOOKED_AT : at; k < at + LOOKED_AT; k++) consider(list[k])
  }
  return best
}

function inReach(reach: Construction['reach'], anchor: Found, found: Found): boolean {
  if (reach === 'text') return true
  if (reach === 'sentence') return found.sentence === anchor.sentence
  if (Math.abs(found.sentence - anchor.sentence) > 1) return false
  return reach === 'near' || (found.first - anchor.last <= reach + 1 && anchor.first - found.last <= reach + 1)
}

function names(slot: ClassName | readonly ClassName[]): readonly ClassName[] {
  return typeof slot === 'string' ? [slot] : slot
}
