import { slotBitsOf } from '../model/acts.js'
import type { Dialogue, Speaker } from '../model/judge.js'
import { mayBeIdle } from '../text/idle-glance.js'
import { isMereApologyOrNewDate } from '../text/promise.js'
import { namesSomebody } from './dialogue-names.js'
import { ASKS, bit, companyPlain, companySigns, customerPlain, customerSigns, NAMES, type Sign } from './dialogue-signs.js'
import { asksOf, givesOf, TERSE } from './dialogue-slots.js'
import { classNumbers, type Found, firstFrom, type Scene, standsWithin } from './scene.js'

const nothing: Dialogue = { acts: 0, gives: 0, asks: 0 }

/** What a message does in its dialogue: negation, questions and conditions looked at. A document's clause does nothing. */
export function dialogueOf(scene: Scene, speaker: Speaker): Dialogue {
  if (speaker === 'policy') return nothing
  const gives = givesOf(scene)
  if (speaker === 'customer') return { acts: customerActs(scene), gives, asks: 0 }
  const may = scene.signs(companySigns)
  // Who reads back does not ask; any longer message tells some matter.
  const asks = (may & ASKS) !== 0 || ((may & NAMES) !== 0 && scene.words <= TERSE) ? asksOf(scene) & (MATTER | ~gives) : 0
  return { acts: companyActs(scene, may, asks), gives, asks }
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
  'here',
  'how',
  'incident',
  'instruct',
  'keep-offer',
  'leave',
  'leave-it',
  'low-score',
  'no-person',
  'nobody',
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
  'sent-away',
  'solved',
  'stay',
  'substitute',
  'thanks',
  'told-before',
  'undone',
  'unmet',
  'when',
])

const MATTER = slotBitsOf(['matter'])

/** The acts for which a class that is there stands. */
function plainActs(scene: Scene, may: number, signs: readonly Sign[]): number {
  let done = 0
  for (const { bits, indices } of signs) if ((may & bits) !== 0 && indices.some(index => scene.holds(index))) done |= bits
  return done
}

const SHORT = 4

function customerActs(scene: Scene): number {
  const may = scene.signs(customerSigns)
  if (may === 0) return 0
  let done = plainActs(scene, may, customerPlain)
  if ((may & bit['cancel-request']) !== 0) {
    const leaves = asserted(scene, at.leave, found => isClearWish(scene, found))
    if (leaves) done |= bit['cancel-request']
    if (leaves || asserted(scene, at['leave-it'], found => isClearWish(scene, found))) done |= bit['insists-on-leaving']
  }
  if ((may & bit.stays) !== 0 && asserted(scene, at.stay)) done |= bit.stays
  if ((may & bit['human-request']) !== 0 && (asserted(scene, at['person-wish']) || (scene.words <= SHORT && asserted(scene, at.person))))
    done |= bit['human-request']
  if ((may & bit.criticism) !== 0 && (scene.holds(at['low-score']) || asserted(scene, at.grievance))) done |= bit.criticism
  if ((may & bit.trouble) !== 0 && (asserted(scene, at.open) || asserted(scene, at.incident))) done |= bit.trouble
  const waits = (may & bit['still-waiting']) !== 0 && scene.of(at.unmet).some(found => !scene.asked(found.sentence))
  if (waits) done |= bit['still-waiting']
  if (!waits && (may & bit['confirms-solved']) !== 0 && asserted(scene, at.solved, found => isStated(scene, found)))
    done |= bit['confirms-solved']
  return done
}

/** No question how, no threat with a condition, and no booking. */
function isClearWish(scene: Scene, { sentence, first }: Found): boolean {
  const before = (index: number) => scene.of(index).some(found => found.sentence === sentence && found.first < first)
  if (before(at.provided) || (before(at.how) && scene.asked(sentence))) return false
  return !standsWithin(scene.of(at.booking), sentence, sentence) || standsWithin(scene.of(at.contract), sentence, sentence)
}

