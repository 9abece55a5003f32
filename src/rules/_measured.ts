import type { Touch } from '../model/conversation.js'
import { heardOf } from './_spoken.js'

/** By rule and reason: hits of conversation logic that were right, and all of them, on conversations that were written after the logic (`test/bench/dialogues.mjs`); incidents in generated exports (`test/bench/incidents.mjs`). */
const measured: ReadonlyMap<string, ReadonlyMap<string, readonly [right: number, all: number]>> = new Map([
  [
    'blocked-cancellation',
    new Map([
      ['closed-without', [21, 25]],
      ['other-channel', [32, 32]],
      ['reason-demanded', [3, 3]],
      ['refused', [28, 29]],
      ['second-offer', [21, 21]],
      ['substituted', [5, 5]],
    ]),
  ],
  [
    'broken-promise',
    new Map([
      ['complained', [88, 89]],
      ['late', [5, 8]],
    ]),
  ],
  [
    'empty-apology',
    new Map([
      ['closed-on-sorry', [11, 11]],
      ['only-sorry', [9, 9]],
    ]),
  ],
  ['ignored-feedback', new Map([['not-taken-up', [23, 31]]])],
  [
    'no-human',
    new Map([
      ['looped', [12, 13]],
      ['refused', [7, 7]],
      ['same-answer', [21, 21]],
    ]),
  ],
  [
    'repeat-yourself',
    new Map([
      ['asked-again', [46, 47]],
      ['asked-twice', [18, 18]],
    ]),
  ],
  [
    'unannounced-incident',
    new Map([
      ['late-notice', [138, 138]],
      ['no-notice', [279, 285]],
    ]),
  ],
  [
    'upsell-while-upset',
    new Map([
      ['pitch-again', [7, 7]],
      ['pitch-while-open', [20, 20]],
    ]),
  ],
])

const UNMEASURED = 0.6
// A reason seen so often and never wrong may lean on what its rule was seen in.
const ENOUGH = 8

/** The precision of a way in which conversations break a rule, Laplace-smoothed; modest where it was not measured. */
export function precisionOf(rule: string, reason: string): number {
  const ways = measured.get(rule)
  const own = ways?.get(reason)
  if (ways === undefined || own === undefined) return UNMEASURED
  const [right, all] = own
  if (all < ENOUGH || right < all) return smoothed(right, all)
  const sums = [...ways.values()].reduce(([rights, alls], [r, n]) => [rights + r, alls + n] as const, [0, 0] as const)
  return Math.max(smoothed(right, all), smoothed(...sums))
}

/** How sure a hit of conversation logic at a message is: what was measured for its reason, or what the judges heard in the message, if that is more. */
export function sureness(rule: string, reason: string, at: Touch): number {
  return Math.max(precisionOf(rule, reason), heardOf(at, rule)?.probability ?? 0)
}

function smoothed(right: number, all: number): number {
  return (right + 1) / (all + 2)
}
