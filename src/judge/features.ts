import type { Speaker } from '../model/judge.js'
import { conceptReader } from './concepts.js'
import { type FoldedWords, lengthened, wordReader } from './folded-words.js'
import { type Gathered, gatherer, mix } from './gathered.js'

/** Blocks of features: words and their pairs, stems and theirs, three to five letters, facts of the grammar, stems further apart, concepts and theirs. Each is brought to a length of its own. */
export const WORDS = 0
export const STEMS = 1
export const LETTERS = 2
export const FACTS = 3
const APART = 4
export const CONCEPTS = 5

/** Blocks that a word alone has features of: the first ones. */
export const wordBlocks = 3

// Facts of a text that are read, with the pairs they make.
const mostFacts = 40
// Facts that tell an order are pairs as they are.
const ORDER = ' > '
const mostOrders = 60

const P1 = 0x01000193

// By how many words the second of two stems follows the first, besides neighbours.
const GAPS = [2, 3]

// Symbols behind the first two of the shortest row of a word.
const ALL = 2
const LONGER = 3

// Symbols in a row that lie over the end of a word; shorter rows say no more.
const CROSSING = 5

// Concepts further apart make no feature together.
const REACH = 6

// What stands before the first word and after the last.
const FIRST = 7
const LAST = 9

// A bot answers for the company as an agent does; examples of bots are too few to learn from apart.
const roles: { readonly [S in Speaker]: number } = { agent: 1 << 8, bot: 1 << 8, customer: 3 << 8, policy: 4 << 8 }

/** What of a speaker makes features: the same for those that are not told apart. */
export function roleOf(speaker: Speaker): number {
  return roles[speaker]
}

/** A reader of features; each of its functions but `open` gives what it gathers, and overwrites what was gathered before. */
export interface FeatureReader {
  /** All features of a text. */
  (text: string, speaker: Speaker, facts: readonly string[]): Gathered
  /** Reads the words of a text, and gathers nothing yet. */
  open(text: string, speaker: Speaker): FoldedWords
  /** All features of the open text. */
  whole(facts: readonly string[]): Gathered
  /** What the speaker is. */
  role(): Gathered
  /** What the word is by itself, first the whole of it. */
  word(word: number): Gathered
  /** The same with what it stands for; of a word that is not known as a whole without its rows of three letters, which are nearly everywhere and tell least. */
  rough(word: number, knows: (feature: number) => boolean): Gathered
  /** What words are together. */
  pairs(): Gathered
  /** Letters of words that follow each other, stems with one or two words between them, and concepts. */
  crossings(): Gathered
  facts(facts: readonly string[]): Gathered
}

