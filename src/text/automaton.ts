import { foldWord, STRIDE } from './fold.js'
import { keyPairs, type Part, type Term, WHOLE_SENTENCE } from './phrases.js'

/**
 * All phrases as two tables. `next` walks the letters of a word: next[state + symbol] is the next state, next[state] the class of a word that ends there
 * (0: it means nothing). A class lists the places in phrases that such a word can fill; a
 * place lists the places that may stand before it, each with the number of words allowed between (−1: the phrase begins here).
 */
export interface Automaton {
  readonly next: Int32Array
  /** Places of class c: places[placesFrom[c] … placesFrom[c + 1]), the later ones of a phrase first; from startsFrom[c] on, the places that only begin one. */
  readonly placesFrom: Int32Array
  readonly startsFrom: Int32Array
  readonly places: Int32Array
  readonly beforeFrom: Int32Array
  readonly before: Int32Array
  readonly gaps: Int32Array
  /** By place: its phrase. */
  readonly phraseOf: Int32Array
  /** By place: the phrase that ends here, or −1. */
  readonly ends: Int32Array
  /** By place: a bit that says it is filled; none where nothing follows it. */
  readonly bits: Int32Array
  /** By place: the bits of the forerunners that must stand right before it, and of those that may stand further off; ALWAYS where it may begin a phrase too. */
  readonly near: Int32Array
  readonly far: Int32Array
  /** By place: 1 where it must be filled at once, since its phrase ends or a gap follows. */
  readonly eager: Uint8Array
  /** By class: what its words add to the tally. */
  readonly tally: Int32Array
  /**
   * The ways to say phrases of which words of class c are a key: keys[keysFrom[c] … keysFrom[c + 1]), each the number of the way above two bits, that
   * of the key; a way that has one key has both bits. Where of no way of a phrase both are in a text the phrase is not.
   */
  readonly keysFrom: Int32Array
  readonly keys: Int32Array
  /** By way: its phrase. */
  readonly ways: Int32Array
}

/** The bit that is always set. */
export const ALWAYS = 1 << 31
// Set among the bits of what a class begins where it must be filled at once.
export const EAGER = 1 << 30
const BITS = 30

interface Open {
  readonly place: number
  readonly gap: number
}

interface TermUse {
  readonly places: number[]
  readonly keys: number[]
  tally: number
}

/**
 * Builds the automaton of parsed phrases; `tally` gives single words a number that the reading sums up. Without keys, for whoever looks for all
 * phrases in every text, it is built in five sixths of the time.
 */
export function buildAutomaton(
  phrases: readonly (readonly Part[])[],
  tally: ReadonlyMap<string, number>,
  keyed: 'keyed' | 'without keys' = 'keyed',
): Automaton {
  const exact = new Map<string, TermUse>()
  const stems = new Map<string, TermUse>()
  const beforeOf: (readonly Open[])[] = []
  const ends: number[] = []

  const use = (term: Term): TermUse => {
    const key = String.fromCharCode(...term.symbols)
    const table = term.stem ? stems : exact
    let found = table.get(key)
    if (found === undefined) {
      found = { places: [], keys: [], tally: 0 }
      table.set(key, found)
    }
    return found
  }

  const lay = (parts: readonly Part[], begin: readonly Open[]): readonly Open[] => {
    let open = begin
    for (const part of parts) {
      if (part.kind === 'gap') open = open.map(each => ({ place: each.place, gap: Math.min(each.gap + part.words, WHOLE_SENTENCE) }))
      else if (part.kind === 'choice') open = part.options.flatMap(option => lay(option, open))
      else {
        const place = ends.length
        ends.push(-1)
        beforeOf.push(open)
        for (const term of part.terms) use(term).places.push(place)
        open = [{ place, gap: 0 }]
      }
    }
    return open
  }

  const phraseOf: number[] = []
  const ways: number[] = []
  phrases.forEach((parts, phrase) => {
    for (const last of lay(parts, [{ place: -1, gap: 0 }])) ends[last.place] = phrase
    for (const [first, second] of keyed === 'keyed' ? keyPairs(parts) : []) {
      const way = (ways.push(phrase) - 1) << 2
      for (const term of first) use(term).keys.push(way | (second.length === 0 ? 3 : 1))
      for (const term of second) use(term).keys.push(way | 2)
    }
    while (phraseOf.length < ends.length) phraseOf.push(phrase)
  })
  for (const [word, amount] of tally) {
    const symbols = foldWord(word)
    if (symbols !== undefined) use({ symbols, stem: false }).tally += amount
  }

  const begins = beforeOf.map(open => open.every(each => each.place < 0))
  const letters = layLetters(exact, stems, begins)
  const beforeFrom = new Int32Array(ends.length + 1)
  beforeOf.forEach((list, place) => {
    beforeFrom[place + 1] = (beforeFrom[place] ?? 0) + list.length
  })
  const flat = beforeOf.flat()
  const near = Int32Array.from(beforeOf, open => mask(open.filter(each => each.gap === 0)))
  const far = Int32Array.from(beforeOf, open => mask(open.filter(each => each.gap > 0 && each.place >= 0)))
  const gapped = new Set(flat.filter(each => each.gap > 0).map(each => each.place))
  const followed = new Set(flat.map(each => each.place))
  return {
    ...letters,
    ways: Int32Array.from(ways),
    beforeFrom,
    before: Int32Array.from(flat, each => each.place),
    gaps: Int32Array.from(flat, each => each.gap),
    phraseOf: Int32Array.from(phraseOf),
    ends: Int32Array.from(ends),
    bits: Int32Array.from(ends, (_, place) => (followed.has(place) ? bit(place) : 0)),
    near,
    far,
    eager: Uint8Array.from(ends, (phrase, place) => (phrase >= 0 || gapped.has(place) ? 1 : 0)),
  }
}

