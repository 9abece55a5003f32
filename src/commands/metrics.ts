import type { Command } from 'commander'
import type { Metric } from '../model/metric.js'
import type { ExitCode } from '../model/refusal.js'
import { loadMetrics } from '../shelf.js'
import type { Door } from './_door.js'
import { type Page, shapeShelf, wrapped } from './_pages.js'

/** Adds what `metrics` takes, and runs it. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  shapeShelf(command, door, done, 'metric', 'first-response-time', async () => {
    const metrics = await loadMetrics()
    return new Map([...metrics].map(([id, metric]): [string, Page] => [id, { title: metric.title, page: () => pageOf(id, metric) }]))
  })
}

function pageOf(id: string, metric: Metric): string {
  const better = metric.better === 'none' ? 'neither high nor low is better in itself' : `${metric.better} is better`
  const figures = metric.headline.map(path => `  .metrics["${id}"].${path}`).join('\n')
  return `${metric.title} (${id})\n\n${wrapped(metric.about)}\n\nUnit: ${unitWords.get(metric.unit) ?? metric.unit}; ${better}.\nIn the JSON report:\n${figures}\n`
}

const unitWords = new Map([
  ['seconds', 'seconds'],
  ['ratio', 'a share (k of n with its Wilson 95 % interval) or a multiple, as the page of the metric says'],
  ['count', 'a count'],
])
