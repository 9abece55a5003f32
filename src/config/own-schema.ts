import * as z from 'zod'
import { languages } from '../model/signal.js'

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'must be words in small letters joined by hyphens, such as “promised-call”' })
const sentence = z
  .string({ error: 'must be a text' })
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(2000, { error: 'must be shorter than 2000 characters' })
const speaker = z.enum(['agent', 'customer', 'bot'], { error: 'must be agent, customer or bot' })
const language = z.enum(languages, { error: `must be one of ${languages.join(', ')}` })
const phrase = z
  .string({ error: 'must be a phrase; numbers stand in quotes' })
  .min(1, { error: 'must not be empty' })
  .max(300, { error: 'must be shorter than 300 characters: split it into several phrases' })
const phrases = z.partialRecord(
  language,
  z
    .array(phrase, { error: 'must be a list of phrases' })
    .min(1, { error: 'must have a phrase' })
    .max(500, { error: 'must have at most 500 phrases' }),
  { error: 'must list phrases by language, such as { en: [call you back] }' },
)
const scripts = z
  .array(z.string({ error: 'must be a conversation, such as “agent: We call you back.”' }), { error: 'must be a list of conversations' })
  .min(1, { error: 'must have at least one conversation' })

const signal = z.strictObject(
  {
    about: sentence.optional(),
    by: z.union([speaker, z.array(speaker).min(1)], { error: 'must be agent, customer or bot, or a list of them' }),
    phrases,
    unless: phrases.optional(),
  },
  { error: 'must be a signal: { by: agent, phrases: { en: [call you back] } }' },
)

const rule = z.strictObject(
  {
    kind: z.enum(['forbid', 'require', 'within', 'before'], { error: 'must be forbid, require, within or before' }),
    signal: z.string({ error: 'must name a signal' }).optional(),
    when: z.string({ error: 'must name a signal' }).optional(),
    // biome-ignore lint/suspicious/noThenProperty: the word a reader expects after "first"; the object is never awaited.
    then: z.string({ error: 'must name a signal' }).optional(),
    first: z.string({ error: 'must name a signal' }).optional(),
    within: z
      .string({ error: 'must be a duration such as 30m, 8h or 3d' })
      .regex(/^\s*(\d{1,6}(\.\d+)?\s*[smhdw]\s*)+$/, { error: 'must be a duration such as 30m, 8h or 3d' })
      .optional(),
    severity: z.enum(['info', 'warning', 'error'], { error: 'must be info, warning or error' }),
    title: sentence.max(80, { error: 'must be shorter than 80 characters' }),
    about: sentence,
    isNot: sentence.optional(),
    mend: sentence,
    examples: z.partialRecord(language, z.strictObject({ bad: scripts, good: scripts }), {
      error: 'must hold examples by language, such as { en: { bad: […], good: […] } }',
    }),
  },
  { error: 'must be a rule: { kind: forbid, signal: …, severity: warning, … }' },
)

/** The shape of a file of the user's own rules; what it means is checked afterwards. */
export const ownFile = z.strictObject(
  { signals: z.record(id, signal).optional(), rules: z.record(id, rule).optional() },
  { error: 'must hold “signals:” and “rules:”' },
)

/** A file of rules as written. */
export type WrittenFile = z.infer<typeof ownFile>
/** One signal as written. */
export type WrittenSignal = z.infer<typeof signal>
/** One rule as written. */
export type WrittenRule = z.infer<typeof rule>
