import type { Effect, Language, SignalPlugin } from '../model/signal.js'
import { languages } from '../model/signal.js'
import { type Automaton, buildAutomaton } from './automaton.js'
import { commonWords, countOtherLetters, guessLanguage, isForeign } from './language.js'
import { matcherOf } from './matcher.js'
import { parsePhrase } from './phrases.js'
import { createToneJudge, type Heard } from './tone.js'

/** What stays of a message when its text is let go. */
export interface Tags extends Heard {
  /** A 53-bit hash of the folded words, quoted replies and signature left out: equal words in equal order give equal numbers. */
  body: number
  words: number
}

/** What a tagger is made of: plain data, so that another thread can make the same one. */
export interface Tables {
  readonly automaton: Automaton
  /** By phrase: what it does to the tone, and the signal it is of. */
  readonly effects: readonly Effect[]
  readonly ids: readonly string[]
}

export interface Tagger {
  readonly tables: Tables
  /** Tags one message's UTF-8 bytes[from … to); doubled quotes may stand as they do in CSV. Returns one reused object. */
  tag(bytes: Uint8Array, from: number, to: number): Tags
  /** The ids of the signals that count in a message, for examples and explanations. */
  hear(bytes: Uint8Array, from: number, to: number): ReadonlySet<string>
  /** The language of the message tagged last, guessed from its commonest words. */
  language(): Language | undefined
  /** Whether the message tagged last, which stands in bytes[from … to), is in none of our languages, as far as its words and letters tell. */
  foreign(bytes: Uint8Array, from: number, to: number): boolean
}

/** Compiles the phrases of all signals into one tagger. Throws a Refusal where a phrase cannot be read. */
export function createTagger(signals: ReadonlyMap<string, SignalPlugin>): Tagger {
  return taggerOf(tablesOf(signals))
}

/** The phrases of all signals, compiled. Throws a Refusal where one cannot be read. */
export function tablesOf(signals: ReadonlyMap<string, SignalPlugin>): Tables {
  const phrases: string[] = []
  const effects: Effect[] = []
  const ids: string[] = []
  for (const [id, signal] of signals) {
    for (const phrase of phrasesOf(signal)) {
      phrases.push(phrase)
      effects.push(signal.effect)
      ids.push(id)
    }
  }
  return { automaton: buildAutomaton(phrases.map(parsePhrase), commonWords(), 'without keys'), effects, ids }
}

/** The tagger of phrases that were compiled before. */
export function taggerOf(tables: Tables): Tagger {
  const { automaton, effects, ids } = tables
  const matcher = matcherOf(automaton, ids.length)
  const judge = createToneJudge(effects)
  const tags: Tags = {
    tone: 2,
    thanks: false,
    question: false,
    problem: false,
    automatic: false,
    persists: false,
    another: false,
    body: 0,
    words: 0,
  }
  let tally = 0

  return {
    tables,
    tag(bytes, from, to) {
      const reading = matcher.run(bytes, from, to)
      const verdict = judge(reading)
      tally = reading.tally
      tags.tone = verdict.tone
      tags.thanks = verdict.thanks
      tags.question = verdict.question
      tags.problem = verdict.problem
      tags.automatic = verdict.automatic
      tags.persists = verdict.persists
      tags.another = verdict.another
      tags.body = reading.body
      tags.words = reading.words
      return tags
    },
    hear(bytes, from, to) {
      const reading = matcher.run(bytes, from, to)
      const verdict = judge(reading)
      const heard = new Set<string>()
      for (let k = 0; k < reading.count; k++) {
        if (verdict.counted[k] === 1) heard.add(ids[reading.hits[k * reading.width] ?? 0] ?? '')
      }
      return heard
    },
    language: () => guessLanguage(tally),
    foreign: (bytes, from, to) => isForeign(tally, tags.words, countOtherLetters(bytes, from, to)),
  }
}

/** All phrases of a signal, language by language, then its signs. */
function phrasesOf(signal: SignalPlugin): readonly string[] {
  return [...languages.flatMap(language => signal.phrases[language]), ...(signal.signs ?? [])]
}
