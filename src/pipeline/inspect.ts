import type { Inspection } from '../model/inspection.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import { holdsText } from './_files.js'
import { inspectionOf } from './_told.js'
import type { Input } from './read.js'
import { type Plugins, travel, type Watch } from './travel.js'

/** What each file is and which metrics all of them together support. */
export async function inspectAll(
  inputs: readonly Input[],
  settings: Settings,
  plugins: Plugins,
  watch: Watch,
): Promise<{
  readonly files: readonly Inspection[]
  readonly supports: readonly { readonly metric: string; readonly title: string; readonly unknown?: string }[]
  readonly quality: Report['quality']
  readonly rejected: Report['ledger']['rejected']
  /** Columns that the configuration reads by their name. */
  readonly named: readonly string[]
}> {
  // A column that the configuration names and no file has: whoever looks for it looks here.
  const { vip, ...rest } = settings
  const named = [...(vip === undefined ? [] : [vip.column]), ...settings.scheduleFor.flatMap(({ when }) => [...when.keys()])]
  const lenient = { ...rest, by: [], where: [], scheduleFor: [], maxBadRows: 1, strict: false, allowTruncated: true }
  const { books, files, gathering } = await travel(inputs, lenient, plugins, watch, false)
  // Nobody listens here; what could be heard is supported all the same.
  const run = { ...gathering.run, judged: files.some(({ recognised }) => holdsText(recognised)) }
  const supports = [...plugins.metrics].map(([metric, { title, unknown }]) => {
    const why = unknown(run)
    return { metric, title, ...(why === undefined ? {} : { unknown: why }) }
  })
  const { rejected } = books.ledger(gathering.count)
  return { files: files.map(inspectionOf), supports, quality: books.quality(), rejected, named }
}
