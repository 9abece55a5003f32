import type { Report } from '../model/report.js'
import { humanCount, humanDuration, humanPercent } from '../text/human.js'
import { absent, type Column, data, ours, type Section, type Words } from './_block.js'
import { countsAt, distributionAt, type Figures, isRecord, numberAt, ratioAt } from './_figures.js'

/** Marks a rate of so few that it says little. */
const few = '?'
const periods = new Set(['day', 'week', 'month', 'weekday'])

interface Group {
  readonly name: string
  /** Undefined where the group is too small to be shown. */
  readonly figures: Figures | undefined
  readonly suppressed: string
  readonly conversations: number
  readonly slowest: number
}

/** A table for each `--by`: the slowest nine-in-ten first response first, periods in their own order, small groups last. */
export function groups(report: Report, everything: boolean): readonly Section[] {
  return Object.entries(report.groups).map(([dimension, values]) => {
    const hasResponse = distributionAt(report.metrics, 'first-response-time.calendar') !== undefined
    const sizes = new Map(Object.entries(report.groupSizes?.[dimension] ?? {}))
    const everyone = Object.entries(values).map(([name, cell]) => asGroup(name, cell, sizes.get(name)))
    const ordered = periods.has(dimension) ? everyone : everyone.toSorted(worstFirst)
    const shown = everything ? ordered : ordered.slice(0, 10)
    const more = ordered.length - shown.length
    const all = shown.map(row)
    const kept = columns(dimension).map((_, at) => at === 0 || all.some(cells => cells[at] !== absent))
    const rows = all.map(cells => cells.filter((_, at) => kept[at]))
    const notes = [
      periods.has(dimension) ? '' : hasResponse ? 'slowest p90 of first response first' : 'slowest p90 of resolution first',
      rows.some(cells => cells.some(cell => cell.some(({ text }) => text === few))) ? `${few} = of fewer than 10` : '',
      more > 0 ? `${humanCount(more)} more with --verbose or in markdown` : '',
    ]
    return {
      title: `By ${/^[\w -]{1,40}$/.test(dimension) ? dimension : 'column'}`,
      note: [ours(notes.filter(note => note !== '').join('; '), 'dim')],
      blocks: [{ kind: 'table', columns: columns(dimension).filter((_, at) => kept[at]), rows }],
    }
  })
}

/** A group; reports saved without the sizes of groups tell them only by the outcomes of first responses. */
function asGroup(name: string, cell: Report['groups'][string][string], size: number | undefined): Group {
  if (isSuppressed(cell)) return { name, figures: undefined, suppressed: cell.suppressed, conversations: 0, slowest: -2 }
  const slowest = (distributionAt(cell, 'first-response-time.calendar') ?? distributionAt(cell, 'resolution-time.full.calendar'))?.p90 ?? -1
  const direct = countsAt(cell, 'first-response-time.outcomes')
  const beside = countsAt(cell, 'first-response-time.outcomes.not-applicable')
  const counted = [...direct, ...beside].reduce((sum, [, count]) => sum + count, 0)
  return { name, figures: cell, suppressed: '', conversations: size ?? counted, slowest }
}

function isSuppressed(cell: Report['groups'][string][string]): cell is { readonly suppressed: string } {
  return isRecord(cell) && typeof cell['suppressed'] === 'string'
}

function worstFirst(a: Group, b: Group): number {
  return b.slowest - a.slowest || b.conversations - a.conversations || (a.name < b.name ? -1 : 1)
}

function columns(dimension: string): readonly Column[] {
  const right = (head: string, minor: Column['minor'] = false): Column => ({ head, align: 'right', minor })
  const head = /^[\w -]{1,40}$/.test(dimension) ? dimension : ''
  return [
    { head, align: 'left', elastic: true },
    right('conv.'),
    right('median'),
    right('p90'),
    right('waiting', true),
    right('in target', 'late'),
    right('solved', true),
    right('solve\nmedian', true),
    right('solve\np90', true),
    right('reopened'),
    right('one-touch', true),
    right('CSAT'),
    right('tone at end', true),
  ]
}

function row(group: Group): readonly Words[] {
  const { figures } = group
  const name: Words = group.name === '' ? [ours('(none)', 'dim')] : [data(group.name)]
  if (figures === undefined)
    return [name, [ours(group.suppressed.replace(/[^\w<> .]/g, ''), 'dim')], ...Array.from({ length: 11 }, () => absent)]
  const response = distributionAt(figures, 'first-response-time.calendar')
  const solved = distributionAt(figures, 'resolution-time.full.calendar')
  const awaiting = numberAt(figures, 'first-response-time.outcomes.awaiting')
  const time = (value: number | undefined): Words => (value === undefined ? absent : [ours(humanDuration(value))])
  const rate = (path: string): Words => {
    const ratio = ratioAt(figures, path)
    return ratio?.rate === undefined ? absent : [ours(humanPercent(ratio.rate)), ...(ratio.n < 10 ? [ours(few, 'dim')] : [])]
  }
  return [
    name,
    group.conversations === 0 ? absent : [ours(humanCount(group.conversations))],
    time(response?.p50),
    time(response?.p90),
    awaiting === undefined ? absent : [ours(humanCount(awaiting), awaiting > 0 ? 'warn' : 'dim')],
    rate('first-response-time.sla'),
    solved === undefined ? absent : [ours(humanCount(solved.n))],
    time(solved?.p50),
    time(solved?.p90),
    rate('reopen-rate'),
    rate('one-touch-rate'),
    rate('csat'),
    rate('last-touch-satisfaction.inferred'),
  ]
}
