import type { Comparison, Condition, Gate, Verdict, Why } from '../model/gate.js'
import type { Metric } from '../model/metric.js'
import type { Report } from '../model/report.js'
import type { Settings, WaiverSettings } from '../model/settings.js'
import { humanCount, humanDate } from '../text/human.js'
import { dayOf } from '../time/calendar.js'
import { compareFindings, covers, isFile } from './_gate-findings.js'
import type { Outcome } from './_gate-outcome.js'
import { messageOf } from './_gate-words.js'
import type { Baseline, Looked } from './compare.js'
import { figureAt, isFigure } from './figure-path.js'

export { counted, waive } from './_gate-findings.js'
export { codeOf, type Outcome } from './_gate-outcome.js'

/** A baseline older than this many days is told. */
const OLD = 90

/** The gravest first: what could not be judged comes before what broke. */
const gravity: readonly Verdict[] = ['error', 'fail', 'warn', 'insufficient-data', 'waived', 'pass']

/** What becomes of the outcomes of all tests: a verdict for each condition, or for each of its groups, waivers applied, and what else must be told. */
export function gateOf(
  outcomes: readonly Outcome[],
  whys: ReadonlyMap<Outcome, Why>,
  {
    report,
    settings,
    metrics,
    baseline,
    looked,
  }: {
    readonly report: Report
    readonly settings: Settings
    readonly metrics: ReadonlyMap<string, Metric>
    readonly baseline: Baseline | undefined
    readonly looked: Looked
  },
): Gate {
  const { gate, waivers, now } = settings
  const valid = waivers.filter(({ of, until }) => of !== undefined && until >= now)
  const used = new Set<WaiverSettings>()
  const conditions = gathered(outcomes).map(outcome => {
    const waiver = outcome.verdict === 'fail' ? valid.find(one => names(one, outcome)) : undefined
    if (waiver !== undefined) used.add(waiver)
    return conditionOf(outcome, waiver, whys.get(outcome), metrics)
  })
  for (const waiver of waivers) {
    const { in: file } = waiver
    // A file that this run does not read, such as a document, is another run's matter.
    const elsewhere = file !== undefined && !report.inputs.some(({ path }) => isFile(path, file))
    if (elsewhere || report.findings.some(finding => covers(waiver, finding))) used.add(waiver)
  }
  const verdict = gravest(conditions.map(condition => condition.verdict))
  return {
    passed: verdict !== 'fail' && verdict !== 'error',
    verdict,
    now,
    ...(gate?.advisory === true ? { advisory: true } : {}),
    ...(gate?.file === undefined ? {} : { file: gate.file }),
    conditions,
    notes: [...waiverNotes(waivers, used, now), ...baselineNotes(baseline, report, now, looked)],
  }
}

/** What a report was compared with. */
export function comparisonOf(report: Report, baseline: Baseline, looked: Looked): Comparison {
  const { asOf, created, conversations, version } = baseline
  return {
    baseline: {
      ...(asOf === undefined ? {} : { asOf }),
      ...(created === undefined ? {} : { from: created.from, until: created.until }),
      conversations,
      version,
    },
    findings: compareFindings(report.findings, baseline, looked),
  }
}

/** The gravest of verdicts; too little data, or waivers, are the verdict of the whole only where nothing was judged. */
function gravest(verdicts: readonly Verdict[]): Verdict {
  const grave = (['error', 'fail', 'warn'] as const).find(verdict => verdicts.includes(verdict))
  if (grave !== undefined || verdicts.length === 0 || verdicts.includes('pass')) return grave ?? 'pass'
  return verdicts.includes('insufficient-data') ? 'insufficient-data' : 'waived'
}

/** Of the tests of one condition, and of one group, the one that counts. */
function gathered(outcomes: readonly Outcome[]): readonly Outcome[] {
  const byCondition = new Map<string, Outcome>()
  for (const outcome of outcomes) {
    const key = `${outcome.index}\u0000${outcome.group ?? ''}`
    const known = byCondition.get(key)
    if (known === undefined || gravity.indexOf(outcome.verdict) < gravity.indexOf(known.verdict)) byCondition.set(key, outcome)
  }
  return [...byCondition.values()].sort((a, b) => a.index - b.index || (`${a.group}` < `${b.group}` ? -1 : 1))
}

function names({ of = '' }: WaiverSettings, { condition, figure }: Outcome): boolean {
  const waived = figureAt(of)
  return of === condition.of || (isFigure(waived) && waived.path === figure.path)
}

function conditionOf(
  outcome: Outcome,
  waiver: WaiverSettings | undefined,
  why: Why | undefined,
  metrics: ReadonlyMap<string, Metric>,
): Condition {
  const { condition, figure, group, reason } = outcome
  const { value, limit, baseline, effect, interval, n, minDetectable, p } = outcome
  const verdict = waiver === undefined ? outcome.verdict : 'waived'
  const numbers = { value, limit, baseline, effect, interval, n, minDetectable, p }
  return {
    of: condition.of,
    ...(group === undefined ? {} : { group }),
    verdict,
    reason,
    ...Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== undefined)),
    ...(condition.line === undefined ? {} : { line: condition.line }),
    message: messageOf(outcome, verdict, metrics),
    unit: figure.unit,
    ...(waiver === undefined ? {} : { waiver: { reason: waiver.reason, owner: waiver.owner, until: waiver.until } }),
    ...(why === undefined ? {} : { why }),
  }
}

function waiverNotes(waivers: readonly WaiverSettings[], used: ReadonlySet<WaiverSettings>, now: string): readonly string[] {
  return waivers.flatMap(waiver => {
    const aim = waiver.in ?? waiver.conversation ?? waiver.fingerprint
    const name = `The waiver of “${waiver.rule ?? waiver.of}”${aim === undefined ? '' : ` for “${aim}”`} (${waiver.owner})`
    if (waiver.until < now)
      return [`${name} ended on ${humanDate(waiver.until)} and covers nothing any more: take it out, or mend what it was for.`]
    return used.has(waiver) ? [] : [`${name} covers nothing: take it out.`]
  })
}

function baselineNotes(baseline: Baseline | undefined, report: Report, now: string, looked: Looked): readonly string[] {
  if (baseline === undefined) return []
  const age = dayOf(now) - dayOf(baseline.made)
  const { gone } = compareFindings(report.findings, baseline, looked)
  return [
    ...(age > OLD
      ? [`The baseline is ${age} days old (made on ${humanDate(baseline.made)}): make a new one with “care-audit baseline <files…>”.`]
      : []),
    ...(gone > 0
      ? [
          `${humanCount(gone)} ${gone === 1 ? 'finding' : 'findings'} of the baseline ${gone === 1 ? 'is' : 'are'} gone: take ${gone === 1 ? 'it' : 'them'} out with “care-audit baseline --prune <files…>”.`,
        ]
      : []),
  ]
}
