import type { Report } from '../model/report.js'
import { humanCount, humanDuration, humanPercent } from '../text/human.js'
import { type Facts, joined, ours, type Section, type Words } from './_block.js'
import { countsAt, distributionAt, type Figures, numberAt, partAt, ratioAt, textAt } from './_figures.js'
import { tallies } from './_tallies.js'
import { word } from './_words.js'

const roundTimes = new Set([300, 900, 3600, 14_400, 28_800, 86_400, 259_200])

/** What became of the conversations: outcomes, targets, reopens, ratings, journeys, last words, evenness. */
export function outcomes(report: Report, everything: boolean): Section {
  const { metrics } = report
  const rows = [
    { label: 'First reply', words: firstReply(metrics, everything) },
    { label: 'Replied in', words: repliedWithin(report) },
    { label: 'Reply target', words: target(metrics, 'first-response-time.sla') },
    { label: 'Solve target', words: [...target(metrics, 'resolution-time.sla'), ...target(metrics, 'resolution-time.full.sla')] },
    { label: 'Open now', words: backlog(metrics) },
    { label: 'Reopens', words: reopens(metrics) },
    { label: 'Ratings', words: ratings(metrics) },
    {
      label: 'Journey',
      words: tallies(countsAt(metrics, 'last-touch-satisfaction.journey'), ['recovered', 'kept', 'soured', 'lost', 'neutral']),
    },
    { label: 'Last word', words: lastWord(metrics) },
    { label: 'Consistency', words: consistency(metrics) },
  ]
  return {
    title: 'What happened',
    evident: true,
    blocks: [{ kind: 'facts', rows: rows.filter(row => row.words.length > 0) } satisfies Facts],
  }
}

function firstReply(metrics: Figures, everything: boolean): Words {
  const reasons = countsAt(metrics, 'first-response-time.outcomes.not-applicable')
  const without = reasons.reduce((sum, [, count]) => sum + count, 0)
  const why = reasons.filter(([, count]) => count > 0).map(([reason, count]) => `${word(reason)} ${humanCount(count)}`)
  return joined([
    tallies(countsAt(metrics, 'first-response-time.outcomes'), ['replied', 'awaiting', 'closed-without-reply']),
    without === 0 ? [] : [ours(`not counted ${humanCount(without)}${everything ? ` (${why.join(', ')})` : ''}`)],
  ])
}

function target(metrics: Figures, path: string): Words {
  const counts = countsAt(metrics, path).filter(([name]) => ['met', 'breached', 'pending'].includes(name))
  if (counts.every(([, count]) => count === 0)) return []
  return tallies(countsAt(metrics, path), ['met', 'breached', 'pending', 'no-target'])
}

function backlog(metrics: Figures): Words {
  const n = numberAt(metrics, 'backlog.n')
  const age = distributionAt(metrics, 'backlog.age')
  if (n === undefined) return []
  return joined([
    [ours(humanCount(n), n > 0 ? 'strong' : undefined)],
    age?.max === undefined ? [] : [ours(`the oldest for ${humanDuration(age.max)}`)],
  ])
}

function reopens(metrics: Figures): Words {
  const events = numberAt(metrics, 'reopen-rate.events')
  if (events === undefined) return []
  const soon = distributionAt(metrics, 'reopen-rate.afterSolve')
  const source = textAt(metrics, 'reopen-rate.source')
  const from = new Map([
    ['vendor', 'the desk’s own count'],
    ['inferred', 'inferred from messages after the solve'],
  ]).get(source ?? '')
  const open = numberAt(metrics, 'reopen-rate.stillOpen') ?? 0
  return joined([
    [ours(`${humanCount(events)} in all`)],
    open > 0 ? [ours(`${humanCount(open)} still open`, 'warn')] : [],
    soon?.p50 === undefined ? [] : [ours(`half within ${humanDuration(soon.p50)} of the solve`)],
    tallies(countsAt(metrics, 'reopen-rate.kinds'), ['thanks', 'same-issue', 'new-issue', 'unknown']),
    from === undefined ? [] : [ours(from, 'dim')],
  ])
}

function ratings(metrics: Figures): Words {
  const [offered, responded] = ['offered', 'responded'].map(name => numberAt(metrics, `csat.${name}`))
  if (offered === undefined || responded === undefined || offered + responded === 0) return []
  const response = ratioAt(metrics, 'csat.responseRate')
  const asked = response?.rate === undefined ? '' : `${humanCount(response.k)} of ${humanCount(response.n)} asked answered`
  return joined([
    tallies(countsAt(metrics, 'csat'), ['positive', 'neutral', 'negative']),
    asked === '' ? [] : [ours(asked)],
    textAt(metrics, 'last-touch-satisfaction.credit.note') === undefined ? [] : [ours('agents’ ranks depend on whom to credit', 'warn')],
  ])
}

function lastWord(metrics: Figures): Words {
  const [customer, agent, bot, asked] = ['customer', 'agent', 'bot', 'unanswered-question'].map(name => {
    const part = partAt(metrics, `last-word.${name}.k`) ?? partAt(metrics, `last-word.${name}`)
    return typeof part === 'number' ? part : undefined
  })
  const said = (name: string, count: number | undefined): Words => (count === undefined ? [] : [ours(`${name} ${humanCount(count)}`)])
  const open: Words = asked === undefined || asked === 0 ? [] : [ours(` (${humanCount(asked)} left with a question)`, 'warn')]
  return joined([[...said('customer', customer), ...open], said('agent', agent), said('bot', bot)])
}

/** The share of first replies within each of a few round times that are edges of the histogram. */
function repliedWithin(report: Report): Words {
  const bins = report.series.histogram['first-response-time']
  const all = bins.reduce((sum, bin) => sum + bin.count, 0)
  if (all === 0) return []
  let sofar = 0
  const shares = bins.flatMap(({ upTo, count }): Words[] => {
    sofar += count
    return upTo !== null && roundTimes.has(upTo) ? [[ours(`${humanDuration(upTo)} ${humanPercent(sofar / all)}`)]] : []
  })
  return joined(shares)
}

function consistency(metrics: Figures): Words {
  const times = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)}×`
  const part = (name: string, say: (value: number) => string): Words => {
    const value = numberAt(metrics, `consistency.${name}`)
    return value === undefined ? [] : [ours(say(value))]
  }
  return joined([
    part('p90-to-p50', value => `p90 ${times(value)} the median`),
    part('agent-spread', value => `between agents ${times(value)}`),
    part('channel-spread', value => `channels ${times(value)}`),
    part('weekday-spread', value => `weekdays ${times(value)}`),
    part('hero-share', value => `top tenth of agents solve ${humanPercent(value)}`),
  ])
}