/** A reader of features with buffers of its own. */
export function featureReader(): FeatureReader {
  const fold = wordReader()
  const conceptAt = conceptReader()
  const factHash = new Int32Array(mostFacts)
  const { gathered, grow, add } = gatherer()
  let words = fold('')
  let role = 0

  function addWord(word: number, fewest: number): void {
    const { hashes, stems, begins, stream } = words
    const stem = stems[word] ?? 0
    const origin = 2 * word
    let at = (begins[word] ?? 1) - 1
    let end = at + 1
    while (stream[end] !== 0) end++
    grow(5 + 3 * (end - at)) // with room for what it stands for
    add(mix(hashes[word] ?? 0, 2), WORDS, origin)
    add(mix(stem, 3), STEMS, origin)
    add(mix(stem, 4 + role), STEMS, origin)
    // Three to five symbols in a row, or more than three, the 0 on either side among them.
    for (; at + 2 <= end; at++) {
      let h = Math.imul((stream[at] ?? 0) + 1, P1)
      h = Math.imul(h ^ (stream[at + 1] ?? 0), P1)
      for (let more = 2; more < 5 && at + more <= end; more++) {
        h = Math.imul(h ^ (stream[at + more] ?? 0), P1)
        if (more >= fewest) add(mix(h, 6 + more), LETTERS, origin)
      }
    }
  }

  // A plain indexed loop: some two hundred features a message.
  function addPairs(): void {
    const { count, hashes, stems } = words
    grow(3 * count + 3)
    let word = FIRST
    let stem = FIRST
    for (let i = 0; i <= count; i++) {
      const nextWord = i < count ? (hashes[i] ?? 0) : LAST
      const nextStem = i < count ? (stems[i] ?? 0) : LAST
      add(mix(Math.imul(word, P1) ^ nextWord, 5), WORDS, 2 * i - 1)
      const pair = Math.imul(stem, P1) ^ nextStem
      add(mix(pair, 6), STEMS, 2 * i - 1)
      add(mix(pair, 7 + role), STEMS, 2 * i - 1)
      word = nextWord
      stem = nextStem
    }
  }

  /** Five symbols in a row with the end of a word among them. */
  function addCrossings(): void {
    const { count, begins, stream } = words
    grow(CROSSING * count)
    const letters = begins[count] ?? 0
    for (let word = 0; word + 1 < count; word++) {
      const gap = (begins[word + 1] ?? 0) - 1
      for (let at = Math.max(gap - CROSSING + 2, (begins[word] ?? 0) - 1); at < gap && at + CROSSING <= letters; at++) {
        let h = Math.imul((stream[at] ?? 0) + 1, P1)
        for (let next = at + 1; next < at + CROSSING; next++) h = Math.imul(h ^ (stream[next] ?? 0), P1)
        add(mix(h, 5 + CROSSING), LETTERS, 2 * word)
      }
    }
  }

  /** Stems with one or two words between them: people put a word in where others do not. */
  function addApart(): void {
    const { count, stems } = words
    const stemAt = (word: number): number => (word < 0 ? FIRST : word < count ? (stems[word] ?? 0) : LAST)
    grow(GAPS.length * (count + 2))
    for (const gap of GAPS)
      for (let i = -1; i + gap <= count; i++) add(mix(Math.imul(stemAt(i), P1) ^ stemAt(i + gap), 18 + gap), APART, 2 * i)
  }

  /** What is known of a concept by itself. */
  function addConcept(concept: number, word: number): void {
    add(mix(concept, 24), CONCEPTS, 2 * word)
    add(mix(concept, 25 + role), CONCEPTS, 2 * word)
  }

  /** Concepts, and each with the two before it: what was learnt of a word holds for its synonyms, in all languages. */
  function addConcepts(): void {
    const { count } = words
    grow(4 * count)
    let near = 0
    let nearAt = 0
    let far = 0
    let farAt = 0
    for (let i = 0; i < count; i++) {
      const concept = conceptAt(words, i)
      if (concept === 0) continue
      addConcept(concept, i)
      if (near !== 0 && i - nearAt < REACH) add(mix(Math.imul(near, P1) ^ concept, 26), CONCEPTS, 2 * i)
      if (far !== 0 && i - farAt <= REACH) add(mix(Math.imul(far, P1) ^ concept, 27), CONCEPTS, 2 * i)
      far = near
      farAt = nearAt
      near = concept
      nearAt = i
    }
  }

  function addFacts(facts: readonly string[]): void {
    grow(2 * facts.length + (mostFacts * mostFacts) / 2)
    let paired = 0
    for (let k = 0; k < facts.length; k++) {
      const fact = facts[k] ?? ''
      const single = fact.includes(ORDER)
      if (single ? k >= mostOrders + paired : paired === mostFacts) continue
      let h = 0
      for (let i = 0; i < fact.length; i++) h = lengthened(h, fact.charCodeAt(i))
      add(mix(h, 11), FACTS, -1)
      add(mix(h, 12 + role), FACTS, -1)
      if (single) continue
      for (let i = 0; i < paired; i++) add(mix(Math.imul(factHash[i] ?? 0, P1) ^ h, 13), FACTS, -1)
      factHash[paired++] = h
    }
  }

  const open = (text: string, speaker: Speaker): FoldedWords => {
    words = fold(text)
    role = roleOf(speaker)
    return words
  }
  const clear = (): void => {
    gathered.count = 0
    gathered.once = 0
  }
  const addRole = (): void => add(mix(role, 1), STEMS, -1)
  const only = (gather: () => void): Gathered => {
    clear()
    gather()
    return gathered
  }
  const alone = (gather: () => void): Gathered => {
    only(gather)
    gathered.once = gathered.count
    return gathered
  }
  const whole = (facts: readonly string[]): Gathered => {
    const { count, hashes } = words
    const met = new Set<number>()
    clear()
    addRole()
    for (let word = 0; word < count; word++) {
      const hash = hashes[word] ?? 0
      if (!met.has(hash)) addWord(word, ALL)
      met.add(hash)
    }
    gathered.once = gathered.count
    addPairs()
    addCrossings()
    addApart()
    addConcepts()
    addFacts(facts)
    return gathered
  }
  const all = (text: string, speaker: Speaker, facts: readonly string[]): Gathered => {
    open(text, speaker)
    return whole(facts)
  }
  return Object.assign(all, {
    open,
    whole,
    role: () => only(addRole),
    word: (word: number) => alone(() => addWord(word, ALL)),
    rough: (word: number, knows: (feature: number) => boolean) =>
      alone(() => {
        addWord(word, knows(mix(words.hashes[word] ?? 0, 2)) ? ALL : LONGER)
        const concept = conceptAt(words, word)
        if (concept !== 0) addConcept(concept, word)
      }),
    pairs: () => only(addPairs),
    crossings: () =>
      only(() => {
        addCrossings()
        addApart()
        addConcepts()
      }),
    facts: (facts: readonly string[]) => only(() => addFacts(facts)),
  })
}
