import type { Format, Recognised } from '../model/format.js'
import type { Judge } from '../model/judge.js'
import type { Metric } from '../model/metric.js'
import { Refusal } from '../model/refusal.js'
import type { Settings } from '../model/settings.js'
import type { SignalPlugin } from '../model/signal.js'
import type { OwnSignal } from '../text/own-signals.js'
import type { Tables, Tagger } from '../text/tagger.js'
import { type Zone, zoneOf } from '../time/zone.js'
import type { Ear } from './_ear.js'
import { type Progress, type Taken, takeAll } from './_files.js'
import type { ActiveRule } from './_findings.js'
import { Books } from './_ledger.js'
import { mappedIn, type Opened, openAll, runZone } from './_open.js'
import type { Partner } from './_partner.js'
import type { Store } from './_store.js'
import { whyNoVip } from './_wanted.js'
import { type Gathering, gather } from './gather.js'
import type { Input } from './read.js'
import type { Second } from './second-thread.js'

/** What is on the shelves, by id. */
export interface Plugins {
  readonly formats: ReadonlyMap<string, Format>
  readonly metrics: ReadonlyMap<string, Metric>
  readonly signals: ReadonlyMap<string, SignalPlugin>
  /** The signals' phrases, where they were compiled before. */
  readonly tables?: () => Tables | undefined
  /** Rules that run, the user's own among them; judge and precision come with them. */
  readonly rules: readonly ActiveRule[]
  readonly judge: () => Promise<Judge>
  /** Tells one judge from another, for the manifest. */
  readonly judgeId: string
  readonly precisionOf: (rule: string) => number | undefined
  /** Signals of the user's own rules. */
  readonly own?: readonly OwnSignal[]
  /** A second thread for large files, where the caller has one. */
  readonly second?: Second
}

/** Who wants to hear how far the work is. */
export interface Watch {
  progress: Progress
  notice(sentence: string): void
}

/** Where the road ends: facts put together, ready to be shown one conversation after another. */
export interface Road {
  readonly books: Books
  readonly files: readonly Taken[]
  readonly store: Store
  readonly gathering: Gathering
  readonly zone: Zone
}

/** The whole road: look at the files, read them, put the facts together. */
export async function travel(
  inputs: readonly Input[],
  settings: Settings,
  plugins: Plugins,
  watch: Watch,
  /** To every message, to those of one conversation, or to none. */
  listens: boolean | string,
  partner?: Partner,
): Promise<Road> {
  const opened = await openAll(inputs, settings, plugins.formats, watch.notice)
  if (!settings.timeZoneTold && opened.some(needsZone))
    watch.notice('Times without an offset were read as UTC. If they are local, pass --tz, for example --tz Europe/Vilnius.')
  const noVip = whyNoVip(
    settings,
    opened.map(({ peeked }) => peeked.header),
    mappedIn(opened),
  )
  if (noVip !== undefined) watch.notice(`Nobody is known to be a VIP: ${noVip}.`)
  const books = new Books()
  let made: Tagger | undefined
  const tagger = async () => {
    // Loaded only where there are words, as is all that listens to them.
    const { tablesOf, taggerOf } = await import('../text/tagger.js')
    made ??= taggerOf(plugins.tables?.() ?? tablesOf(plugins.signals))
    return made
  }
  let listening: Ear | undefined
  const ear = async () => {
    if (listens === false || plugins.rules.length === 0) return undefined
    // Loaded only where there are words to listen to: some 20 ms.
    const { Ear } = await import('./_ear.js')
    listening ??= new Ear(await plugins.judge(), settings, plugins.own ?? [])
    return listening
  }
  const { store, files } = await takeAll(
    opened,
    settings,
    books,
    { tagger, ear, ...(typeof listens === 'string' ? { only: listens } : {}) },
    watch.progress,
    partner,
  )
  const hasMessageFile = opened.some(({ recognised }) => holdsMessages(recognised))
  const gathered = gather(store, books, settings, hasMessageFile, partner?.part)
  const vipUnknown = settings.vip === undefined ? 'no-vip: the configuration names no VIPs' : noVip && `no-vip-column: ${noVip}`
  const gathering = vipUnknown === undefined ? gathered : { ...gathered, run: { ...gathered.run, vipUnknown } }
  if (gathering.count === 0)
    throw new Refusal(3, 'No conversation was found in the files.', 'Run “care-audit inspect” on them to see how they were understood.')
  if (settings.maxBadRows < 1) checkConflicts(books, gathering.count)
  const lonely = settings.asOf === undefined ? books.lonelyDays() : 0
  if (lonely > 30) books.note('lonely-last-instant', undefined, lonely)
  return { books, files, store, gathering, zone: zoneOf(runZone(opened, settings)) }
}

/** A messages file, or tickets with columns of comments beside them. */
function holdsMessages({ table, columns }: Recognised): boolean {
  return table.kind === 'messages' || (table.shape === 'comment-columns' && columns.some(({ field }) => field === 'text'))
}

/** True where a file has local times and nothing in it tells their zone. */
function needsZone({ recognised, peeked }: Opened): boolean {
  if (recognised.zone !== undefined) return false
  return recognised.columns.some(({ layout, index }) => {
    if (layout === undefined || /^epoch|XX|xx/.test(layout)) return false
    const value = peeked.sample.map(record => record[index] ?? '').find(cell => /\d/.test(cell)) ?? ''
    return !/(Z|UTC|GMT|[+-]\d\d:?\d\d)\s*$/.test(value)
  })
}

function checkConflicts(books: Books, conversations: number): void {
  const conflicts = books.noted('conflicting-duplicate')
  if (conflicts * 1000 <= conversations) return
  const rows = conflicts === 1 ? '1 row carries' : `${conflicts} rows carry`
  const sentence = `${rows} an id that another row has with other values, which is more than one in a thousand of the ${conversations} conversations.`
  throw new Refusal(
    3,
    sentence,
    books.noted('excel-mangled-id') > 0
      ? 'A spreadsheet has shortened the ids (1.23E+15). Take the export as the desk wrote it, without opening and saving it.'
      : 'Export again without doubled rows, or map the column that tells when a row was updated: --map updated_at=Column.',
  )
}
