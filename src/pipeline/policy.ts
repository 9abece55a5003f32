import { createHash } from 'node:crypto'
import { isJudged } from '../judge/clause-readings.js'
import type { ClauseJudge } from '../judge/clauses.js'
import type { MacroJudge } from '../judge/macros.js'
import { Refusal } from '../model/refusal.js'
import type { FindingReport, InputReport, Report } from '../model/report.js'
import type { WaiverSettings } from '../model/settings.js'
import { type Clause, clausesOf } from '../text/document/clauses.js'
import { type Waived, waiversOf, withoutWaivers } from '../text/document/waivers.js'
import { maskerOf } from '../text/mask.js'
import { didYouMean } from '../text/suggest.js'
import { type ActiveRule, settleFindings, summarise } from './_findings.js'
import { waive } from './_gate-findings.js'
import { findDocuments } from './_policy-files.js'
import { clauseFinding, clauseRule, type JudgedClause } from './_policy-findings.js'
import { holdsMacros, readMacros } from './_policy-macros.js'
import { readDocument } from './_policy-text.js'

/** What documents are judged with. */
export interface PolicyTask {
  readonly rules: readonly ActiveRule[]
  readonly clauses: ClauseJudge
  readonly macros: MacroJudge
  /** Ids of all rules there are, also of those that do not run. */
  readonly known: readonly string[]
  readonly encoding: string | undefined
  /** True where private words are shown as they are written. */
  readonly unmasked: boolean
  /** Bytes a file may have. */
  readonly maxInput: number
  /** Waivers of the configuration, and the date by which they are judged, ISO. */
  readonly waivers: readonly WaiverSettings[]
  readonly now: string
  /** Hears of what was left out. */
  readonly notice?: (sentence: string) => void
}

/** What the manifest of a report names. */
export interface PolicyTool {
  readonly version: string
  readonly timeZoneData: string
  readonly commandLine: string
  readonly configHash: string
}

interface Read {
  readonly input: InputReport
  readonly judged: readonly JudgedClause[]
  /** Clauses that were judged. */
  readonly checked: number
}

/** Judges documents, clause by clause: the report. Refusal 2 for what is not there and for waivers without a reason, 3 for what is no text. */
export async function auditPolicies(paths: readonly string[], task: PolicyTask, tool: PolicyTool): Promise<Report> {
  const files = await findDocuments(paths)
  const read: Read[] = []
  for (const { path, named } of files) {
    if (!/\.csv$/i.test(path)) read.push(await readText(path, task))
    else if (named || (await holdsMacros(path, task.encoding, task.maxInput))) read.push(await readMacroFile(path, task))
    else task.notice?.(`“${path}” holds no macros: left out.`)
  }
  if (read.length === 0)
    throw new Refusal(2, 'There is no document here: the CSV files hold no macros.', 'Name the terms, rules, scripts or macros to judge.')
  const checked = read.reduce((sum, each) => sum + each.checked, 0)
  const findings = waive(findingsOf(read, task), task.waivers, task.now)
  const hasMacros = read.some(({ input }) => input.format === 'macros')
  return {
    schemaVersion: 1,
    tool: { name: 'care-audit', version: tool.version },
    timeZone: 'UTC',
    definitions: 'default',
    inputs: read.map(each => each.input),
    ledger: { rows: checked, used: checked, duplicate: 0, skipped: 0, conversations: 0, measured: 0, rejected: [], excluded: [] },
    quality: [],
    metrics: {},
    reconciliation: [],
    groups: {},
    rules: task.rules.filter(({ rule }) => rule.clauses || hasMacros).map(rule => clauseRule(rule, checked, findings)),
    findings,
    summary: { findings: summarise(findings) },
    series: { day: [], week: [], month: [], arrivals: [], histogram: { 'first-response-time': [] } },
    worst: [],
    manifest: {
      commandLine: tool.commandLine,
      config: tool.configHash,
      rules: hash(task.rules.map(({ id, rule, severity }) => [id, rule.title, rule.grade, severity])),
      definitions: hash([]),
      timeZoneData: tool.timeZoneData,
    },
  }
}

function findingsOf(read: readonly Read[], { rules, unmasked }: PolicyTask): readonly FindingReport[] {
  const masker = unmasked ? maskerOf((_, value) => value) : maskerOf()
  const active = new Map(rules.map(rule => [rule.id, rule]))
  const made = read.flatMap(({ judged }) =>
    judged.flatMap(each => {
      const rule = active.get(each.verdict.rule)
      // What only a message can break counts in the texts of macros, which are messages to be.
      return rule === undefined || (each.exact && !rule.rule.clauses) ? [] : [clauseFinding(each, rule, masker)]
    }),
  )
  return settleFindings(made)
}

async function readText(file: string, task: PolicyTask): Promise<Read> {
  const { text, encoding, sha256 } = await readDocument(file, task.encoding, task.maxInput)
  const type = /\.html?$/i.test(file) ? 'html' : /\.(md|markdown)$/i.test(file) ? 'md' : 'txt'
  const clauses = clausesOf(withoutWaivers(text), type)
  const waived = waiversIn(file, text, task.known)
  const judged = task.clauses(clauses).flatMap(verdict => {
    const clause = clauses[verdict.clause]
    return clause === undefined ? [] : [{ file, clause, verdict, exact: true, waived: waiverOf(waived, verdict.rule, clause) }]
  })
  const checked = clauses.filter(isJudged).length
  return { input: inputOf(file, type, encoding, '', checked, sha256), judged, checked }
}

async function readMacroFile(file: string, task: PolicyTask): Promise<Read> {
  const { macros, encoding, delimiter, sha256 } = await readMacros(file, task.encoding, task.maxInput)
  const judged: JudgedClause[] = []
  for (const { title, body, line } of macros) {
    const headings = title === '' ? [] : [title]
    const waived = waiversIn(file, body, task.known, line)
    for (const { verdict, clause } of task.macros(title, withoutWaivers(body))) {
      const placed: Clause = { ...clause, line, column: 1, headings, at: () => ({ line, column: 1 }) }
      judged.push({ file, clause: placed, verdict, exact: false, waived: waived.find(({ rule }) => rule === verdict.rule) })
    }
  }
  return { input: inputOf(file, 'macros', encoding, delimiter, macros.length, sha256), judged, checked: macros.length }
}

/** The waivers of a text that begins on a line of the file; Refusal 2 names the place of one that cannot count. */
function waiversIn(file: string, text: string, known: readonly string[], line = 1): readonly Waived[] {
  const { waived, faults } = waiversOf(text)
  const [fault] = faults
  const mend = 'Write “care-audit-ignore rule: reason”, with the reason why the clause stays.'
  if (fault !== undefined) throw new Refusal(2, `${file}:${fault.line + line - 1}: ${fault.why}`, mend)
  const stray = waived.find(({ rule }) => !known.includes(rule))
  if (stray === undefined) return waived
  throw new Refusal(2, `${file}:${stray.line + line - 1}: There is no rule “${stray.rule}” to waive.`, didYouMean(stray.rule, known, mend))
}

/** A waiver covers the clause that stands on its line or on the next. */
function waiverOf(waived: readonly Waived[], rule: string, clause: Clause): Waived | undefined {
  const last = clause.at(clause.text.length).line
  return waived.find(each => each.rule === rule && clause.line <= each.line + 1 && last >= each.line)
}

function inputOf(path: string, format: string, encoding: string, delimiter: string, rows: number, sha256: string): InputReport {
  return { path, kind: 'policy', format, encoding, delimiter, rows, used: rows, rejected: 0, duplicate: 0, skipped: 0, sha256 }
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
