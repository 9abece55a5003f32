/** What a message does in a dialogue, as far as rules over whole conversations ask. The order is the order of the bits in the store. */
export const acts = [
  // A customer's.
  'cancel-request',
  'insists-on-leaving',
  'declines-offer',
  'stays',
  'human-request',
  'criticism',
  'confirms-solved',
  'told-before',
  'still-waiting',
  // Something is lost, late, broken or wrong.
  'trouble',
  // An agent's or a bot's.
  'keep-offer',
  'redirects',
  'asks-reason',
  'cancel-done',
  'substitutes',
  'deed-done',
  'hands-over',
  'refuses',
  'denies-human',
  'pitches',
  'apologises',
  // Greets, regrets, thanks, asks for patience or sets a new date, and nothing else.
  'idle',
  'echoes-feedback',
  'incident-notice',
  'next-step',
  'closes',
  'names-customer',
  'safety-check',
  'continues',
] as const

export type Act = (typeof acts)[number]

/** What a customer is asked for, or tells. */
export const slots = ['order', 'account', 'email', 'phone', 'name', 'address', 'date', 'attachment', 'matter'] as const

export type Slot = (typeof slots)[number]

const bits = new Map<string, number>([...acts.entries()].map(([place, act]) => [act, 1 << place]))
const slotBits = new Map<string, number>([...slots.entries()].map(([place, slot]) => [slot, 1 << place]))

/** A set of acts as bits of one 32-bit number. */
export function actBits(set: Iterable<Act>): number {
  let all = 0
  for (const act of set) all |= bits.get(act) ?? 0
  return all
}

/** Whether a set of bits holds an act. */
export function holdsAct(set: number | undefined, act: Act): boolean {
  return set !== undefined && (set & (bits.get(act) ?? 0)) !== 0
}

/** A set of slots as bits. */
export function slotBitsOf(set: Iterable<Slot>): number {
  let all = 0
  for (const slot of set) all |= slotBits.get(slot) ?? 0
  return all
}

/** The slots of a set of bits. */
export function slotsOf(set: number | undefined): readonly Slot[] {
  return set === undefined ? [] : slots.filter(slot => (set & (slotBits.get(slot) ?? 0)) !== 0)
}
