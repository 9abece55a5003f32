import { type Act, actBits, type Slot, slotBitsOf } from '../model/acts.js'
import type { Dialogue, Speaker } from '../model/judge.js'
import { mayBeIdle } from '../text/idle-glance.js'
import { isMereApologyOrNewDate } from '../text/promise.js'
import type { ClassName } from './class-names.js'
import { namesSomebody } from './dialogue-names.js'
import { asksOf, givesOf, slotNouns } from './dialogue-slots.js'
import { classNumbers, type Found, firstFrom, type Scene, standsWithin } from './scene.js'

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

const at = classNumbers([
  'booking',
  'channel',
  'closing',
  'commit',
  'continues',
  'contract',
  'decline',
  'deed',
  'done',
  'easy',
  'echo',
  'ended',
  'greeting',
  'grievance',
  'handover',
  'how',
  'incident',
  'instruct',
  'keep-offer',
  'leave',
  'leave-it',
  'low-score',
  'no-person',
  'not',
  'notice',
  'open',
  'person',
  'person-wish',
  'pitch',
  'product',
  'provided',
  'reason-ask',
  'refuse',
  'regret',
  'safety',
  'sale',
  'save-offer',
  'solved',
  'stay',
  'substitute',
  'thanks',
  'told-before',
  'unmet',
  'when',
])

const SHORT = 4

function customerActs(scene: Scene): readonly Act[] {
  const acts: Act[] = []
  const leaves = asserted(scene, at.leave, found => isClearWish(scene, found))
  if (leaves) acts.push('cancel-request')
  if (leaves || asserted(scene, at['leave-it'], found => isClearWish(scene, found))) acts.push('insists-on-leaving')
  if (scene.holds(at.decline)) acts.push('declines-offer')
  if (asserted(scene, at.stay)) acts.push('stays')
  if (asserted(scene, at['person-wish']) || (scene.words <= SHORT && asserted(scene, at.person))) acts.push('human-request')
  if (scene.holds(at['low-score']) || asserted(scene, at.grievance)) acts.push('criticism')
  if (asserted(scene, at.open) || asserted(scene, at.incident)) acts.push('trouble')
  const waits = scene.holds(at.unmet) && scene.of(at.unmet).some(found => !scene.asked(found.sentence))
  if (waits) acts.push('still-waiting')
  if (!waits && asserted(scene, at.solved, found => !scene.asked(found.sentence))) acts.push('confirms-solved')
  if (scene.holds(at['told-before'])) acts.push('told-before')
  return acts
}

/** No question how, no threat with a condition, and no booking. */
function isClearWish(scene: Scene, { sentence, first }: Found): boolean {
  const before = (index: number) => scene.of(index).some(found => found.sentence === sentence && found.first < first)
  if (before(at.provided) || (before(at.how) && scene.asked(sentence))) return false
  return !standsWithin(scene.of(at.booking), sentence, sentence) || standsWithin(scene.of(at.contract), sentence, sentence)
}

function companyActs(scene: Scene, asks: readonly Slot[]): readonly Act[] {
  const acts: Act[] = []
  const stated = (found: Found) => !scene.asked(found.sentence)
  const closes = scene.holds(at.closing)
  const deed = asserted(scene, at.deed, stated) || asserted(scene, at.done, stated)
  const hands = asserted(scene, at.handover)
  const asked = asks.length > 0 || scene.asks()
  if (scene.holds(at['keep-offer']) || scene.holds(at['save-offer'])) acts.push('keep-offer')
  if (scene.holds(at.channel) && !scene.holds(at.easy)) acts.push('redirects')
  if (scene.holds(at['reason-ask'])) acts.push('asks-reason')
  if (asserted(scene, at.ended, found => stated(found) && !isOfTheTicket(scene, found))) acts.push('cancel-done')
  if (scene.holds(at.substitute)) acts.push('substitutes')
  if (asserted(scene, at.continues)) acts.push('continues')
  if (deed) acts.push('deed-done')
  if (hands) acts.push('hands-over')
  if (scene.holds(at.refuse)) acts.push('refuses')
  if (scene.holds(at['no-person']) && !hands) acts.push('denies-human')
  if (near(scene, at.pitch, at.product) || near(scene, at.pitch, at.sale) || scene.of(at.sale).length > 1) acts.push('pitches')
  if (scene.holds(at.regret)) acts.push('apologises')
  if (asserted(scene, at.echo)) acts.push('echoes-feedback')
  if (scene.holds(at.notice)) acts.push('incident-notice')
  if (asked || scene.holds(at.instruct) || asserted(scene, at.commit)) acts.push('next-step')
  if (closes) acts.push('closes')
  if (namesSomebody(scene.text)) acts.push('names-customer')
  if (scene.holds(at.safety)) acts.push('safety-check')
  if (!asked && !deed && !hands && isBrief(scene) && mayBeIdle(scene.heard) && isMereApologyOrNewDate(scene.text)) acts.push('idle')
  return acts
}

// Who only regrets or asks for patience is brief; reading more would cost time for nothing.
const IDLE_WORDS = 60
const idleSigns = [at.regret, at.thanks, at.greeting, at.when, at.commit]

/** Whether a message is brief and has a word of those that say nothing. */
function isBrief(scene: Scene): boolean {
  return scene.words <= SHORT || (scene.words <= IDLE_WORDS && idleSigns.some(index => scene.holds(index)))
}

/** Whether something of a class stands in the text without a negation, and fits. */
function asserted(scene: Scene, index: number, fits?: (found: Found) => boolean): boolean {
  if (!scene.holds(index)) return false
  for (const found of scene.of(index)) if (!isDenied(scene, found) && fits?.(found) !== false) return true
  return false
}

const NEGATION_REACH = 4

/** Whether a negation stands in the few words before, in the same clause: "No, just close it" denies nothing. */
function isDenied(scene: Scene, { index, first, last, clause }: Found): boolean {
  const list = scene.of(at.not)
  if (list.length === 0) return false
  // "I have not sent it": phrases of deeds have room for a negation.
  const to = index === at.deed || index === at.done ? last : first
  const not = list[firstFrom(list, each => each.last >= to) - 1]
  return not !== undefined && not.clause === clause && not.last >= first - NEGATION_REACH
}

/** "Ticket closed" ends no contract. */
function isOfTheTicket(scene: Scene, { first, last }: Found): boolean {
  return scene.of(at.closing).some(found => found.first <= last && found.last >= first)
}

function near(scene: Scene, one: number, other: number): boolean {
  return scene.holds(one) && scene.of(one).some(({ sentence }) => standsWithin(scene.of(other), sentence - 1, sentence + 1))
}