function bit(place: number): number {
  return 1 << (place % BITS)
}

function mask(open: readonly Open[]): number {
  return open.reduce((all, each) => all | (each.place < 0 ? ALWAYS : bit(each.place)), 0)
}

/** The letters' table: a trie in which a word that leaves it keeps to one state, of the class of the stems it has passed, to its end. */
function layLetters(exact: ReadonlyMap<string, TermUse>, stems: ReadonlyMap<string, TermUse>, begins: readonly boolean[]) {
  let room = 2 + stems.size
  let before = ''
  for (const key of [...stems.keys(), ...exact.keys()].sort()) {
    let shared = 0
    while (shared < key.length && key.charCodeAt(shared) === before.charCodeAt(shared)) shared++
    room += key.length - shared
    before = key
  }
  const next = new Int32Array(room * STRIDE)
  const classes: { readonly places: readonly number[]; readonly keys: readonly number[]; readonly tally: number }[] = [
    { places: [], keys: [], tally: 0 },
  ]
  const exactAt = new Map<number, TermUse>()
  const stemAt = new Map<number, TermUse>()
  const parent = new Int32Array(room)
  const symbol = new Uint8Array(room)
  let states = 1

  const put = (key: string, found: TermUse, at: Map<number, TermUse>) => {
    let state = 0
    for (let i = 0; i < key.length; i++) {
      const cell = state * STRIDE + key.charCodeAt(i)
      let to = next[cell] ?? 0
      if (to === 0) {
        to = states++
        parent[to] = state
        symbol[to] = key.charCodeAt(i)
        next[cell] = to
      }
      state = to
    }
    at.set(state, found)
  }
  for (const [key, found] of stems) put(key, found, stemAt)
  for (const [key, found] of exact) put(key, found, exactAt)

  const classOf = (from: number, found: TermUse | undefined): number => {
    if (found === undefined) return from
    const base = classes[from] ?? { places: [], keys: [], tally: 0 }
    const all = base.places.length === 0 ? found.places : [...new Set([...base.places, ...found.places])]
    const places = all.toSorted((a, b) => Number(begins[a]) - Number(begins[b]) || b - a)
    return classes.push({ places, keys: [...new Set([...base.keys, ...found.keys])], tally: base.tally + found.tally }) - 1
  }
  // A parent is numbered before its children, so the class of the stems above, and the state for words that leave, are known when they are needed.
  const trie = states
  const stemClass = new Int32Array(trie)
  const refuge = new Int32Array(trie)
  for (let state = 0; state < trie; state++) {
    const row = state * STRIDE
    const above = parent[state] ?? 0
    const inherited = state === 0 ? -1 : (stemClass[above] ?? 0)
    const own = state === 0 ? 0 : classOf(inherited, stemAt.get(state))
    stemClass[state] = own
    if (state > 0) next[row] = classOf(own, exactAt.get(state))
    if (own === inherited) refuge[state] = refuge[above] ?? 0
    else {
      const away = states++ * STRIDE
      refuge[state] = away
      next.fill(away, away, away + STRIDE)
      next[away] = own
    }
    // The row's own links are written again with each state they lead to.
    next.fill(refuge[state] ?? 0, row + 1, row + STRIDE)
    if (state > 0) next[above * STRIDE + (symbol[state] ?? 0)] = row
  }

  const startsFrom = new Int32Array(classes.length)
  const placesFrom = new Int32Array(classes.length + 1)
  const keysFrom = new Int32Array(classes.length + 1)
  classes.forEach((each, index) => {
    keysFrom[index + 1] = (keysFrom[index] ?? 0) + each.keys.length
    const from = placesFrom[index] ?? 0
    placesFrom[index + 1] = from + each.places.length
    startsFrom[index] = from + each.places.filter(place => begins[place] !== true).length
  })
  return {
    next: next.subarray(0, states * STRIDE),
    placesFrom,
    startsFrom,
    places: Int32Array.from(classes.flatMap(each => each.places)),
    tally: Int32Array.from(classes, each => each.tally),
    keysFrom,
    keys: Int32Array.from(classes.flatMap(each => each.keys)),
  }
}
