// Where fuzzed bytes come from: whole ones by fast-check, and good ones with bytes changed, cut, doubled and mixed.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

const repository = new URL('../../../', import.meta.url)
const headers =
  'ticket_id created_at first_reply_at solved_at closed_at updated_at status priority channel group assignee requester subject tags csat reopens replies merged_into sent_at author_role author public text message_id in_reply_to at field value rated_at score comment chat_id started_at ended_at transcript user_id name email role sys_id opened_at number Id Created Resolved Comment Status'.split(
    ' ',
  )
const cells = [
  ...[
    '',
    '1',
    '12',
    '-5',
    '1.23E+15',
    '46027.5',
    '#REF!',
    'solved',
    'open',
    'pending',
    'closed',
    'agent',
    'customer',
    'true',
    'NULL',
    '__proto__',
    "'=1+1",
  ],
  ...[
    '2026-01-05 10:00:00',
    '2026-01-05T10:00:00Z',
    '05/01/2026 10:00',
    '5.1.2026',
    '2026-03-29 03:30',
    '1767225600',
    '1767225600000',
    '9999-12-31',
    '0001-01-01',
  ],
  ...[
    'good',
    'offered',
    '5',
    '😀',
    'Ačiū!',
    '"a ""b"""',
    '(10:00:05) Ana: hi',
    '25/Nov/25 10:20 AM;5570;text',
    'a\nb',
    '\u0000',
    '\u202e',
    '客服',
    'x'.repeat(300),
  ],
]

function files(folder, ending) {
  try {
    return readdirSync(new URL(folder, repository), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith(ending))
      .map(name => readFileSync(new URL(`${folder}/${name}`, repository)))
      .filter(bytes => bytes.length < 8000)
  } catch {
    return []
  }
}

const csv = [...files('fixtures/cases', '.csv'), ...files('fixtures/csv-spectrum', '.csv'), ...files('fixtures/formats', '.csv')]
const yaml = [...files('fixtures', '.yaml'), ...files('test', '.yaml')]
const phrases = [
  'good\nnot good\nbad*\nvery (good|bad)\nit is not very good, it is bad',
  'cancel* ~5 (account|plan)\nпотврд*\nne(be|)veik*\nI want to cancel now my account',
  'a … b\n(very |)good\nžąs*\nŽąsis a c b',
]
const rules = files('fixtures/rules', '.yaml')

const written = fc.stringMatching(/^[a-zčš]{0,6}$/)
const table = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...headers) },
        { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
      ),
      { minLength: 1, maxLength: 12 },
    ),
    fc.array(
      fc.array(
        fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...cells) },
          { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'grapheme' }) },
        ),
        { minLength: 1, maxLength: 12 },
      ),
      { maxLength: 30 },
    ),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([header, rows, delimiter, end, square]) => {
    const cell = text => (text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    const fitted = rows.map(row => (square ? header.map((_, at) => row[at % row.length] ?? '') : row))
    return Buffer.from([header, ...fitted].map(row => row.map(cell).join(delimiter) + end).join(''))
  })
const soup = fc
  .string({
    maxLength: 200,
    unit: fc.constantFrom('a', '1', '"', '"', ',', ',', '\n', '\r', ';', '\t', "'", '\\', 'č', '\u0000', '\ufeff', ' '),
  })
  .map(text => Buffer.from(text))
const notation = fc
  .array(
    fc
      .array(fc.oneof(written, fc.constantFrom('(', ')', '|', '*', '~5', '~99', '…', '(a|b)', '(|)', 'x*', ' ', '((', '~')), {
        maxLength: 8,
      })
      .map(parts => parts.join(' ')),
    { minLength: 2, maxLength: 8 },
  )
  .map(lines => Buffer.from(lines.join('\n')))
const key = fc.constantFrom(
  'timeZone',
  'formats',
  'individuals',
  'scheduleFor',
  'schedules',
  'sla',
  'vip',
  'rules',
  'waivers',
  'gate',
  'window',
  'signals',
  'title',
  'kind',
  'examples',
  'weekly',
  'holidays',
  'of',
  'max',
  '__proto__',
  'constructor',
  'default',
)
const value = fc.letrec(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      written,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(
        'mon-fri',
        '09:00-12:00',
        '24:00-00:00',
        '8h',
        '10%',
        '1pp',
        '2026-02-30',
        'Europe/Vilnius',
        'findings.error',
        '99999d',
      ),
    ),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(key, tie('node'), { maxKeys: 5 }),
  ),
})).node
const words = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('wait', 'call', 'you', 'refund', 'today', 'not') },
    { weight: 1, arbitrary: fc.constantFrom('(a|b)', 'x*', '~5', '…', 'ne(be|)veik*', '(very |)good', '((', '|', '*', '😀', '\u0000') },
  ),
  { minLength: 1, maxLength: 6 },
)
const script = fc
  .tuple(
    fc.constantFrom('agent: ', 'customer: ', 'bot: ', '', '⟦', '+2h agent: ', '=== '),
    words,
    fc.constantFrom('', '⟧', '\ncustomer: hi', '\n\n'),
  )
  .map(([who, said, end]) => who + said.join(' ') + end)
