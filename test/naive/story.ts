import type { Plan } from './plan.js'
import type { Chance } from './random.js'

/** One thing that happened, before it becomes a row. */
export type Happening =
  | {
      readonly at: number
      readonly what: 'message'
      readonly role: string
      readonly author: string
      readonly public: string
      readonly text: string
    }
  | { readonly at: number; readonly what: 'status' | 'assignee' | 'group'; readonly value: string }
  | { readonly at: number; readonly what: 'score'; readonly value: string }

/** One made-up conversation: what happened in which order, and what its ticket row will say. */
export interface Story {
  readonly id: string
  readonly created: number
  readonly requester: string
  readonly happenings: readonly Happening[]
  /** Undefined: only messages, no ticket row. */
  readonly row?: {
    readonly status: string
    readonly priority: string
    readonly channel: string
    readonly group: string
    readonly assignee: string
    readonly mergedInto: string
  }
}

const agents = ['ann@desk.example', 'bob@desk.example', 'cyd@desk.example', 'dov@desk.example', 'eva@desk.example', 'fay@desk.example']
const groups = ['Billing', 'Delivery', 'Returns']
const bodies = [
  'The parcel has reference %.',
  'My order is number %, sent to the depot.',
  'Order % has two boxes.',
  'The invoice "number %" is attached,\nwith the second page.',
  'Case %; label, "blue"',
  'The address for % is Main Street.',
]
const glad = ['I am very happy, excellent service! %', 'Great service, I love it. %']
const cross = ['This is terrible, I am furious. %', 'Awful service, I am very angry. %']
const gratitude = ['Thank you very much! %', 'Thanks a lot for your help! %', 'Thank you, have a nice day! %']
const questions = ['Where is my order number %?', 'When does the parcel % arrive?']

/** Tells whether a body is one of the plain thanks. */
export const isThanks = (text: string) => gratitude.some(body => text.startsWith(body.slice(0, -2)))
/** The tone of a body that says it outright; undefined for the others. */
export function obviousTone(text: string): 'positive' | 'negative' | undefined {
  const among = (list: readonly string[]) => list.some(body => text.startsWith(body.slice(0, -2)))
  return among(glad) || among(gratitude) ? 'positive' : among(cross) ? 'negative' : undefined
}
/** Tells whether a body is one of the plain questions. */
export const isQuestion = (text: string) => questions.some(body => text.startsWith(body.slice(0, body.indexOf('%'))))

/** Makes up one conversation. */
export function tell(plan: Plan, draw: Chance, number: number): Story {
  const unit = plan.milliseconds ? 1 : 1000
  const gap = () =>
    Math.floor(
      (draw.one([0, 1000, 45_000, 600_000, 3_600_000, 20_000_000, 86_400_000, 300_000_000]) * (draw.often(0.3) ? 1 : draw.fraction() * 2)) /
        unit,
    ) * unit
  const created = Date.parse(`${plan.firstDay}T00:00:00Z`) + Math.floor((draw.fraction() * plan.days * 86_400_000) / unit) * unit
  const requester = `r${draw.whole(1, 90)}@shop.example`
  const kind = draw.fraction()
  const opener = kind < 0.07 ? 'agent' : kind < 0.11 ? 'bot' : kind < 0.19 ? 'none' : 'customer'
  const botOnly = opener === 'bot' && draw.often(0.6)
  const silent = opener === 'none' || plan.files === 'desk'
  const happenings: Happening[] = []
  let serial = 0
  let at = created
  let status = 'new'
  let assignee = ''
  let group = draw.one(groups)
  const say = (role: string, list: readonly string[] = bodies, shown?: string) => {
    if (silent || (botOnly && (role === 'customer' || role === 'agent'))) return
    serial++
    const text = draw.one(list).replace('%', `${plan.seed}${String(number).padStart(4, '0')}${serial}`)
    const author =
      role === 'customer'
        ? requester
        : role === 'agent'
          ? draw.often(0.8) && assignee !== ''
            ? assignee
            : draw.one(agents)
          : `${role}@desk.example`
    happenings.push({ at, what: 'message', role, author, public: shown ?? draw.one(['true', 'TRUE', '']), text })
  }
  const turn = (to: string) => {
    status = to
    happenings.push({ at, what: 'status', value: to })
  }
  if (draw.often(0.5) && plan.files !== 'solves') turn(draw.one(['new', 'open']))
  if (draw.often(0.1)) at += gap()
  if (opener !== 'none') say(opener === 'customer' && draw.often(0.1) ? 'bot' : opener)
  if (opener === 'customer' && draw.often(0.97)) say('customer', draw.often(0.15) ? [...glad, ...cross] : bodies)
  for (let step = draw.whole(0, 9); step > 0; step--) {
    at += gap()
    const finished = status === 'solved' || status === 'closed'
    const act = draw.fraction()
    if (act < 0.2) say('customer', draw.often(0.2) ? draw.one([glad, cross, questions]) : bodies)
    else if (act < 0.42) say('agent')
    else if (act < 0.47) say('agent', bodies, 'false')
    else if (act < 0.51) say('bot')
    else if (act < 0.53) say('system')
    else if (act < 0.6 && !finished) turn(draw.one(['pending', 'hold', 'open']))
    else if (act < 0.67) {
      assignee = draw.one(agents.filter(name => name !== assignee))
      happenings.push({ at, what: 'assignee', value: assignee })
    } else if (act < 0.7) {
      group = draw.one(groups.filter(name => name !== group))
      happenings.push({ at, what: 'group', value: group })
    } else if (act < 0.88 && !finished) {
      if (draw.often(0.5)) say('agent')
      turn(draw.often(0.9) ? 'solved' : 'closed')
    } else if (finished && act < 0.94) {
      say('customer', draw.one([gratitude, bodies, questions, bodies]))
      if (draw.often(0.4)) at += 1000
      if (draw.often(0.75) || silent) turn(draw.one(['open', 'open', 'new', 'pending', 'hold']))
    } else if (finished && act < 0.96) turn('closed')
    if ((status === 'solved' || status === 'closed') && draw.often(0.45)) {
      if (draw.often(0.5)) at += gap()
      happenings.push({
        at,
        what: 'score',
        value: draw.one(['offered', ...(plan.stars ? ['1', '2', '3', '4', '5'] : ['good', 'good', 'bad'])]),
      })
    }
  }
  const end = draw.fraction()
  const sink = end < 0.03 ? 'merged' : end < 0.05 ? 'spam' : end < 0.07 ? 'deleted' : undefined
  if (sink !== undefined && plan.files !== 'solves' && draw.often(0.7)) turn(sink)
  const blind = sink === undefined && end > 0.94 && plan.asOf === undefined && !happenings.some(item => item.what === 'status')
  if (plan.by[0] !== 'agent' && opener !== 'none' && draw.often(0.05) && !happenings.some(item => item.what === 'status'))
    return { id: String(number), created, requester, happenings }
  const row = {
    status: blind ? 'closed' : (sink ?? status),
    priority: draw.one(plan.by.includes('priority') ? ['urgent', 'high', 'normal', 'low'] : ['urgent', 'High', 'normal', 'low', 'P1', '']),
    channel: draw.one(['email', 'web', 'phone']),
    group,
    assignee: plan.by[0] === 'agent' && assignee === '' ? draw.one(agents) : assignee,
    mergedInto: sink === 'merged' && draw.often(0.5) && plan.asOf === undefined ? '1' : '',
  }
  return { id: String(number), created, requester, happenings, row }
}
