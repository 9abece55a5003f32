import type { Report } from '../model/report.js'
import { humanCount, humanDuration, humanInstant, humanPercent, humanPeriod } from '../text/human.js'
import { data, joined, ours, type Words } from './_block.js'
import { distributionAt, numberAt, ratioAt } from './_figures.js'

/** Reasons for which options leave conversations out. */
const chosen = new Set(['outside-dates', 'no-creation-date', 'filtered-out', 'after-as-of'])

/** Whether a report is of documents (terms, house rules, scripts, macros) instead of conversations. */
export function isOfDocuments({ inputs }: Report): boolean {
  return inputs.length > 0 && inputs.every(({ kind }) => kind === 'policy')
}

/** What stands above a page: `Customer care audit, 1–31 Jan 2026`. */
export function titleOfReport(report: Report): string {
  const period = periodOf(report)
  return `${isOfDocuments(report) ? 'Audit of policies and scripts' : 'Customer care audit'}${period === undefined ? '' : `, ${period}`}`
}

/** What was audited: how many conversations, of which days, in which zone. */
export function headline(report: Report): Words {
  if (isOfDocuments(report)) {
    return [ours(`${counted(report.inputs.length, 'document')}, ${counted(report.ledger.rows, 'clause')}`, 'strong')]
  }
  const period = periodOf(report)
  const { conversations, excluded } = report.ledger
  const out = excluded.filter(({ reason }) => chosen.has(reason)).reduce((sum, { count }) => sum + count, 0)
  const whole = counted(conversations, 'conversation')
  const parts = [out === 0 ? whole : `${humanCount(conversations - out)} of ${whole}`, ...(period === undefined ? [] : [period])]
  return [ours(parts.join(', '), 'strong'), ours(' ('), data(report.timeZone), ours(')')]
}

/** The days the report covers, `1–31 Jan 2026`; undefined where no conversation has a known day. */
function periodOf(report: Report): string | undefined {
  const days = report.series.day
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? undefined : humanPeriod(first.from, last.from)
}

/** Which files were read and as what, at most `most` of them, and up to which instant they see. */
export function readLine(report: Report, most: number): Words {
  const files = report.inputs
    .slice(0, most)
    .map((input): Words => [data(shortPath(input.path)), ours(` (${[...new Set([input.format, input.kind])].map(plain).join(' ')})`)])
  const more = report.inputs.length - files.length
  return joined([
    ...files,
    more > 0 ? [ours(`and ${counted(more, 'more file')}`)] : [],
    report.asOf === undefined ? [] : [ours(`seen up to ${humanInstant(report.asOf, report.timeZone)}`)],
  ])
}

/** The file name alone where the path would fill half a line. */
function shortPath(path: string): string {
  return path.length <= 38 ? path : `…/${path.slice(path.lastIndexOf('/') + 1)}`
}

/** Formats of one's own are named by their user: kept only where the name is a plain word. */
function plain(name: string): string {
  return /^[\w .-]{1,40}$/.test(name) ? name : 'custom'
}

/** The verdict in one to four sentences, of the figures that are there. */
export function summary(report: Report): readonly string[] {
  const { metrics } = report
  const response = distributionAt(metrics, 'first-response-time.calendar')
  const awaiting = numberAt(metrics, 'first-response-time.outcomes.awaiting') ?? 0
  const [sla, reopened, csat] = ['first-response-time.sla', 'reopen-rate', 'csat'].map(path => ratioAt(metrics, path))
  const sentences: string[] = []
  if (response?.p50 !== undefined && response.p90 !== undefined) {
    const waiting = awaiting > 0 ? `; ${humanCount(awaiting)} still ${awaiting === 1 ? 'waits' : 'wait'} for one` : ''
    sentences.push(
      `Half of the first replies came within ${humanDuration(response.p50)}, nine in ten within ${humanDuration(response.p90)}${waiting}.`,
    )
  } else if (awaiting > 0) sentences.push(`${counted(awaiting, 'conversation')} still without a first reply.`)
  const solved = distributionAt(metrics, 'resolution-time.full.calendar')
  if (response === undefined && solved?.p50 !== undefined) sentences.push(`Half of the solved took up to ${humanDuration(solved.p50)}.`)
  if (sla?.rate !== undefined) sentences.push(`The first-response target was met in ${humanPercent(sla.rate)}.`)
  if (reopened?.rate !== undefined) sentences.push(`${humanPercent(reopened.rate)} of the solved were reopened.`)
  if (csat?.rate !== undefined) sentences.push(`${humanPercent(csat.rate)} of the ratings are positive.`)
  const errors = report.summary.findings['error'] ?? 0
  if (errors > 0) sentences.push(`${counted(errors, 'finding')} of severity error.`)
  return sentences
}

/** `1 row`, `12 345 rows`. */
function counted(count: number, noun: string): string {
  return `${humanCount(count)} ${noun}${count === 1 ? '' : 's'}`
}