const parts = { forbid: ['signal'], require: ['when', 'signal'], within: ['when', 'then', 'within'], before: ['first', 'then'] }
const ruleFile = fc
  .record({
    by: fc.constantFrom('agent', 'customer', ['agent', 'bot']),
    phrases: fc.array(words, { minLength: 1, maxLength: 4 }),
    kind: fc.constantFrom('forbid', 'require', 'within', 'before'),
    within: fc.constantFrom('8h', '3d', '0s', '999999w'),
    scripts: fc.array(script, { minLength: 2, maxLength: 4 }),
  })
  .map(one => {
    const signal = { by: one.by, phrases: { en: one.phrases.map(list => list.join(' ')) } }
    const named = Object.fromEntries(parts[one.kind].map(key => [key, key === 'within' ? one.within : key === 'then' ? 'other' : 'said']))
    const examples = { en: { bad: one.scripts.slice(0, 1), good: one.scripts.slice(1) } }
    const rule = { kind: one.kind, ...named, severity: 'warning', title: 'A rule', about: 'What it is.', mend: 'Mend it.', examples }
    return Buffer.from(
      JSON.stringify({ signals: { said: signal, other: { by: 'agent', phrases: { en: ['done'] } } }, rules: { 'our-rule': rule } }),
    )
  })
const tree = fc.dictionary(key, value, { maxKeys: 8 }).map(object => Buffer.from(JSON.stringify(object, undefined, 1)))
const bytes = fc.uint8Array({ maxLength: 300 }).map(array => Buffer.from(array))

const sources = {
  reader: { whole: fc.oneof(soup, table, bytes), good: csv },
  recogniser: { whole: fc.oneof({ weight: 5, arbitrary: table }, { weight: 1, arbitrary: soup }), good: csv },
  phrases: { whole: fc.oneof(notation, bytes), good: phrases.map(text => Buffer.from(text)) },
  rules: {
    whole: fc.oneof({ weight: 8, arbitrary: ruleFile }, { weight: 1, arbitrary: tree }, { weight: 1, arbitrary: bytes }),
    good: rules,
  },
  config: { whole: fc.oneof(tree, bytes), good: yaml },
}

function mutated(good, { picks, edits }) {
  let made = good[picks[0] % good.length] ?? Buffer.alloc(0)
  for (const { how, at, length, fresh } of edits) {
    const from = made.length === 0 ? 0 : at % made.length
    const to = Math.min(made.length, from + length)
    const other = good[picks[1] % good.length] ?? made
    if (how === 0) made = Buffer.concat([made.subarray(0, from), fresh, made.subarray(to)])
    else if (how === 1) made = made.subarray(0, from)
    else if (how === 2) made = Buffer.concat([made, made.subarray(from, to)])
    else if (how === 3) made = Buffer.concat([made.subarray(0, from), other.subarray(from % (other.length + 1))])
    else made = Buffer.concat([made.subarray(0, from), made.subarray(from, to), made.subarray(from, to), made.subarray(from)])
  }
  return made.subarray(0, 60_000)
}

const edit = fc.record({
  how: fc.nat(4),
  at: fc.nat(60_000),
  length: fc.nat(12),
  fresh: fc.oneof(
    fc.uint8Array({ maxLength: 4 }).map(array => Buffer.from(array)),
    fc
      .constantFrom('"', ',', '\n', '\r', '\u0000', '\ufeff', '__proto__', '*', '(', '&a', '*a', ': ', '- ', '{', '!!js', '|')
      .map(text => Buffer.from(text)),
  ),
})
const change = fc.record({ picks: fc.tuple(fc.nat(10_000), fc.nat(10_000)), edits: fc.array(edit, { minLength: 1, maxLength: 6 }) })

/** So many inputs for a target, the same for the same seed: a third whole, two thirds changed from good ones. */
export function inputsFor(target, seed, count) {
  const { whole, good } = sources[target]
  const third = Math.ceil(count / 3)
  const changes = fc.sample(change, { seed, numRuns: count - third })
  return [...fc.sample(whole, { seed, numRuns: third }), ...changes.map(one => mutated(good, one))]
}
