import { chance } from './random.js'
import type { Week } from './zone.js'

/** What one seed asks for: which files, which options, which configuration. */
export interface Plan {
  readonly seed: number
  /** full: messages and events; desk: no messages; solves: no events; log: ticket rows repeated at each update. */
  readonly files: 'full' | 'desk' | 'solves' | 'log'
  readonly milliseconds: boolean
  /** Undefined: instants carry Z. Else wall times in this zone, told by --tz. */
  readonly zone?: string
  readonly firstDay: string
  readonly days: number
  readonly shuffled: boolean
  readonly stars: boolean
  readonly asOf?: string
  readonly since?: string
  readonly until?: string
  readonly by: readonly string[]
  readonly week?: Week
  readonly sla?: { readonly clock: 'calendar' | 'business'; readonly targets: Readonly<Record<string, number>> }
}

const office = [540, 720] as const
const later = [780, 1080] as const
const night = [1320, 360] as const

const weeks: readonly Week[] = [
  {
    zone: 'Europe/Vilnius',
    days: [[office, later], [office, later], [office, later], [office, later], [office, later], [[600, 840]], []],
    holidays: new Map([
      ['2026-03-11', []],
      ['2026-10-14', []],
      ['2026-03-24', [[540, 720]]],
    ]),
  },
  { zone: 'America/New_York', days: Array.from({ length: 7 }, () => [night]), holidays: new Map() },
  {
    zone: 'UTC',
    days: [
      [[0, 1440]],
      [[0, 1440]],
      [[0, 1440]],
      [[0, 1440]],
      [[0, 1440]],
      [
        [480, 900],
        [600, 1000],
      ],
      [night],
    ],
    holidays: new Map(),
  },
]

/** The plan of a seed: the seeds take turns through every kind of files, clock and option. */
export function planOf(seed: number): Plan {
  const draw = chance(seed + 7_777)
  const files = (['full', 'full', 'solves', 'full', 'desk', 'log'] as const)[seed % 6] ?? 'full'
  const autumn = seed % 2 === 1
  const firstDay = autumn ? '2026-10-01' : '2026-03-01'
  const month = firstDay.slice(0, 8)
  const week = seed % 4 === 3 ? undefined : weeks[seed % 3]
  const clock = week !== undefined && seed % 2 === 0 ? 'business' : 'calendar'
  const targets =
    seed % 7 === 6 ? { urgent: 3600, high: 14_400 } : { urgent: 1800, high: 3600, normal: 14_400, low: 36_000, default: 28_800 }
  const by = (['agent', 'group', 'channel', 'priority'] as const)[seed % 8]
  return {
    seed,
    files,
    milliseconds: seed % 3 === 1,
    firstDay,
    days: 45,
    shuffled: seed % 4 === 1,
    stars: seed % 5 === 2,
    by: by === undefined ? [] : [by],
    ...(seed % 3 === 2 ? { zone: draw.one(['Europe/Vilnius', 'America/New_York', 'Asia/Kolkata']) } : {}),
    ...(seed % 5 === 3 ? { asOf: `${month}${draw.whole(18, 28)}T${draw.one(['00:00:00', '13:17:05', '23:59:59'])}Z` } : {}),
    ...(seed % 9 === 4 || seed % 9 === 6 ? { since: `${month}08` } : {}),
    ...(seed % 9 === 4 || seed % 9 === 7 ? { until: `${month}27` } : {}),
    ...(week === undefined ? {} : { week }),
    ...(seed % 5 === 4 ? {} : { sla: { clock, targets } }),
  }
}

const time = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const list = (windows: readonly (readonly [number, number])[]) =>
  `[${windows.map(([from, to]) => `"${time(from)}-${time(to)}"`).join(', ')}]`

/** The configuration file of a plan. */
export function configurationOf(plan: Plan): string {
  const lines: string[] = []
  if (plan.week !== undefined) {
    const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
    const weekly = plan.week.days.map((windows, at) => `${names[at]}: ${list(windows)}`).join(', ')
    const holidays = [...plan.week.holidays].map(([date, windows]) =>
      windows.length === 0 ? date : `{ date: ${date}, open: ${list(windows)} }`,
    )
    lines.push('schedules:', `  default: { timeZone: ${plan.week.zone}, weekly: { ${weekly} }, holidays: [${holidays.join(', ')}] }`)
  }
  if (plan.sla !== undefined) {
    const targets = Object.entries(plan.sla.targets).map(([priority, seconds]) => `${priority}: ${seconds / 60}m`)
    lines.push('sla:', `  first-response-time: { clock: ${plan.sla.clock}, ${targets.join(', ')} }`)
  }
  return `${lines.join('\n')}\n`
}
