import { createHash } from 'node:crypto'
import type { Format, Recognised } from '../model/format.js'
import type { Why } from '../model/gate.js'
import type { Inspection } from '../model/inspection.js'
import type { Judge } from '../model/judge.js'
import type { Metric } from '../model/metric.js'
import { Refusal } from '../model/refusal.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import type { SignalPlugin } from '../model/signal.js'
import { shownId } from '../text/address.js'
import { suggest } from '../text/suggest.js'
import { createTagger, type Tagger } from '../text/tagger.js'
import { type Zone, zoneOf } from '../time/zone.js'
import { type Explained, explain } from '../timeline/explain.js'
import { CaseView } from './_case.js'
import { Dimensions } from './_dimensions.js'
import { Ear, type OwnListener } from './_ear.js'
import { type Opened, openAll, type Progress, privateColumns, runZone, type Taken, takeAll, ticketColumns } from './_files.js'
import { type ActiveRule, summarise } from './_findings.js'
import { judge } from './_gate-judge.js'
import { lookAgain, lookForBaseline, whysOf } from './_gate-look.js'
import type { LookTask } from './_gate-strata.js'
import { hiddenNames } from './_hidden-names.js'
import { closedDays } from './_holidays.js'
import { Books } from './_ledger.js'
import { Partner, type Second } from './_partner.js'
import type { ConversationRow } from './_rows.js'
import { RulesFold } from './_rules-fold.js'
import type { Store } from './_store.js'
import { inputOf, inspectionOf } from './_told.js'
import { veil } from './_veil.js'
import { audit as measure, type OtherFold } from './audit.js'
import { type Baseline, baselineOf } from './compare.js'
import { type Outcome, waive } from './gate.js'
import { type Gathering, gather } from './gather.js'
import type { Input } from './read.js'

export type { ConversationRow } from './_rows.js'

/** What is on the shelves, by id. */
export interface Plugins {
  readonly formats: ReadonlyMap<string, Format>
  readonly metrics: ReadonlyMap<string, Metric>
  readonly signals: ReadonlyMap<string, SignalPlugin>
  /** Rules that run, the user's own among them; judge and precision come with them. */
  readonly rules: readonly ActiveRule[]
  readonly judge: () => Judge
  readonly precisionOf: (rule: string) => number | undefined
  readonly own?: OwnListener
  /** A second thread for large files, where the caller has one. */
  readonly second?: Second
}

/** Who wants to hear how far the work is. */
export interface Watch {
  progress: Progress
  notice(sentence: string): void
}

/** What a run is wanted for beside the report. */
export interface Wants {
  readonly conversations?: (row: ConversationRow) => void
  /** The gate's tests of these kinds, against this baseline. */
  readonly judge?: { readonly baseline: Baseline | undefined; readonly tests: ReadonlySet<'limit' | 'worse' | 'ratchet'> }
  /** The run as a baseline for others. */
  readonly baseline?: true
}

/** A report, and what else was wanted. */
export interface Audited {
  readonly report: Report
  readonly outcomes: readonly Outcome[]
  /** What moved the figures that fail against the baseline. */
  readonly whys: ReadonlyMap<Outcome, Why>
  readonly baseline?: Baseline
}

/** What the tool tells about itself in a report. */
export interface Tool {
  readonly version: string
  readonly timeZoneData: string
}

interface Road {
  readonly books: Books
  readonly files: readonly Taken[]
  readonly store: Store
  readonly gathering: Gathering
  readonly zone: Zone
}