function companyActs(scene: Scene, may: number, asks: number): number {
  let done = may === 0 ? 0 : plainActs(scene, may, companyPlain)
  const stated = (found: Found) => isStated(scene, found) && !isToCome(scene, found)
  const deed = (may & bit['deed-done']) !== 0 && (asserted(scene, at.deed, stated) || asserted(scene, at.done, stated))
  const hands = (may & bit['hands-over']) !== 0 && asserted(scene, at.handover, ({ clause }) => !refusesPerson(scene, clause))
  const asked = asks !== 0 || scene.asks()
  if (deed) done |= bit['deed-done']
  if (hands) done |= bit['hands-over']
  if ((may & bit.redirects) !== 0 && sendsAway(scene)) done |= bit.redirects
  if ((may & bit['cancel-done']) !== 0 && asserted(scene, at.ended, found => stated(found) && !isOfTheTicket(scene, found)))
    done |= bit['cancel-done']
  if ((may & bit.continues) !== 0 && asserted(scene, at.continues)) done |= bit.continues
  if ((may & bit['denies-human']) !== 0 && (scene.holds(at['no-person']) || scene.holds(at.nobody)) && !hands) done |= bit['denies-human']
  if ((may & bit.pitches) !== 0 && pitches(scene)) done |= bit.pitches
  if ((may & bit['echoes-feedback']) !== 0 && asserted(scene, at.echo)) done |= bit['echoes-feedback']
  if (asked || ((may & bit['next-step']) !== 0 && (scene.holds(at.instruct) || asserted(scene, at.commit)))) done |= bit['next-step']
  if (namesSomebody(scene.text)) done |= bit['names-customer']
  if (!asked && !deed && !hands && isBrief(scene, may) && mayBeIdle(scene.heard) && isMereApologyOrNewDate(scene.text)) done |= bit.idle
  return done
}

/** Whether another way is named that is not as easy as this one. */
function sendsAway(scene: Scene): boolean {
  if (asserted(scene, at.easy)) return false
  if (asserted(scene, at['sent-away'])) return true
  const here = scene.of(at.here)
  return scene.of(at.channel).some(found => !isTouched(here, found))
}

function pitches(scene: Scene): boolean {
  return near(scene, at.pitch, at.product) || near(scene, at.pitch, at.sale) || scene.of(at.sale).length > 1
}

// Who only regrets or asks for patience is brief; reading more would cost time for nothing.
const IDLE_WORDS = 60
const idleSigns = [at.regret, at.thanks, at.greeting, at.when, at.commit]

/** Whether a message is brief and has a word of those that say nothing. */
function isBrief(scene: Scene, may: number): boolean {
  return scene.words <= SHORT || (scene.words <= IDLE_WORDS && (may & bit.idle) !== 0 && idleSigns.some(index => scene.holds(index)))
}

/** Whether something of a class stands in the text without a negation, and fits. */
function asserted(scene: Scene, index: number, fits?: (found: Found) => boolean): boolean {
  if (!scene.holds(index)) return false
  for (const found of scene.of(index)) if (!isDenied(scene, found) && fits?.(found) !== false) return true
  return false
}

const NEGATION_REACH = 4
// Words behind a phrase within which another one that touches it ends.
const LONGEST = 8

/** Whether a negation stands in the few words before, in the same clause: "No, just close it" denies nothing. */
function isDenied(scene: Scene, { index, first, last, clause }: Found): boolean {
  const list = scene.of(at.not)
  if (list.length === 0) return false
  // "I have not sent it": phrases of deeds have room for a negation.
  const to = index === at.deed || index === at.done ? last : first
  const not = list[firstFrom(list, each => each.last >= to) - 1]
  return not !== undefined && not.clause === clause && not.last >= first - NEGATION_REACH
}

/** Whether a deed is neither asked about nor still to come: words of a deed undone stand over it, or close before it in its clause. */
function isStated(scene: Scene, found: Found): boolean {
  return !scene.asked(found.sentence) && !isTouched(scene.of(at.undone), found, NEGATION_REACH)
}

/** Whether something of a list shares a word with what was found, or ends so many words before it in its clause. */
function isTouched(list: readonly Found[], { first, last, clause }: Found, reach = 0): boolean {
  for (let place = firstFrom(list, each => each.last >= first - reach); place < list.length; place++) {
    const each = list[place]
    if (each === undefined || each.last > last + LONGEST) break
    if (each.last >= first ? each.first <= last : each.clause === clause) return true
  }
  return false
}

/** "We cannot put you through to a colleague" hands nothing over. */
function refusesPerson(scene: Scene, clause: number): boolean {
  const list = scene.of(at.nobody)
  return list[firstFrom(list, found => found.clause >= clause)]?.clause === clause
}

const PROMISE_REACH = 2

/** "Will be fixed" and "if it is fixed" are no deeds yet. */
function isToCome(scene: Scene, { first, clause }: Found): boolean {
  const ahead = (index: number, reach: number) =>
    scene.holds(index) && scene.of(index).some(each => each.clause === clause && each.last < first && each.last >= first - reach)
  return ahead(at.commit, PROMISE_REACH) || ahead(at.provided, first)
}

/** "Ticket closed" ends no contract. */
function isOfTheTicket(scene: Scene, { first, last }: Found): boolean {
  return scene.of(at.closing).some(found => found.first <= last && found.last >= first)
}

function near(scene: Scene, one: number, other: number): boolean {
  return scene.holds(one) && scene.of(one).some(({ sentence }) => standsWithin(scene.of(other), sentence - 1, sentence + 1))
}
