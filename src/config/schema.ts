import * as z from 'zod'

const onOff = z.union([z.literal('on'), z.literal('off'), z.boolean()], { error: 'must be on or off' })
const word = z.string({ error: 'must be a word' }).min(1, { error: 'must not be empty' })
const value = z.union([z.string(), z.number()], { error: 'must be a word or a number' })
const date = z
  .string({ error: 'must be a date such as 2026-12-25' })
  .regex(/^\d{4}-\d\d-\d\d$/, { error: 'must be a date such as 2026-12-25' })
const amount = (example: string) =>
  z
    .union([z.string(), z.number()], { error: `must be a limit such as ${example}` })
    .describe(`A number, a share (95%), points (1pp) or a duration (8h); such as ${example}`)
const duration = z
  .string({ error: 'must be a duration such as 30m, 8h or 3d' })
  .regex(/^\s*(\d+(\.\d+)?\s*[smhdw]\s*)+$/, { error: 'must be a duration such as 30m, 8h or 3d' })
const count = z.int({ error: 'must be a whole number' }).min(1, { error: 'must be at least 1' })

const windows = z
  .array(z.string({ error: 'must be a window such as "09:00-17:00"' }), { error: 'must be a list of windows such as ["09:00-17:00"]' })
  .describe('Local opening windows, "HH:MM-HH:MM"; an end at or before the start runs past midnight.')
const holiday = z.union([date, z.strictObject({ date, open: windows.optional() })], {
  error: 'must be a date, or { date, open: [windows] }',
})
const version = z.strictObject(
  {
    timeZone: word.optional().describe("IANA zone of the windows; the file's where absent."),
    weekly: z
      .record(z.string(), windows, { error: 'must list windows by day, such as { mon-fri: ["09:00-17:00"] }' })
      .describe('Day keys (mon … sun, mon-fri, sat-mon, daily) → windows.'),
    holidays: z.union([z.array(holiday), z.strictObject({ ics: word })], { error: 'must be a list of dates, or { ics: file }' }).optional(),
    effectiveFrom: date.optional().describe('Local date from which this version governs.'),
  },
  { error: 'must be a schedule: { weekly: { mon-fri: ["09:00-17:00"] } }' },
)
const target = z
  .object(
    { clock: z.enum(['calendar', 'business'], { error: 'must be calendar or business' }).optional(), default: duration.optional() },
    { error: 'must hold targets, such as { urgent: 1h, default: 8h }' },
  )
  .catchall(duration)
  .describe('Targets by priority, such as { clock: business, urgent: 1h, default: 8h }.')

const column = z.union(
  [
    word,
    z.strictObject({
      column: z.union([word, z.array(word).min(1)]),
      format: word.optional(),
      unit: z.enum(['seconds', 'minutes', 'hours', 'days', 'milliseconds', 'clock', 'auto']).optional(),
      scale: z.enum(['words', '0-1', '1-3', '1-5', '1-7', '1-10', 'nps', 'auto']).optional(),
    }),
  ],
  { error: 'must be a column, or { column, format, unit, scale }' },
)
const table = z
  .record(z.string(), column, { error: 'must name columns by field, such as { id: Ticket }' })
  .describe('Field → column header, or { column, format, unit, scale }.')
const format = z.strictObject({
  title: word.optional(),
  recognise: z.array(word, { error: 'must be a list of column headers' }).optional().describe('Headers that must all be there.'),
  timeZone: word.optional(),
  tickets: table.optional(),
  messages: table.optional(),
  events: table.optional(),
  ratings: table.optional(),
  chats: table.optional(),
  users: table.optional(),
})

const waiver = z.strictObject({
  rule: word.optional(),
  of: word.optional(),
  in: word.optional(),
  conversation: value.optional(),
  fingerprint: word.optional(),
  until: date,
  reason: word,
  owner: word,
})
const condition = z.strictObject({
  of: z.string({ error: 'must name a figure, such as first-response-time.calendar.p90' }).min(1),
  min: amount('95%').optional(),
  max: amount('8h').optional(),
  by: word.optional().describe('A dimension, such as channel: the condition is judged for each of its values.'),
  warn: amount('6h').optional(),
  worse: amount('10%').optional(),
  minN: count.optional(),
  on: z.enum(['bound', 'point'], { error: 'must be bound or point' }).optional(),
  onInsufficient: z.enum(['pass', 'fail'], { error: 'must be pass or fail' }).optional(),
  ratchet: z.boolean({ error: 'must be true or false' }).optional(),
})

/** The shape of the configuration file; what its values mean is checked afterwards. */
export const configuration = z.strictObject(
  {
    timeZone: word.optional().describe('IANA zone of times written without one, such as Europe/Vilnius.'),
    formats: z.record(z.string(), format).optional().describe('Exports of your own, by a name of your choice.'),
    individuals: onOff.optional().describe('off: no agent breakdowns, whatever the options say.'),
    autoAcknowledgement: onOff.optional().describe('off: automatic acknowledgements are not looked for.'),
    scheduleFor: z
      .array(
        z.object({ use: word }, { error: 'must say which schedule to use, such as { group: Night desk, use: night }' }).catchall(value),
        { error: 'must be a list such as [ { group: Night desk, use: night } ]' },
      )
      .optional()
      .describe('Which schedule a conversation runs on: the first entry that fits, else “default”.'),
    schedules: z
      .record(z.string(), z.union([version, z.array(version).min(1)], { error: 'must be a schedule or a list of versions' }))
      .optional()
      .describe('Opening hours, by name.'),
    sla: z.strictObject({ 'first-response-time': target.optional(), 'resolution-time': target.optional() }).optional().describe('Targets.'),
    vip: z
      .strictObject({ column: word, values: z.array(value) })
      .optional()
      .describe('Which customers are VIP.'),
    rules: z
      .object({ paths: z.array(word, { error: 'must be a list of files or folders' }).optional() })
      .catchall(z.enum(['off', 'info', 'warning', 'error'], { error: 'must be off, info, warning or error' }))
      .optional()
      .describe('Rule → severity or off; paths of rules of your own.'),
    waivers: z.array(waiver).optional().describe('Known findings that are accepted for a time.'),
    gate: z.array(condition, { error: 'must be a list of conditions' }).optional().describe('Conditions that must hold.'),
    window: z.strictObject({ current: duration, before: duration }).optional().describe('Two windows inside one export to compare.'),
  },
  { error: 'must hold keys such as “timeZone: Europe/Vilnius”' },
)

/** The configuration as written, its shape checked. */
export type Configuration = z.infer<typeof configuration>
/** One schedule version as written. */
export type WrittenVersion = z.infer<typeof version>
/** One format of the user's own as written. */
export type WrittenFormat = z.infer<typeof format>

/** The JSON Schema of the configuration, by which editors complete it. */
export function configSchema(): object {
  return { ...z.toJSONSchema(configuration, { io: 'input', target: 'draft-7' }), title: 'care-audit.config.yaml' }
}
