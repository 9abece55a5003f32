import { type Act, actBits, type Slot, slotBitsOf } from '../model/acts.js'
import type { Dialogue, Speaker } from '../model/judge.js'
import { isMereApologyOrNewDate } from '../text/promise.js'
import type { ClassName } from './class-names.js'
import { namesSomebody } from './dialogue-names.js'
import { asksOf, givesOf, slotNouns } from './dialogue-slots.js'
import { classNumber, type Found, firstFrom, type Scene } from './scene.js'

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
  'unmet',
  'open',
  'incident',
  'attached',
]
const fromCompany: readonly ClassName[] = [
  'keep-offer',
  'save-offer',
  'channel',
  'reason-ask',
  'ended',
  'substitute',
  'continues',
  'deed',
  'done',
  'handover',
  'refuse',
  'no-person',
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

/** The classes of which one must be in a text before `dialogueOf` finds an act in it; questions, names and slots given need none. */
export const dialogueNeeds: { readonly [S in Speaker]: readonly ClassName[] } = {
  customer: fromCustomer,
  agent: fromCompany,
  bot: fromCompany,
  policy: [],
}

/** All classes that `dialogueOf` may ask for, by speaker, but for the negations. */
export const dialogueClassesOf: { readonly [S in Speaker]: readonly ClassName[] } = {
  customer: [...fromCustomer, 'provided', 'how', 'booking', 'contract', 'n-order', 'n-account'],
  agent: [...fromCompany, 'easy', 'product', 'when', 'attached'],
  bot: [...fromCompany, 'easy', 'product', 'when', 'attached'],
  policy: [],
}

const nothing: Dialogue = { acts: 0, gives: 0, asks: 0 }

/** What a message does in its dialogue: negation, questions and conditions looked at. A document's clause does nothing. */
export function dialogueOf(scene: Scene, speaker: Speaker): Dialogue {
  if (speaker === 'policy') return nothing
  const gives = givesOf(scene)
  if (speaker === 'customer') return { acts: actBits(customerActs(scene)), gives: slotBitsOf(gives), asks: 0 }
  // Who reads back does not ask; any longer message tells some matter.
  const asks = asksOf(scene).filter(slot => slot === 'matter' || !gives.includes(slot))
  return { acts: actBits(companyActs(scene, asks)), gives: slotBitsOf(gives), asks: slotBitsOf(asks) }
}

const SHORT = 4

function customerActs(scene: Scene): readonly Act[] {
  const acts: Act[] = []
  const leaves = asserted(scene, 'leave', found => isClearWish(scene, found))
  if (leaves) acts.push('cancel-request')
  if (leaves || asserted(scene, 'leave-it', found => isClearWish(scene, found))) acts.push('insists-on-leaving')
  if (scene.has('decline')) acts.push('declines-offer')
  if (asserted(scene, 'stay')) acts.push('stays')
  if (asserted(scene, 'person-wish') || (scene.words <= SHORT && asserted(scene, 'person'))) acts.push('human-request')
  if (scene.has('low-score') || asserted(scene, 'grievance')) acts.push('criticism')
  if (asserted(scene, 'open') || asserted(scene, 'incident')) acts.push('trouble')
  const waits = scene.all('unmet').some(found => !scene.asked(found.sentence))
  if (waits) acts.push('still-waiting')
  if (!waits && asserted(scene, 'solved', found => !scene.asked(found.sentence))) acts.push('confirms-solved')
  if (scene.has('told-before')) acts.push('told-before')
  return acts
}

/** No question how, no threat with a condition, and no booking. */
function isClearWish(scene: Scene, { sentence, first }: Found): boolean {
  const before = (name: ClassName) => scene.all(name).some(found => found.sentence === sentence && found.first < first)
  if (before('provided') || (before('how') && scene.asked(sentence))) return false
  return !scene.within('booking', sentence, sentence) || scene.within('contract', sentence, sentence)
}

function companyActs(scene: Scene, asks: readonly Slot[]): readonly Act[] {
  const acts: Act[] = []
  const stated = (found: Found) => !scene.asked(found.sentence)
  const closes = scene.has('closing')
  const deed = asserted(scene, 'deed', stated) || asserted(scene, 'done', stated)
  const hands = asserted(scene, 'handover')
  const asked = asks.length > 0 || scene.asks()
  if (scene.has('keep-offer') || scene.has('save-offer')) acts.push('keep-offer')
  if (scene.has('channel') && !scene.has('easy')) acts.push('redirects')
  if (scene.has('reason-ask')) acts.push('asks-reason')
  if (asserted(scene, 'ended', found => stated(found) && !isOfTheTicket(scene, found))) acts.push('cancel-done')
  if (scene.has('substitute')) acts.push('substitutes')
  if (asserted(scene, 'continues')) acts.push('continues')
  if (deed) acts.push('deed-done')
  if (hands) acts.push('hands-over')
  if (scene.has('refuse')) acts.push('refuses')
  if (scene.has('no-person') && !hands) acts.push('denies-human')
  if (near(scene, 'pitch', 'product') || near(scene, 'pitch', 'sale') || scene.all('sale').length > 1) acts.push('pitches')
  if (scene.has('regret')) acts.push('apologises')
  if (asserted(scene, 'echo')) acts.push('echoes-feedback')
  if (scene.has('notice')) acts.push('incident-notice')
  if (asked || scene.has('instruct') || asserted(scene, 'commit')) acts.push('next-step')
  if (closes) acts.push('closes')
  if (namesSomebody(scene.text)) acts.push('names-customer')
  if (scene.has('safety')) acts.push('safety-check')
  if (!asked && !deed && !hands && mayBeIdle(scene) && isMereApologyOrNewDate(scene.text)) acts.push('idle')
  return acts
}

// Who only regrets or asks for patience is brief; reading more would cost time for nothing.
const IDLE_WORDS = 60
const idleSigns: readonly ClassName[] = ['regret', 'thanks', 'greeting', 'when', 'commit']

/** Whether a message is brief and has a word of those that say nothing. */
function mayBeIdle(scene: Scene): boolean {
  return scene.words <= SHORT || (scene.words <= IDLE_WORDS && idleSigns.some(name => scene.has(name)))
}

/** Whether something of a class stands in the text without a negation, and fits. */
function asserted(scene: Scene, name: ClassName, fits: (found: Found) => boolean = () => true): boolean {
  return scene.all(name).some(found => !isDenied(scene, found) && fits(found))
}

const NEGATION_REACH = 4
const DEED = classNumber('deed')
const DONE = classNumber('done')

/** Whether a negation stands in the few words before, in the same clause: "No, just close it" denies nothing. */
function isDenied(scene: Scene, { index, first, last, clause }: Found): boolean {
  const list = scene.all('not')
  if (list.length === 0) return false
  // "I have not sent it": phrases of deeds have room for a negation.
  const to = index === DEED || index === DONE ? last : first
  const not = list[firstFrom(list, each => each.last >= to) - 1]
  return not !== undefined && not.clause === clause && not.last >= first - NEGATION_REACH
}

/** "Ticket closed" ends no contract. */
function isOfTheTicket(scene: Scene, { first, last }: Found): boolean {
  return scene.all('closing').some(found => found.first <= last && found.last >= first)
}

function near(scene: Scene, one: ClassName, other: ClassName): boolean {
  return scene.all(one).some(({ sentence }) => scene.within(other, sentence - 1, sentence + 1))
}
