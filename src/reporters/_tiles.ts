import type { Report } from '../model/report.js'
import { humanCount, humanDuration, humanInterval, humanPercent } from '../text/human.js'
import type { Tone } from './_block.js'
import { distributionAt, numberAt, ratioAt } from './_figures.js'
import { escapeHtml } from './_html-text.js'

interface Tile {
  readonly name: string
  readonly value: string
  readonly beside: string
  readonly tone?: Tone
}

/** The figures one asks for first, those that are known. */
export function tilesHtml(report: Report): string {
  const tiles = [
    time(report, 'First response', 'first-response-time.calendar'),
    rate(report, 'Replied in target', 'first-response-time.sla'),
    time(report, 'Resolution', 'resolution-time.full.calendar'),
    rate(report, 'Reopened', 'reopen-rate'),
    rate(report, 'CSAT', 'csat'),
    ...backlog(report),
    ...possibleViolations(report),
  ].flat()
  if (tiles.length === 0) return ''
  const items = tiles.map(
    ({ name, value, beside, tone }) =>
      `<li><span>${escapeHtml(name)}</span><b${tone === undefined ? '' : ` class="${tone}"`}>${escapeHtml(value)}</b><span>${escapeHtml(beside)}</span></li>`,
  )
  return `<ul class="tiles">\n${items.join('\n')}\n</ul>`
}

function time({ metrics }: Report, name: string, path: string): readonly Tile[] {
  const of = distributionAt(metrics, path)
  if (of?.p50 === undefined) return []
  return [
    { name, value: humanDuration(of.p50), beside: `median; nine in ten within ${of.p90 === undefined ? '—' : humanDuration(of.p90)}` },
  ]
}

function rate({ metrics }: Report, name: string, path: string): readonly Tile[] {
  const of = ratioAt(metrics, path)
  if (of?.rate === undefined) return []
  const sure = of.interval === undefined ? '' : `, ${humanInterval(of.interval)}`
  return [{ name, value: humanPercent(of.rate), beside: `${humanCount(of.k)} of ${humanCount(of.n)}${sure}` }]
}

function backlog({ metrics }: Report): readonly Tile[] {
  const open = numberAt(metrics, 'backlog.n')
  const oldest = distributionAt(metrics, 'backlog.age')?.max
  return open === undefined
    ? []
    : [{ name: 'Open now', value: humanCount(open), beside: oldest === undefined ? '' : `the oldest for ${humanDuration(oldest)}` }]
}

function possibleViolations(report: Report): readonly Tile[] {
  if (report.rules.length === 0) return []
  const { findings } = report.summary
  const errors = findings['error'] ?? 0
  const warnings = findings['warning'] ?? 0
  const beside = `of severity error; ${humanCount(warnings)} ${warnings === 1 ? 'warning' : 'warnings'}, ${humanCount(findings['low'] ?? 0)} worth a look`
  return [{ name: 'Possible violations', value: humanCount(errors), beside, tone: errors > 0 ? 'bad' : 'good' }]
}
