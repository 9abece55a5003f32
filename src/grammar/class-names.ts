/** The lexical classes that every language fills with words of its own; constructions are written over them, once for all. */
export const classNames = [
  // scope
  'not',
  'forbid',
  'no-need',
  'condition',
  'right',
  'staff',
  'customers',
  'elsewhere',
  'bad-example',
  // what happens next
  'done',
  'handover',
  'instruct',
  'open',
  // leaving
  'cancel',
  'contract',
  'booking',
  'refuse',
  'only',
  'channel',
  'hurdle',
  'keep-offer',
  'insist',
  'substitute',
  'continues',
  'obstruct',
  'easy',
  // opinions
  'review',
  'other-review',
  'sanction',
  'benefit',
  'takedown',
  'until',
  'consent',
  'gag',
  'other-fee',
  // blame
  'blame',
  'fault',
  'procedure',
  'self',
  // scope of help
  'basic',
  'complex',
  'expert',
  'hire',
  // people
  'human',
  'no-person',
  'loop',
  'machine',
  // selling
  'pitch',
  'product',
  // secrets
  'ask',
  'secret',
  'partial',
  'watch',
  'third-party',
  // incidents
  'wide',
  'untold',
  'told',
  'incident',
  // apologies
  'greeting',
  'regret',
  'thanks',
  'brand',
  'content',
  // promises
  'commit',
  'when',
  'no-promise',
  'promised',
  'unmet',
  // going outside
  'outside',
  'step',
  'no-step',
  // repeating
  'again',
  'give',
  'detail',
  'lost-notes',
  'told-before',
  // tone
  'contempt',
  'irony',
  'mishap',
  // feedback
  'feedback',
  'no-echo',
  'low-score',
] as const

export type ClassName = (typeof classNames)[number]

/** One class in one language: each phrase with a text that it must be found in, and texts in which none may be found. */
interface ClassGroup {
  readonly phrases: Readonly<Record<string, string>>
  readonly bad: readonly string[]
}

/** All classes of one language. */
export type Classes = { readonly [N in ClassName]: ClassGroup }
