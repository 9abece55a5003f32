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
  const isShare = metric.headline.some(path => path.endsWith('rate'))
  const unit =
    metric.unit !== 'ratio' ? (unitWords.get(metric.unit) ?? metric.unit) : isShare ? share : 'multiples and shares, as said above'
  return `${metric.title} (${id})\n\n${wrapped(metric.about)}\n\n${wrapped(`Unit: ${unit}; ${better}.`)}\nIn the JSON report:\n${figures}\n`
}

const share = 'a share, k of n, with its Wilson 95 % interval'
const unitWords = new Map([
  ['seconds', 'seconds'],
  ['count', 'a count'],
])
