/** The lexical classes that constructions are written over, once for all languages; every language fills them with words of its own. */
export const ruleClasses = [
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

/** The classes of what a message does in its dialogue: they tell the judges nothing of a rule. */
export const dialogueClasses = [
  // a customer's
  'leave',
  'leave-it',
  'how',
  'provided',
  'decline',
  'stay',
  'person-wish',
  'person',
  'grievance',
  'solved',
  'attached',
  // the company's
  'deed',
  'save-offer',
  'sale',
  'reason-ask',
  'ended',
  'closing',
  'echo',
  'notice',
  'safety',
  'demand',
  'ask-matter',
  // what is asked for
  'n-order',
  'n-account',
  'n-email',
  'n-phone',
  'n-name',
  'n-address',
  'n-date',
  'n-attachment',
] as const

/** Classes that tell the acts of a dialogue more closely than the classes of rules do: the judges know nothing of them. */
export const closerClasses = [
  // What is said of a deed that is still to come, is not sure, is the customer's, or went wrong.
  'undone',
  'said-already',
  'sent-away',
  // What sounds like another channel and is none.
  'here',
  'nobody',
] as const

/** Classes of terms, house rules and instructions to staff. Those that begin with “kept” tell that the company does what it owes. */
export const documentClasses = [
  'press',
  'settled',
  'take',
  'pry',
  'hush',
  'trouble',
  'turn-away',
  'seek',
  'soothe',
  'bare',
  'slip',
  'discard',
  'own-fault',
  'every-transfer',
  'afresh',
  'unread',
  'narrow',
  'declined',
  'exit',
  'barrier',
  'not-taken',
  'silenced',
  'costs',
  'paid',
  'kept-exit',
  'kept-person',
  'kept-opinion',
  'kept-answer',
  'kept-deed',
  'kept-notice',
  'kept-help',
] as const

/** All classes; their numbers are places in this list. */
export const classNames = [...ruleClasses, ...dialogueClasses, ...closerClasses, ...documentClasses] as const

export type DialogueClass = (typeof dialogueClasses)[number]

export type CloserClass = (typeof closerClasses)[number]

export type DocumentClass = (typeof documentClasses)[number]

export type ClassName = (typeof classNames)[number]

/** One class in one language: each phrase with a text that it must be found in, and texts in which none may be found. */
interface ClassGroup {
  readonly phrases: Readonly<Record<string, string>>
  readonly bad: readonly string[]
}

/** All classes of one language. */
export type Classes = { readonly [N in ClassName]: ClassGroup }
