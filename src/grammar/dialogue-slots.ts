import { type Slot, slotBitsOf } from '../model/acts.js'
import type { ClassName } from './class-names.js'
import { ADDRESS, CODE, DATE, PHONE, tellsEmail, tellsName, toldInDigits } from './dialogue-shapes.js'
import { classNumber, classNumbers, type Found, type Scene } from './scene.js'

const nouns: readonly (readonly [Slot, ClassName])[] = [
  ['order', 'n-order'],
  ['account', 'n-account'],
  ['email', 'n-email'],
  ['phone', 'n-phone'],
  ['name', 'n-name'],
  ['address', 'n-address'],
  ['date', 'n-date'],
  ['attachment', 'n-attachment'],
]

/** The classes that name what may be asked for. */
export const slotNouns: readonly ClassName[] = nouns.map(([, name]) => name)

const at = classNumbers(['n-account', 'n-order', 'attached', 'demand', 'ask-matter'])
const nounNumbers = nouns.map(([slot, name]) => ({ bit: slotBitsOf([slot]), index: classNumber(name) }))
const bit = {
  order: slotBitsOf(['order']),
  account: slotBitsOf(['account']),
  email: slotBitsOf(['email']),
  phone: slotBitsOf(['phone']),
  name: slotBitsOf(['name']),
  address: slotBitsOf(['address']),
  date: slotBitsOf(['date']),
  attachment: slotBitsOf(['attachment']),
  matter: slotBitsOf(['matter']),
}

/** Words of a question that is nothing but that, at most. */
export const TERSE = 10
// Words between a demand and what is demanded.
const REACH = 7
const MATTER_WORDS = 6
// What is told stands early; more would let a hostile text take long.
const READ = 2000

/** What a message tells, as bits: by its shape, or by a word for an attachment; its matter where it says enough. */
export function givesOf(scene: Scene): number {
  const text = scene.text.length > READ ? scene.text.slice(0, READ) : scene.text
  let gives = 0
  // Most messages have no digit at all.
  const told = scene.digits ? toldInDigits(text) : 0
  if (told !== 0) {
    if ((told & CODE) !== 0) gives |= scene.holds(at['n-account']) && !scene.holds(at['n-order']) ? bit.account : bit.order | bit.account
    if ((told & PHONE) !== 0) gives |= bit.phone
    if ((told & DATE) !== 0) gives |= bit.date
    if ((told & ADDRESS) !== 0) gives |= bit.address
  }
  if (tellsEmail(text)) gives |= bit.email
  if (tellsName(text, scene.heard)) gives |= bit.name
  if (scene.holds(at.attached) && scene.of(at.attached).some(found => !scene.negated(found))) gives |= bit.attachment
  if (scene.words >= MATTER_WORDS) gives |= bit.matter
  return gives
}

/** Whether a demand is one of a noun: close before it or behind it, in its sentence, or so close that only a shortened word ends one between them. */
function isOf(demand: Found, noun: Found): boolean {
  const ahead = noun.first - demand.last
  if (demand.sentence !== noun.sentence) return ahead > 0 && ahead <= 2
  return ahead <= REACH && demand.first - noun.last <= 2
}

/** What a message of the company asks for, as bits: a demand with its noun close behind or before it, or a question that is nothing else. */
export function asksOf(scene: Scene): number {
  let asks = 0
  const terse = scene.words <= TERSE
  const demands = scene.holds(at.demand) ? scene.of(at.demand).filter(found => !scene.negated(found)) : []
  if (terse || demands.length > 0) {
    const asked = (found: Found) => demands.some(demand => isOf(demand, found)) || (terse && scene.asked(found.sentence))
    for (const { bit: slot, index } of nounNumbers) if (scene.holds(index) && scene.of(index).some(asked)) asks |= slot
  }
  if (scene.holds(at['ask-matter'])) asks |= bit.matter
  return asks
}
