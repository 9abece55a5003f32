import type { FindingReport } from '../model/report.js'
import { humanDuration } from '../text/human.js'
import { displayWidth, safeText } from '../text/safe.js'
import { zoneOf } from '../time/zone.js'
import type { Explained } from '../timeline/explain.js'
import { wrapped } from './_pages.js'

/** What `explain --json` prints: instants as in the JSON report, ISO 8601 in UTC with milliseconds. */
export function explanationJson(explained: object): string {
  const instants = new Set(['at', 'from', 'to'])
  const written = (key: string, value: unknown): unknown =>
    instants.has(key) && typeof value === 'number' ? new Date(value).toISOString() : value
  return `${JSON.stringify(explained, written, 2)}\n`
}

/** The page of `explain`: every event in order with the stretches it ends, then every figure with the parts that add up to it. */
export function explanationPage(explained: Explained & { readonly findings: readonly FindingReport[] }, timeZone: string): string {
  const zone = zoneOf(timeZone)
  const local = (at: number): string => new Date(at + zone.offsetAt(at)).toISOString().slice(0, 19).replace('T', ' ')
  const promised = (heard: string): string => heard.replace(/(?<=, due )\d{4}-\d\d-\d\dT[\d:.]+Z$/, due => local(Date.parse(due)))
  const between = (from: number, to: number): string => {
    const [a, b] = [local(from), local(to)]
    return `${a} → ${a.slice(0, 10) === b.slice(0, 10) ? b.slice(11) : b}`
  }
  const head = `Conversation ${safeText(explained.id)} · times in ${timeZone}`
  const lines = explained.lines.flatMap(line => [
    wrapped(safeText(line.what), `${local(line.at)}  `),
    ...(line.heard === undefined ? [] : [wrapped(safeText(`heard: ${line.heard.map(promised).join(' · ')}`), '    ', '      ')]),
    ...line.counts.map(one => `    + ${one.clock}: ${duration(one.seconds, one.clock)}, since ${local(one.from)}`),
  ])
  const figures = explained.figures.flatMap(figure => [
    wrapped(`${figure.metric}, ${figure.clock}: ${duration(figure.seconds, figure.clock)}${bracketed(figure.note)}`, '  ', '    '),
    ...aligned(figure.parts.map(part => [between(part.from, part.to), `${part.seconds} s${bracketed(part.note)}`])),
  ])
  const reasons = explained.reasons.map(reason => wrapped(safeText(reason), '  ', '    '))
  const findings = explained.findings.flatMap(finding => [
    wrapped(
      safeText(
        `${finding.rule} (${finding.severity}, ${finding.confidence} confidence, ${Math.round(finding.probability * 100)} %): ${finding.message}`,
      ),
      '  ',
      '    ',
    ),
    ...(finding.excerpt === '' ? [] : [wrapped(safeText(`“${finding.excerpt}”`), '    ')]),
  ])
  const blocks = [
    [head],
    lines,
    [`First response: ${safeText(explained.outcome)}`, ...reasons],
    figures.length === 0 ? ['No duration can be measured.'] : ['Figures, and the stretches they add up from', ...figures],
    ...(findings.length === 0 ? [] : [['Findings', ...findings]]),
  ]
  return `${blocks.map(block => block.join('\n')).join('\n\n')}\n`
}

function duration(seconds: number, clock: string): string {
  const short = humanDuration(seconds, clock.endsWith('business') ? 'business' : 'calendar')
  return short === `${seconds}s` ? `${seconds} s` : `${short} (${seconds} s)`
}

function bracketed(note: string): string {
  return note === '' ? '' : ` · ${safeText(note)}`
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const wide = Math.max(0, ...rows.map(([first]) => displayWidth(first)))
  return rows.map(([first, second]) => `    ${first}${' '.repeat(wide - displayWidth(first))}  ${second}`)
}
