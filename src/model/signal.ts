import type { Who } from './conversation.js'

/** The languages the signals speak; `sr` serves Latin and Cyrillic in one folded form. */
export const languages = ['en', 'lt', 'et', 'sr'] as const

export type Language = (typeof languages)[number]

/** What a signal does to the tone of a message and to its marks. */
export type Effect =
  /** A feeling with its direction and strength (1 is a plain word of praise or blame). */
  | { readonly kind: 'feeling'; readonly toward: 1 | -1; readonly strength: number }
  | { readonly kind: 'gratitude' }
  /** What was wrong is right now: outweighs what was said before. */
  | { readonly kind: 'relief' }
  /** Something is wrong; the strength says how much it hurts (below 0.75 it is a dry report without feeling). */
  | { readonly kind: 'problem'; readonly strength: number }
  | { readonly kind: 'question' }
  /** Explicitly neither good nor bad. */
  | { readonly kind: 'middling' }
  /** "but": what comes after weighs more. */
  | { readonly kind: 'contrast' }
  | { readonly kind: 'negation' }
  /** "very": the next feeling is stronger. */
  | { readonly kind: 'emphasis' }
  /** "if": what follows in the sentence is not claimed. */
  | { readonly kind: 'condition' }
  /** "why": a question that claims what it asks about. */
  | { readonly kind: 'reproach' }
  /** The same matter as before. */
  | { readonly kind: 'persists' }
  /** Another matter than the one before. */
  | { readonly kind: 'another' }
  /** Nobody wrote the message: an automatic reply. */
  | { readonly kind: 'automatic' }
  /** A formula without feeling; it hides what lies within it. */
  | { readonly kind: 'formula' }

export interface SignalExamples {
  /** Messages in which the signal must count. */
  readonly good: readonly string[]
  /** Messages in which it must not. */
  readonly bad: readonly string[]
}

/** A signal: one file in src/signals, its name is its id. Phrases are in the notation of text/phrases. */
export interface SignalPlugin {
  readonly about: string
  /** Who may say it. */
  readonly by: readonly Who[]
  readonly effect: Effect
  readonly phrases: { readonly [L in Language]: readonly string[] }
  /** Emoji and other phrases of no language. */
  readonly signs?: readonly string[]
  readonly examples: { readonly [L in Language]: SignalExamples }
}
