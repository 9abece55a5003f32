import { createHash } from 'node:crypto'
import type { Why } from '../model/gate.js'
import { Refusal } from '../model/refusal.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import { humanCount } from '../text/human.js'
import { localDate } from '../time/calendar.js'
import { privateColumns, ticketColumns } from './_file-columns.js'
import { summarise } from './_findings.js'
import type { OtherFold } from './_fold-parts.js'
import { judge } from './_gate-judge.js'
import { lookAgain, strataForBaseline, weighedFor, whysOf } from './_gate-look.js'
import type { SampleTask } from './_gate-sample.js'
import { hiddenNames } from './_hidden-names.js'
import { Partner } from './_partner.js'
import type { ConversationRow } from './_rows.js'
import { inputOf } from './_told.js'
import { veil } from './_veil.js'
import { audit as measure } from './audit.js'
import { type Baseline, baselineOf, type Looked, lookedAt } from './compare.js'
import type { Figure } from './figure-path.js'
import { type Outcome, waive } from './gate.js'
import type { Input } from './read.js'
import { type Plugins, travel, type Watch } from './travel.js'

export type { ConversationRow } from './_rows.js'

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
  readonly looked: Looked
}

/** What the tool tells about itself in a report. */
export interface Tool {
  readonly version: string
  readonly timeZoneData: string
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
  const alone = wants.conversations !== undefined || settings.vip !== undefined
  if (alone) plugins.second?.early?.stop()
  const partner = alone ? undefined : Partner.start(inputs, plugins.second)
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
    strata: wants.baseline === undefined ? undefined : strataForBaseline(settings, plugins.metrics),
    weighed: wants.judge?.baseline !== undefined && wants.judge.tests.has('worse') ? weighedFor(settings, plugins.metrics) : [],
    again: wants.judge !== undefined,
  }
  const other: OtherFold | undefined =
    partner?.part === undefined
      ? undefined
      : {
          add: whole =>
            partner.fold(whole, {
              scores: store.scores.tell(),
              zone: zone.name,
              columns,
              strata: task.strata,
              weighed: task.weighed,
              again: task.again,
              books,
            }),
          finish: apart => partner.finish(apart),
        }
  const told = await measure(gathering, task, other)
  const measured = settings.unmask === true ? told : veil(told, () => hiddenNames(store, settings.individuals))
  const ledger = books.ledger(gathering.count)
  for (const file of books.files) checkSum(file.path, file.rows, file.used + file.rejected + file.duplicate + file.skipped)
  checkSum('the conversations', ledger.conversations, ledger.measured + ledger.excluded.reduce((sum, { count }) => sum + count, 0))
  if (ledger.measured === 0 && ledger.conversations > 0) watch.notice(nothingLeft(ledger))
  const findings = waive(measured.findings, settings.waivers, settings.now)
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'care-audit', version: tool.version },
    ...(gathering.run.asOf > 0 ? { asOf: new Date(gathering.run.asOf).toISOString() } : {}),
    timeZone: zone.name,
    definitions: 'default',
    inputs: await Promise.all(files.map(inputOf)),
    ledger,
    quality: books.quality(),
    metrics: measured.metrics,
    reconciliation: measured.reconciliation,
    groups: measured.groups,
    ...(measured.groupSizes === undefined ? {} : { groupSizes: measured.groupSizes }),
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
        plugins.judgeId,
        plugins.rules.map(({ id, rule, severity }) => [id, rule.title, rule.grade, severity]),
      ]),
      definitions: hash([...plugins.metrics].map(([id, metric]) => [id, metric.title, metric.about])),
      timeZoneData: tool.timeZoneData,
    },
  }
  const elsewhere =
    other === undefined ? undefined : (look: SampleTask) => partner?.look(look) ?? Promise.reject(new Error('the second thread has gone'))
  const again = (failed: readonly Figure[]) => lookAgain(gathering, task, failed, elsewhere)
  const { created, strata, weights } = measured
  const { judge: judging } = wants
  const outcomes =
    judging === undefined ? [] : judge({ report, settings, metrics: plugins.metrics, created, baseline: judging.baseline }, judging.tests)
  const whys = await whysOf(outcomes, judging?.baseline, report, weights, again)
  const dayOf = (at: number) => localDate(at, zone)
  const looked = lookedAt(report, settings, created, dayOf)
  if (wants.baseline === undefined) return { report, outcomes, whys, looked }
  const began = new Map<string, string>()
  for (const { rule, fingerprint, conversation = '' } of told.findings) {
    const start = told.began.get(conversation)
    if (start !== undefined) began.set(`${rule} ${fingerprint}`, dayOf(start))
  }
  return { report, outcomes, whys, looked, baseline: baselineOf(report, settings, created, strata, began) }
}

const leftWords = new Map([
  ['filtered-out', 'do not fit --where'],
  ['outside-dates', 'were created on other dates'],
  ['after-as-of', 'were created after --as-of'],
])

/** Figures of nothing are no figures: whoever filters too narrowly is told what took the conversations away. */
function nothingLeft({ conversations, excluded }: Report['ledger']): string {
  const why = excluded.map(({ reason, count }) => `${humanCount(count)} ${leftWords.get(reason) ?? reason}`)
  return `None of ${humanCount(conversations)} conversations is measured: ${why.join(', ')}.`
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
