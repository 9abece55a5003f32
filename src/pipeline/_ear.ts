import type { Heard, HeardPromise, Judge, Speaker, Verdict } from '../model/judge.js'
import type { Settings } from '../model/settings.js'
import { type Masker, maskerOf } from '../text/mask.js'
import { type OwnListener, type OwnSignal, ownListener } from '../text/own-signals.js'
import { ownWords } from '../text/own-words.js'
import { Placeholders } from '../text/placeholders.js'
import { findPromises } from '../text/promise.js'
import { sketchOf } from '../text/sketch.js'
import type { Zone } from '../time/zone.js'
import { HeardMessages } from './_heard.js'
import { closedDays } from './_holidays.js'
import { roles } from './_store.js'

/** A message about to be let go. */
export interface Spoken {
  readonly row: number
  /** Code of the role as told; 0 is not told. */
  readonly role: number
  /** Milliseconds; undefined where the message has no instant. */
  readonly at: number | undefined
  readonly zone: Zone
  readonly foreign: boolean
}

const unknown: readonly Speaker[] = ['customer', 'agent']
const speakers: readonly (readonly Speaker[])[] = roles.map(role =>
  role === undefined ? unknown : role === 'customer' || role === 'agent' || role === 'bot' ? [role] : [],
)
const nobody: readonly never[] = []

/** Listens to each public message once, while its text is at hand, and keeps what rules and metrics may ask; excerpts are masked here. */
export class Ear {
  private readonly judge: Judge
  /** Signals of the user's own rules. */
  readonly own: readonly OwnSignal[]
  private readonly ownSignals: OwnListener | undefined
  private readonly holidays: ReadonlySet<string>
  private readonly masker: Masker
  private readonly placeholders = new Placeholders()

  constructor(judge: Judge, { schedules, unmask }: Settings, own: readonly OwnSignal[]) {
    this.judge = judge
    this.own = own
    this.ownSignals = own.length === 0 ? undefined : ownListener(own)
    this.holidays = closedDays(schedules)
    // As written where that was asked for.
    this.masker = maskerOf(unmask === true ? (_, value) => value : (kind, value) => this.placeholders.of(kind, value))
  }

  /** What is heard of a run's messages, with one masker, so that a value has one placeholder through the run. */
  hearings(): HeardMessages {
    return new HeardMessages(this.masker, this.placeholders)
  }

  /** A hot function. Who is not known by name is listened to as a customer and as an agent: it is settled later which holds. */
  hear(kept: HeardMessages, { row, role, at, zone, foreign }: Spoken, bytes: Uint8Array, from: number, to: number): void {
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
      if (speaker !== 'customer' && at !== undefined) promises = this.promisesIn(text, at, zone)
      if (this.ownSignals !== undefined) signals = [...signals, ...this.ownSignals.listen(text, speaker)]
    }
    kept.keep(row, { acts, gives, asks, sketch: sketchOf(text), foreign, text })
    if (heard !== undefined || promises.length > 0 || signals.length > 0) kept.note(row, { heard: heard ?? nobody, promises, signals })
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
