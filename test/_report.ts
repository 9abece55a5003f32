import type { Report, SeriesPoint } from '../src/model/report.js'

const hour = 3600
const day = 86_400

/** Names and ids as an enemy or a careless import would write them. */
export const hostile = {
  escape: '\u001b[31mEve\u001b[0m\u0007 \u009b2J',
  pipes: 'a|b `c` ``d`` <img src=x onerror=alert(1)> @octocat',
  annotation: '::error file=x::gotcha',
  azure: '##vso[task.complete result=Failed;]',
  rightToLeft: '\u202egnp.exe \u2067 \u200bzero \ufeff',
  wide: '客户支持团队的一个非常长的名字 👩🏽‍🚀 và các bạn',
  formula: '=HYPERLINK("http://evil.example/","x")\nsecond line',
} as const

function days(count: number, from: string): SeriesPoint[] {
  const start = Date.parse(from)
  return Array.from({ length: count }, (_, at) => {
    const quiet = at % 7 > 4
    const conversations = quiet ? 5 + (at % 3) : 18 + ((at * 7) % 11)
    const p50 = (quiet ? 95 : 35) * 60 + ((at * 13) % 20) * 60
    return {
      from: new Date(start + at * day * 1000).toISOString().slice(0, 10),
      incomplete: at === count - 1,
      conversations,
      'first-response-time': quiet && at % 6 === 0 ? { n: 0 } : { n: conversations - 1, p50, p90: p50 * 7 },
      backlog: 20 + ((at * 5) % 17),
    }
  })
}

function times(n: number, p50: number, spread = 8) {
  return { n, mean: p50 * 2.31, p50, p90: p50 * spread, p95: p50 * spread * 1.6, min: 12, max: p50 * spread * 6 }
}

function ratio(k: number, n: number, low: number, high: number) {
  return { unit: 'ratio', k, n, rate: k / n, interval: [low, high] } as const
}

function agent(
  n: number,
  p50: number,
  sla: readonly [number, number],
  reopened: readonly [number, number],
  csat: readonly [number, number],
) {
  return {
    'first-response-time': {
      unit: 'seconds',
      calendar: times(n, p50),
      outcomes: { replied: n, awaiting: n % 4, 'closed-without-reply': 1, 'not-applicable': {} },
      sla: { met: sla[0], breached: sla[1] - sla[0], pending: 0, 'no-target': 0, ...ratio(sla[0], sla[1], 0.5, 0.9) },
    },
    'reopen-rate': { ...ratio(reopened[0], reopened[1], 0.01, 0.2), unit: 'ratio' },
    'one-touch-rate': { ...ratio(reopened[0] * 3, reopened[1], 0.2, 0.4), unit: 'ratio' },
    csat: { ...ratio(csat[0], csat[1], 0.6, 0.95), unit: 'ratio' },
    'last-touch-satisfaction': { unit: 'ratio', inferred: ratio(csat[0] + 2, csat[1] + 5, 0.5, 0.9) },
  } as const
}

