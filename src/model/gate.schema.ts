import { count, date, fraction, instant, list, number, shape, text } from './_schema.js'

const verdict = { enum: ['pass', 'warn', 'fail', 'insufficient-data', 'waived', 'error'] }

/** Parts of the effect in its own unit; rates and mix add up to it. */
const dimension = shape({
  ...{ dimension: text, rates: number, mix: number, simpson: { type: 'boolean' } },
  groups: list(shape({ value: text, share: number, before: number, now: number })),
})

const why = shape({
  'sample?': count,
  sentence: text,
  dimensions: list(dimension),
  conversations: list(shape({ conversation: text, value: number })),
  'since?': date,
})

const condition = shape(
  {
    ...{ of: text, 'group?': text, verdict, reason: text, 'value?': number, 'limit?': number, 'baseline?': number, 'effect?': number },
    'interval?': { type: 'array', items: number, minItems: 2, maxItems: 2 },
    ...{
      'n?': count,
      'minDetectable?': number,
      'p?': fraction,
      'line?': count,
      message: text,
      'unit?': { enum: ['seconds', 'ratio', 'count'] },
    },
    'waiver?': shape({ reason: text, owner: text, until: date }),
    'why?': why,
  },
  true,
)

/** JSON Schema of the gate's part of a report. */
export const gate = shape(
  {
    ...{ passed: { type: 'boolean' }, verdict, now: date, 'advisory?': { type: 'boolean' }, 'file?': text },
    conditions: list(condition),
    notes: list(text),
  },
  true,
)

/** JSON Schema of a report's comparison with a baseline. */
export const comparison = shape(
  {
    baseline: shape({ 'asOf?': instant, 'from?': instant, 'until?': instant, conversations: count, version: text }),
    findings: shape({ added: count, known: count, gone: count }),
  },
  true,
)
