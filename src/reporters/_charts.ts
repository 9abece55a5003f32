import type { Report } from '../model/report.js'
import type { Section } from './_block.js'
import { arrivalsChart, arrivalsTable, histogramChart, histogramTable } from './_chart-spread.js'
import { responseChart, volumeChart } from './_chart-time.js'
import { folded, tableHtml } from './_html-blocks.js'
import { escapeHtml } from './_html-text.js'
import { pickBuckets } from './_trend.js'

/** Every chart that the report's series allow, each with its numbers in a table; undefined where there is nothing to draw. */
export function chartsHtml(report: Report, trend: Section | undefined, room: number): string | undefined {
  const { arrivals, histogram } = report.series
  const { name, points } = pickBuckets(report, room)
  const bins = histogram['first-response-time']
  const longRun = points.length > 1
  const figures = [
    figure(
      'Conversations',
      `that began each ${name}${points.some(point => point.incomplete) ? '; the faint are incomplete' : ''}`,
      longRun ? volumeChart(name, points) : undefined,
    ),
    figure('First response', 'median (solid) and p90 (dashed), logarithmic', longRun ? responseChart(name, points) : undefined),
    figure('How long first responses took', 'number of conversations', histogramChart(bins), tableHtml(histogramTable(bins), 'Histogram')),
    figure('When conversations begin', 'by weekday and hour', arrivalsChart(arrivals), tableHtml(arrivalsTable(arrivals), 'Arrivals')),
  ].filter(text => text !== '')
  if (figures.length === 0) return undefined
  const table = trend?.blocks.find(block => block.kind === 'table')
  const numbers = table === undefined ? '' : `\n${folded('The numbers behind the first two', tableHtml(table, 'Over time'))}`
  return `<div class="charts">\n${figures.join('\n')}\n</div>${numbers}`
}

function figure(title: string, note: string, drawing: string | undefined, table = ''): string {
  if (drawing === undefined) return ''
  const numbers = table === '' ? '' : `\n${folded('The numbers', table)}`
  return `<figure>\n<figcaption>${escapeHtml(title)} <span>${escapeHtml(note)}</span></figcaption>\n${drawing}${numbers}\n</figure>`
}