/** A month of an invented shop, with every part of the report filled and hostile strings wherever data may stand. */
export const fullReport: Report = {
  schemaVersion: 1,
  tool: { name: 'care-audit', version: '0.1.0' },
  asOf: '2026-01-31T21:59:59.000Z',
  timeZone: 'Europe/Vilnius',
  definitions: 'default',
  inputs: [
    {
      path: 'exports/tickets.csv',
      kind: 'tickets',
      format: 'plain',
      encoding: 'utf-8',
      delimiter: ',',
      rows: 516,
      used: 509,
      rejected: 3,
      duplicate: 3,
      skipped: 1,
      sha256: 'a'.repeat(64),
    },
    {
      path: 'exports/messages.csv',
      kind: 'messages',
      format: 'plain',
      encoding: 'utf-8',
      delimiter: ',',
      rows: 12_840,
      used: 12_838,
      rejected: 0,
      duplicate: 2,
      skipped: 0,
      sha256: 'b'.repeat(64),
    },
    {
      path: 'exports/ratings.csv',
      kind: 'ratings',
      format: 'plain',
      encoding: 'windows-1257',
      delimiter: ';',
      rows: 188,
      used: 188,
      rejected: 0,
      duplicate: 0,
      skipped: 0,
      sha256: 'c'.repeat(64),
    },
  ],
  ledger: {
    rows: 13_544,
    used: 13_535,
    duplicate: 5,
    skipped: 1,
    conversations: 509,
    measured: 498,
    rejected: [
      {
        reason: 'bad-timestamp',
        count: 3,
        examples: [{ file: 'exports/tickets.csv', line: 17, why: 'the cell “31.02.2026” in “created_at” is no date' }],
      },
    ],
    excluded: [
      { reason: 'merged', count: 7 },
      { reason: 'spam', count: 4 },
    ],
  },
  quality: [
    {
      code: 'ambiguous-local-time',
      count: 2,
      message: 'Two instants fall into the hour that happens twice; the earlier one was taken.',
      examples: [],
    },
    {
      code: 'unknown-role',
      count: 41,
      message: `The authors of 41 messages are neither known agents nor customers, among them “${hostile.pipes}”; they start and stop no clock.`,
      examples: [{ file: 'exports/messages.csv', line: 311, why: hostile.escape }],
    },
    {
      code: 'auto-acknowledgement',
      count: 322,
      message: 'One text of an agent stands word for word in 322 conversations within a minute of their start; it counts as a bot.',
      examples: [],
    },
  ],
  metrics: {
    'first-response-time': {
      unit: 'seconds',
      calendar: { ...times(467, 42 * 60 + 10, 11.5), censoredMedian: { value: 51 * 60, atLeast: false } },
      business: { ...times(467, 28 * 60, 9), censoredMedian: { value: 33 * 60, atLeast: false } },
      outcomes: {
        replied: 467,
        awaiting: 19,
        'closed-without-reply': 6,
        'not-applicable': { 'bot-only': 4, 'agent-initiated': 2, merged: 7, spam: 4 },
      },
      sla: { met: 412, breached: 61, pending: 5, 'no-target': 14, ...ratio(412, 473, 0.838, 0.899) },
    },
    'next-response-time': {
      unit: 'seconds',
      calendar: times(1904, 55 * 60, 14),
      business: times(1904, 31 * 60, 11),
      open: 37,
      worst: times(460, 3.4 * hour, 9),
    },
    'customer-wait-time': { unit: 'seconds', calendar: times(492, 5.1 * hour, 6), business: times(492, 2.2 * hour, 6) },
    'longest-wait': { unit: 'seconds', calendar: times(492, 3.2 * hour, 8), business: times(492, 1.3 * hour, 8) },
    'hold-time': { unit: 'seconds', calendar: times(61, 1.2 * day, 4), business: times(61, 9 * hour, 4) },
    'resolution-time': {
      unit: 'seconds',
      first: {
        calendar: { ...times(431, 21 * hour, 7), censoredMedian: { value: 26 * hour, atLeast: false } },
        business: times(431, 7 * hour, 7),
      },
      full: {
        calendar: { ...times(418, 24 * hour, 7), censoredMedian: { value: 31 * hour, atLeast: true } },
        business: times(418, 8 * hour, 7),
      },
    },
    backlog: { unit: 'seconds', n: 67, age: times(67, 2.5 * day, 6) },
    'reach-rate': ratio(467, 486, 0.94, 0.975),
    'abandonment-rate': { unit: 'ratio', unknown: 'no-chats: no file holds chats' },
    'one-touch-rate': ratio(151, 431, 0.307, 0.396),
    touches: { unit: 'count', n: 431, mean: 2.6, p50: 2, p90: 5, p95: 7, min: 0, max: 19 },
    handoffs: { unit: 'count', n: 431, mean: 0.42, p50: 0, p90: 1, p95: 2, min: 0, max: 6 },
    'reopen-rate': {
      ...ratio(38, 440, 0.064, 0.116),
      events: 44,
      stillOpen: 9,
      source: 'events',
      within: { '7d': ratio(24, 361, 0.045, 0.097), '14d': ratio(22, 280, 0.052, 0.116), '30d': { unit: 'ratio', k: 0, n: 0 } },
      withoutThanks: ratio(29, 440, 0.046, 0.093),
      kinds: { thanks: 11, 'same-issue': 18, 'new-issue': 6, unknown: 9 },
      afterSolve: times(44, 20 * hour, 5),
    },
    'repeat-contact-rate': {
      unit: 'ratio',
      '1d': ratio(11, 420, 0.015, 0.046),
      '3d': ratio(19, 398, 0.031, 0.073),
      '7d': ratio(34, 351, 0.07, 0.132),
      '14d': ratio(41, 266, 0.116, 0.202),
      '30d': { k: 0, n: 0 },
    },
    csat: {
      ...ratio(131, 164, 0.731, 0.853),
      solved: 440,
      offered: 401,
      responded: 181,
      positive: 131,
      neutral: 17,
      negative: 33,
      responseRate: ratio(181, 401, 0.403, 0.5),
    },
    'last-touch-satisfaction': {
      unit: 'ratio',
      explicit: ratio(131, 164, 0.731, 0.853),
      inferred: ratio(222, 305, 0.675, 0.775),
      combined: ratio(286, 390, 0.687, 0.775),
      journey: { recovered: 64, kept: 118, soured: 31, lost: 42, neutral: 77 },
      credit: {
        'last-reply': [{ agent: hostile.pipes, k: 5, n: 6, rate: 5 / 6 }],
        note: 'Agents rank differently depending on who is credited with a rating.',
      },
    },
    'last-word': { unit: 'count', customer: 180, agent: 240, bot: 11, 'unanswered-question': 23 },
    'survey-coverage': ratio(401, 440, 0.881, 0.935),
    consistency: {
      unit: 'ratio',
      'p90-to-p50': 11.5,
      'agent-spread': 3.4,
      'channel-spread': 2.1,
      'weekday-spread': 4.6,
      'hero-share': 0.31,
    },
    'feedback-answered-rate': { unit: 'ratio', unknown: 'needs-judge: complaints are found by the rules, which this run did not use' },
    'promise-kept-rate': { unit: 'ratio', unknown: 'needs-judge: complaints are found by the rules, which this run did not use' },
  },
  reconciliation: [
    {
      figure: 'first-response-time',
      column: 'first_reply_at',
      compared: 460,
      agree: 401,
      reasons: [
        { reason: 'the desk counts the bot’s greeting', count: 48 },
        { reason: 'an internal note is counted', count: 7 },
      ],
      worst: [{ conversation: '100417', ours: 32_400, theirs: 4, reason: 'the desk counts the bot’s greeting' }],
    },
    { figure: 'reopen-rate', column: hostile.pipes, compared: 440, agree: 440, reasons: [], worst: [] },
  ],
  groups: {
    agent: {
      'Rūta Petraitytė': agent(120, 25 * 60, [110, 118], [6, 110], [40, 44]),
      [hostile.escape]: agent(88, 2.6 * hour, [51, 88], [14, 80], [18, 31]),
      [hostile.rightToLeft]: agent(75, 55 * 60, [66, 74], [5, 70], [22, 26]),
      [hostile.pipes]: agent(64, 70 * 60, [52, 64], [6, 60], [15, 20]),
      [hostile.wide]: agent(51, 33 * 60, [47, 50], [2, 48], [5, 6]),
      [hostile.annotation]: agent(40, 40 * 60, [36, 40], [3, 38], [9, 11]),
      [hostile.azure]: { suppressed: '<5' },
    },
    channel: {
      email: agent(300, 1.6 * hour, [251, 301], [27, 281], [80, 105]),
      chat: agent(160, 4 * 60, [158, 160], [8, 150], [51, 59]),
      '': { suppressed: '<5' },
    },
  },
  rules: [
    {
      id: 'blocked-cancellation',
      severity: 'error',
      checked: 41,
      failed: 3,
      findings: 4,
      low: 2,
      rate: 0.073,
      interval: [0.025, 0.194],
      precision: 0.97,
    },
    {
      id: 'upsell-while-upset',
      severity: 'warning',
      checked: 205,
      failed: 1,
      findings: 1,
      low: 0,
      rate: 0.0049,
      interval: [0.0009, 0.027],
    },
    { id: 'dismissive-tone', severity: 'info', checked: 480, failed: 0, findings: 0, low: 0, rate: 0, interval: [0, 0.008] },
  ],
  findings: [
    {
      rule: 'blocked-cancellation',
      severity: 'error',
      grade: 'critical',
      confidence: 'high',
      probability: 0.981,
      evidence: 'act',
      reason: 'second-offer',
      conversation: '100417',
      at: '2026-01-03T10:00:00.000Z',
      speaker: 'agent',
      law: ['16 CFR 425.6', 'Cal. Bus. & Prof. Code §17602'],
      signals: ['offer', 'cancel-request'],
      vetoes: ['asked-for-offer'],
      words: ['stay', hostile.annotation],
      place: { file: 'exports/messages.csv', line: 88 },
      excerpt: `you cannot cancel before ${hostile.formula} ${hostile.escape}`,
      message: 'A cancellation was refused without a reason.',
      fingerprint: 'f'.repeat(16),
    },
    {
      rule: 'upsell-while-upset',
      severity: 'warning',
      grade: 'medium',
      confidence: 'low',
      probability: 0.61,
      evidence: 'report',
      reason: 'offer-to-upset',
      law: [],
      signals: [],
      vetoes: [],
      words: [],
      place: { file: 'exports/messages.csv', line: 912 },
      excerpt: hostile.annotation,
      message: 'An offer was made to an upset customer.',
      fingerprint: 'e'.repeat(16),
    },
  ],
  summary: { findings: { total: 2, error: 1, warning: 1, info: 0, low: 1, waived: 0 } },
  series: {
    day: days(31, '2026-01-01'),
    week: days(5, '2025-12-29').map((point, at) => ({ ...point, incomplete: at === 0 || at === 4 })),
    month: days(1, '2026-01-01'),
    arrivals: Array.from({ length: 7 }, (_, weekday) =>
      Array.from({ length: 24 }, (_, at) => (at > 7 && at < 19 && weekday < 5 ? 3 + ((at * 5 + weekday) % 9) : at % 2)),
    ),
    histogram: {
      'first-response-time': [
        { upTo: 300, count: 41 },
        { upTo: 3600, count: 230 },
        { upTo: 86_400, count: 177 },
        { upTo: null, count: 19 },
      ],
    },
  },
  worst: [
    {
      figure: 'first-response-time.calendar',
      unit: 'seconds',
      conversations: [
        {
          conversation: hostile.escape,
          value: 5.2 * day,
          note: 'replied on the sixth day',
          place: { file: 'exports/tickets.csv', line: 88 },
        },
        { conversation: '100417', value: 4.8 * day, note: 'replied after two weekends', place: { file: 'exports/tickets.csv', line: 301 } },
        { conversation: hostile.annotation, value: 3 * day, note: 'closed without a reply' },
        { conversation: '100733', value: 2.9 * day, note: '' },
      ],
    },
    {
      figure: 'longest-wait.calendar',
      unit: 'seconds',
      conversations: [
        { conversation: '100512', value: 11.4 * day, note: 'still waiting', place: { file: 'exports/messages.csv', line: 4021 } },
      ],
    },
    {
      figure: 'handoffs',
      unit: 'count',
      conversations: [{ conversation: '100377', value: 6, note: '', place: { file: 'exports/tickets.csv', line: 40 } }],
    },
  ],
  manifest: {
    commandLine: 'care-audit analyze exports --by agent --by channel',
    config: 'a'.repeat(64),
    rules: 'b'.repeat(64),
    definitions: 'c'.repeat(64),
    timeZoneData: '2025c',
  },
}

