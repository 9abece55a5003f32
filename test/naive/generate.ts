import { stringify } from 'csv-stringify/sync'
import type { Plan } from './plan.js'
import { chance } from './random.js'
import { type Story, tell } from './story.js'
import { wallOf } from './zone.js'

/** The files of a seed: name → text. */
export function generate(plan: Plan, conversations: number): Map<string, string> {
  const draw = chance(plan.seed)
  const stories = Array.from({ length: conversations }, (_, at) => tell(plan, draw, at + 1))
  const instant = (at: number | undefined) => {
    if (at === undefined) return ''
    const text = new Date(plan.zone === undefined ? at : wallOf(at, plan.zone)).toISOString()
    const short = plan.milliseconds ? text : text.replace('.000', '')
    return plan.zone === undefined ? short : short.replace('T', ' ').replace('Z', '')
  }
  const tables = new Map<string, { header: string[]; rows: string[][]; from: number[] }>()
  const put = (name: string, header: string[], at: number, row: string[]) => {
    const table = tables.get(name) ?? { header, rows: [], from: [] }
    tables.set(name, table)
    table.rows.push(row)
    table.from.push(at)
  }
  for (const story of stories) {
    for (const [at, row] of ticketRows(plan, story, instant, draw.often(0.8))) put('tickets.csv', ticketHeader(plan), at, row)
    for (const item of story.happenings) {
      if (item.what === 'message')
        put('messages.csv', ['ticket_id', 'sent_at', 'author_role', 'author', 'public', 'text'], item.at, [
          story.id,
          instant(item.at),
          item.role,
          item.author,
          item.public,
          item.text,
        ])
      else if (item.what === 'score')
        put('ratings.csv', ['ticket_id', 'rated_at', 'score', 'comment'], item.at, [story.id, instant(item.at), item.value, ''])
      else if (plan.files === 'full' || plan.files === 'desk')
        put('events.csv', ['ticket_id', 'at', 'field', 'value'], item.at, [story.id, instant(item.at), item.what, item.value])
    }
  }
  const texts = new Map<string, string>()
  for (const [name, table] of tables) {
    const order = table.rows.map((row, at) => ({ row, at: table.from[at] ?? 0 }))
    const rows = (plan.shuffled ? draw.shuffled(order) : order.sort((a, b) => a.at - b.at)).map(item => item.row)
    const doubled = rows.flatMap(row => (draw.often(0.02) ? [row, row] : [row]))
    const bad = name === 'messages.csv' ? [['1', 'not a time', 'customer', 'r1@shop.example', 'true', 'Broken row.']] : []
    texts.set(name, stringify([table.header, ...doubled, ...bad]))
  }
  return texts
}

function ticketHeader(plan: Plan): string[] {
  const base = [
    'ticket_id',
    'created_at',
    'updated_at',
    'status',
    'priority',
    'channel',
    'group',
    'assignee',
    'requester',
    'subject',
    'tags',
    'merged_into',
  ]
  if (plan.files === 'solves') return [...base, 'solved_at', 'closed_at']
  return plan.files === 'desk' ? [...base, 'first_reply_at'] : base
}

function ticketRows(plan: Plan, story: Story, instant: (at?: number) => string, told: boolean): [number, string[]][] {
  const row = story.row
  if (row === undefined) return []
  const last = story.happenings.reduce((latest, item) => Math.max(latest, item.at), story.created)
  const statuses = story.happenings.flatMap(item => (item.what === 'status' ? [item] : []))
  const cells = (updated: string, status: string, group: string, assignee: string) => [
    ...[
      story.id,
      instant(story.created),
      updated,
      status,
      row.priority,
      row.channel,
      group,
      assignee,
      story.requester,
      `Case ${story.id}, "new"`,
      '',
      row.mergedInto,
    ],
  ]
  if (plan.files === 'log') {
    // A desk's log: the first row at the creation, then the whole row again at each change; only one row an instant, or the order would be unknown.
    let now = { status: 'new', group: row.group, assignee: '' }
    const log: [number, string[]][] = [[story.created, cells(instant(story.created), now.status, now.group, now.assignee)]]
    for (const item of story.happenings) {
      if (item.what === 'message' || item.what === 'score') continue
      now = { ...now, [item.what]: item.value }
      if (item.at === log.at(-1)?.[0]) log.pop()
      log.push([item.at, cells(instant(item.at), now.status, now.group, now.assignee)])
    }
    return log
  }
  const all = cells(told ? instant(last) : '', row.status, row.group, row.assignee)
  if (plan.files === 'desk') {
    const reply = Number(story.id) % 4 === 0 ? undefined : Math.min(last, story.created + (Number(story.id) % 7) * 1_234_000)
    return [[story.created, [...all, instant(reply)]]]
  }
  if (plan.files === 'solves') {
    const finished = row.status === 'solved' || row.status === 'closed'
    const solved = statuses.findLast(item => item.value === 'solved')?.at
    const closed = statuses.findLast(item => item.value === 'closed')?.at
    return [[story.created, [...all, finished ? instant(solved) : '', finished && row.status === 'closed' ? instant(closed) : '']]]
  }
  return [[story.created, all]]
}
