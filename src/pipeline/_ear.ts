import { type Act, actBits } from '../model/acts.js'
import type { Heard, HeardPromise, Judge, Speaker, Verdict } from '../model/judge.js'
import { type Masker, maskerOf } from '../text/mask.js'
import { ownWords } from '../text/own-words.js'
import { findPromises, isMereApologyOrNewDate } from '../text/promise.js'
import { sketchOf } from '../text/sketch.js'
import type { Zone } from '../time/zone.js'
import type { HeardMessages } from './_heard.js'
import { roles } from './_store.js'

/** Signals of the user's own rules in a text, by id. */
export interface OwnListener {
  listen(text: string, speaker: Speaker): readonly string[]
}

/** A message about to be let go. */
export interface Spoken {
  readonly row: number
  /** Code of the role as told; 0 is not told. */
  readonly role: number
  /** Milliseconds; undefined where the message has no instant. */
  readonly at: number | undefined
  readonly zone: Zone
  readonly foreign: boolean
  /** How many words the message has. */
  readonly words: number
}

/** Messages that do any of these may be pointed at by a rule that looks at the whole conversation. */
const pointedAt = actBits([
  ...(['cancel-request', 'declines-offer', 'human-request', 'criticism', 'told-before'] satisfies Act[]),
  ...(['keep-offer', 'redirects', 'asks-reason', 'substitutes', 'refuses', 'pitches', 'incident-notice'] satisfies Act[]),
])
const idle = actBits(['idle'])
// Who only regrets or asks for patience is brief; reading more would cost time for nothing.
const IDLE_WORDS = 60
const unknown: readonly Speaker[] = ['customer', 'agent']
const speakers: readonly (readonly Speaker[])[] = roles.map(role =>
  role === undefined ? unknown : role === 'customer' || role === 'agent' || role === 'bot' ? [role] : [],
)
const nobody: readonly never[] = []

/** Listens to each public message once, while its text is at hand, and keeps what rules and metrics may ask; excerpts are masked here. */
export class Ear {
  private readonly judge: Judge
  private readonly own: OwnListener | undefined
  private readonly holidays: ReadonlySet<string>
  private readonly masker: Masker

  constructor(judge: Judge, holidays: ReadonlySet<string>, own?: OwnListener, masker: Masker = maskerOf()) {
    this.judge = judge
    this.own = own
    this.holidays = holidays
    this.masker = masker
  }

  /** A hot function. Who is not known by name is listened to as a customer and as an agent: it is settled later which holds. */
  hear(kept: HeardMessages, { row, role, at, zone, foreign, words }: Spoken, bytes: Uint8Array, from: number, to: number): void {
    const text = ownWords(bytes, from, to, true)
    if (text === '') return
    let acts = 0
    let gives = 0
    let asks = 0
    let heard: Heard[] | undefined
    let promises: readonly HeardPromise[] = nobody
    let signals: readonly string[] = nobody
    for (const speaker of speakers[role] ?? nobody) {
      const { verdicts, dialogue } = this.judge.listen(text, speaker)
      acts |= dialogue.acts
      gives |= dialogue.gives
      asks |= dialogue.asks
      for (const verdict of verdicts) {
        heard ??= []
        heard.push(this.heardOf(verdict, speaker, text))
      }
      if (speaker !== 'customer' && words <= IDLE_WORDS && isMereApologyOrNewDate(text)) acts |= idle
      if (speaker !== 'customer' && at !== undefined) promises = this.promisesIn(text, at, zone)
      if (this.own !== undefined) signals = [...signals, ...this.own.listen(text, speaker)]
    }
    kept.keep(row, { acts, gives, asks, sketch: sketchOf(text), foreign })
    const pointed = (acts & pointedAt) !== 0 || promises.length > 0 || signals.length > 0
    if (heard === undefined && !pointed) return
    const excerpt = heard?.[0]?.excerpt ?? this.masker.maskedExcerpt(text, [0, 0])
    kept.note(row, { heard: heard ?? nobody, promises, excerpt, signals })
  }

  private heardOf({ span, ...verdict }: Verdict, speaker: Speaker, text: string): Heard {
    // A word alone does not show that it is part of a telephone number: none that holds a digit is told.
    const words = verdict.words.filter(word => !/\p{N}/u.test(word)).map(word => this.masker.mask(word))
    return { ...verdict, speaker, words, excerpt: this.masker.maskedExcerpt(text, span) }
  }

  private promisesIn(text: string, at: number, zone: Zone): readonly HeardPromise[] {
    return findPromises(text, at, zone, this.holidays).map(({ span, due, vague }) => ({
      phrase: this.masker.maskedExcerpt(text, span),
      due: vague ? undefined : due,
    }))
  }
}