/** The whole road: look at the files, read them, put the facts together. */
async function travel(
  inputs: readonly Input[],
  settings: Settings,
  plugins: Plugins,
  watch: Watch,
  /** To every message, to those of one conversation, or to none. */
  listens: boolean | string,
  partner?: Partner,
): Promise<Road> {
  const opened = await openAll(inputs, settings, plugins.formats)
  if (!settings.timeZoneTold && opened.some(needsZone))
    watch.notice('Times without an offset were read as UTC. If they are local, pass --tz, for example --tz Europe/Vilnius.')
  const books = new Books()
  let made: Tagger | undefined
  const tagger = () => {
    made ??= createTagger(plugins.signals)
    return made
  }
  let listening: Ear | undefined
  const ear = () => {
    if (listens === false || plugins.rules.length === 0) return undefined
    listening ??= new Ear(plugins.judge(), closedDays(settings.schedules), plugins.own)
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
  const gathering = gather(store, books, settings, hasMessageFile, partner?.part)
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

/** Reads the inputs and measures everything: the report. Refusal 2 for wrong options, 3 for data that cannot be trusted. */
export async function audit(inputs: readonly Input[], settings: Settings, plugins: Plugins, watch: Watch, tool: Tool): Promise<Report> {
  return (await auditFor({}, inputs, settings, plugins, watch, tool)).report
}

/** As `audit`, with what else is wanted of the run. */
export async function auditFor(
  wants: Wants,
  inputs: readonly Input[],
  settings: Settings,
  plugins: Plugins,
  watch: Watch,
  tool: Tool,
): Promise<Audited> {
  // Whoever wants every row wants them in order, from one thread.
  const partner = wants.conversations === undefined && settings.vip === undefined ? Partner.start(inputs, plugins.second) : undefined
  try {
    return await audited(inputs, settings, plugins, watch, tool, wants, partner)
  } finally {
    partner?.stop()
  }
}

async function audited(
  inputs: readonly Input[],
  settings: Settings,
  plugins: Plugins,
  watch: Watch,
  tool: Tool,
  wants: Wants,
  partner: Partner | undefined,
): Promise<Audited> {
  const { books, files, store, gathering, zone } = await travel(inputs, settings, plugins, watch, true, partner)
  const columns = ticketColumns(files)
  const task = {
    ...{ store, books, settings, zone, columns, metrics: plugins.metrics, rules: plugins.rules, precisionOf: plugins.precisionOf },
    isPrivate: privateColumns(files),
    hasTickets: files.some(({ recognised }) => recognised.table.kind === 'tickets' || recognised.table.kind === 'chats'),
    row: wants.conversations,
  }
  const other: OtherFold | undefined =
    partner?.part === undefined ? undefined : whole => partner.fold(whole, { scores: store.scores.tell(), zone: zone.name, columns, books })
  const measured = veil(await measure(gathering, task, other), hiddenNames(store, settings.individuals))
  const ledger = books.ledger(gathering.count)
  for (const file of books.files) checkSum(file.path, file.rows, file.used + file.rejected + file.duplicate + file.skipped)
  checkSum('the conversations', ledger.conversations, ledger.measured + ledger.excluded.reduce((sum, { count }) => sum + count, 0))
  const findings = waive(measured.findings, settings.waivers, settings.now)
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'care-audit', version: tool.version },
    ...(gathering.run.asOf > 0 ? { asOf: new Date(gathering.run.asOf).toISOString() } : {}),
    timeZone: zone.name,
    definitions: 'default',
    inputs: files.map(inputOf),
    ledger,
    quality: books.quality(),
    metrics: measured.metrics,
    reconciliation: measured.reconciliation,
    groups: measured.groups,
    rules: measured.rules,
    findings,
    summary: { findings: summarise(findings) },
    series: measured.series,
    worst: measured.worst,
    manifest: {
      commandLine: settings.commandLine,
      config: settings.configHash,
      rules: hash([
        [...plugins.signals].map(([id, signal]) => [id, signal.phrases]),
        plugins.rules.map(({ id, rule, severity }) => [id, rule.title, rule.grade, severity]),
      ]),
      definitions: hash([...plugins.metrics].map(([id, metric]) => [id, metric.title, metric.about])),
      timeZoneData: tool.timeZoneData,
    },
  }
  const elsewhere =
    other === undefined ? undefined : (look: LookTask) => partner?.look(look) ?? Promise.reject(new Error('the second thread has gone'))
  const again = (look: LookTask) => lookAgain(gathering, task, look, elsewhere)
  const { created } = measured
  const { judge: judging } = wants
  const outcomes =
    judging === undefined ? [] : judge({ report, settings, metrics: plugins.metrics, created, baseline: judging.baseline }, judging.tests)
  const whys = await whysOf(outcomes, judging?.baseline, report, plugins.metrics, again)
  if (wants.baseline === undefined) return { report, outcomes, whys }
  const { strata } = await again(lookForBaseline(settings, plugins.metrics))
  return { report, outcomes, whys, baseline: baselineOf(report, settings, created, strata) }
}

/** One conversation's whole story. Refusal 2 where no file has it. */
export async function explainOne(
  id: string,
  inputs: readonly Input[],
  settings: Settings,
  plugins: Plugins,
  watch: Watch,
): Promise<Explained & { readonly findings: Report['findings'] }> {
  const { store, gathering, zone } = await travel(inputs, settings, plugins, watch, id)
  let found: (Explained & { readonly findings: Report['findings'] }) | undefined
  const near: string[] = []
  const item = new CaseView(gathering.run, gathering.view, settings, zone, new Dimensions(store, zone))
  await gathering.each(view => {
    if (near.length < 20_000) near.push(view.id)
    if (view.rawId !== id && view.id !== id) return
    item.show()
    const rules = new RulesFold(plugins.rules, plugins.precisionOf)
    rules.add(item)
    // What shows only in many conversations is not asked of one.
    const { findings } = rules.finish(true, 'of one conversation')
    const told = veil({ findings, metrics: {} }, hiddenNames(store, settings.individuals))
    found = { ...explain(view, gathering.run, item.business, at => zone.offsetAt(at)), findings: told.findings }
  })
  if (found !== undefined) return found
  const guess = suggest(id, near)
  throw new Refusal(
    2,
    `No conversation “${shownId(id)}” is in the files.`,
    guess === undefined ? 'Check the id; --conversations lists all of them.' : `Did you mean “${guess}”?`,
  )
}

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
}> {
  const lenient = { ...settings, maxBadRows: 1, strict: false, allowTruncated: true }
  const { books, files, gathering } = await travel(inputs, lenient, plugins, watch, false)
  const supports = [...plugins.metrics].map(([metric, { title, unknown }]) => {
    const why = unknown(gathering.run)
    return { metric, title, ...(why === undefined ? {} : { unknown: why }) }
  })
  return { files: files.map(inspectionOf), supports, quality: books.quality() }
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

function checkSum(what: string, whole: number, parts: number): void {
  if (whole !== parts)
    throw new Refusal(
      3,
      `The ledger does not add up: ${what}, ${whole} against ${parts}.`,
      'Please report this with “care-audit inspect” of the files; no figure of this run can be trusted.',
    )
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