/** A report of one file that supports next to nothing. */
export const minimalReport: Report = {
  schemaVersion: 1,
  tool: { name: 'care-audit', version: '0.1.0' },
  timeZone: 'UTC',
  definitions: 'default',
  inputs: [
    {
      path: 'list.csv',
      kind: 'tickets',
      format: 'generic',
      encoding: 'utf-8',
      delimiter: ',',
      rows: 1,
      used: 1,
      rejected: 0,
      duplicate: 0,
      skipped: 0,
      sha256: '0'.repeat(64),
    },
  ],
  ledger: { rows: 1, used: 1, duplicate: 0, skipped: 0, conversations: 1, measured: 1, rejected: [], excluded: [] },
  quality: [],
  metrics: {
    'first-response-time': { unit: 'seconds', unknown: 'no-replies-column: no column tells when an agent first replied' },
    csat: { unit: 'ratio', unknown: 'scale' },
  },
  reconciliation: [],
  groups: {},
  rules: [],
  findings: [],
  summary: { findings: {} },
  series: { day: [], week: [], month: [], arrivals: [], histogram: { 'first-response-time': [] } },
  worst: [],
  manifest: { commandLine: 'care-audit analyze list.csv', config: '', rules: '', definitions: '', timeZoneData: '2025c' },
}
