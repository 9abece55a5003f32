import { type Act, actBits, acts } from '../model/acts.js'
import type { Speaker } from '../model/judge.js'
import { type ClassName, classNames } from './class-names.js'
import { slotNouns } from './dialogue-slots.js'
import { classNumber } from './scene.js'

const fromCustomer: readonly ClassName[] = [
  'leave',
  'leave-it',
  'decline',
  'stay',
  'person-wish',
  'person',
  'low-score',
  'grievance',
  'solved',
  'told-before',
  'said-already',
  'unmet',
  'open',
  'incident',
  'attached',
]
const fromCompany: readonly ClassName[] = [
  'keep-offer',
  'save-offer',
  'channel',
  'sent-away',
  'reason-ask',
  'ended',
  'substitute',
  'continues',
  'deed',
  'done',
  'handover',
  'refuse',
  'no-person',
  'nobody',
  'pitch',
  'sale',
  'regret',
  'thanks',
  'echo',
  'notice',
  'closing',
  'instruct',
  'commit',
  'safety',
  'greeting',
  'demand',
  'ask-matter',
  ...slotNouns,
]

/** All classes that `dialogueOf` may ask for, by speaker, but for the negations. */
export const dialogueClassesOf: { readonly [S in Speaker]: readonly ClassName[] } = {
  customer: [...fromCustomer, 'provided', 'how', 'booking', 'contract', 'undone', 'n-order', 'n-account'],
  agent: [...fromCompany, 'easy', 'here', 'product', 'when', 'attached', 'undone', 'provided'],
  bot: [...fromCompany, 'easy', 'here', 'product', 'when', 'attached', 'undone', 'provided'],
  policy: [],
}

/** Acts as bits, with the numbers of the classes that stand for them. */
export interface Sign {
  readonly bits: number
  readonly indices: readonly number[]
}

/** The bit of each act. */
export const bit = bitsOf(acts)

/** Behind the bits of acts: what asks for something. */
export const ASKS = 1 << acts.length
/** Behind it: what names something, which asks in a terse question. */
export const NAMES = 2 * ASKS

/** What stands for an act wherever it stands. */
export const customerPlain: readonly Sign[] = [
  sign(bit['declines-offer'], ['decline']),
  sign(bit['told-before'], ['told-before', 'said-already']),
]
/** The same for those who speak for the company. */
export const companyPlain: readonly Sign[] = [
  sign(bit['keep-offer'], ['keep-offer', 'save-offer']),
  sign(bit['asks-reason'], ['reason-ask']),
  sign(bit.substitutes, ['substitute']),
  sign(bit.refuses, ['refuse']),
  sign(bit.apologises, ['regret']),
  sign(bit['incident-notice'], ['notice']),
  sign(bit.closes, ['closing']),
  sign(bit['safety-check'], ['safety']),
]

/** By class: the acts that it may stand for. Most messages hold next to nothing, and what cannot be is not looked for. */
export const customerSigns = signsOf([
  ...customerPlain,
  sign(bit['cancel-request'], ['leave', 'leave-it']),
  sign(bit.stays, ['stay']),
  sign(bit['human-request'], ['person-wish', 'person']),
  sign(bit.criticism, ['low-score', 'grievance']),
  sign(bit.trouble, ['open', 'incident']),
  sign(bit['still-waiting'], ['unmet']),
  sign(bit['confirms-solved'], ['solved']),
])
/** The same for those who speak for the company. */
export const companySigns = signsOf([
  ...companyPlain,
  sign(bit.redirects, ['channel', 'sent-away']),
  sign(bit['cancel-done'], ['ended']),
  sign(bit.continues, ['continues']),
  sign(bit['deed-done'], ['deed', 'done']),
  sign(bit['hands-over'], ['handover']),
  sign(bit['denies-human'], ['no-person', 'nobody']),
  sign(bit.pitches, ['pitch', 'sale']),
  sign(bit['echoes-feedback'], ['echo']),
  sign(bit['next-step'], ['instruct', 'commit']),
  sign(bit.idle, ['regret', 'thanks', 'greeting', 'when', 'commit']),
  sign(ASKS, ['demand', 'ask-matter']),
  sign(NAMES, slotNouns),
])

function bitsOf(list: readonly Act[]): { readonly [A in Act]: number }
function bitsOf(list: readonly Act[]): { readonly [act: string]: number } {
  return Object.fromEntries(list.map(act => [act, actBits([act])]))
}

function sign(bits: number, names: readonly ClassName[]): Sign {
  return { bits, indices: names.map(classNumber) }
}

function signsOf(list: readonly Sign[]): Int32Array {
  const signs = new Int32Array(classNames.length)
  for (const { bits, indices } of list) for (const index of indices) signs[index] = (signs[index] ?? 0) | bits
  return signs
}
