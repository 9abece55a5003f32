import type { Metric } from '../model/metric.js'
import type { Report } from '../model/report.js'
import type { ConditionSettings, Settings } from '../model/settings.js'
import { holm } from '../statistics/holm.js'
import { suggest } from '../text/suggest.js'
import { figuresIncomparable, restsOnRules, rulesIncomparable } from './_gate-comparable.js'
import { counted, testRatchet } from './_gate-findings.js'
import { testLimit } from './_gate-limit.js'
import type { Outcome } from './_gate-outcome.js'
import { isObject, type Statistic, valueAt } from './_gate-statistics.js'
import { testWorse } from './_gate-worse.js'
import { type Baseline, betterOf, groupKey } from './compare.js'
import { type Figure, figureAt, isFigure } from './figure-path.js'

/** One run to be judged: its report, what it was asked, and what it is compared with. */
export interface Judged {
  readonly report: Report
  readonly settings: Settings
  readonly metrics: ReadonlyMap<string, Metric>
  readonly created: readonly [number, number] | undefined
  readonly baseline: Baseline | undefined
}

type Part = { readonly part: unknown; readonly group?: string; readonly suppressed?: boolean }
type Told = Omit<Outcome, 'index' | 'condition' | 'figure' | 'group'>

const LEVEL = 0.05
const MOST_DRAWS = 10_000

/** The outcomes of all tests of these kinds, Holm's adjustment over those that compare with an earlier run. */
export function judge(judged: Judged, tests: ReadonlySet<'limit' | 'worse' | 'ratchet'>): readonly Outcome[] {
  const { settings } = judged
  const conditions = settings.gate?.conditions ?? []
  const draws = drawsFor(conditions)
  const outcomes = conditions.flatMap((condition, index) => {
    const figure = figureAt(condition.of)
    if (!isFigure(figure)) throw new Error(figure.wrong)
    return partsOf(judged, condition, figure).flatMap(found =>
      testsOf(judged, condition, figure, found, tests, draws).map(told => ({
        ...{ index, condition, figure },
        ...(found.group === undefined ? {} : { group: found.group }),
        ...told,
      })),
    )
  })
  return adjusted(outcomes)
}

/** Resampling is shared among the comparisons that a run may make: at most ten thousand draws in all, 2000 for one. */
function drawsFor(conditions: readonly ConditionSettings[]): number {
  const small = conditions.filter(({ worse, minN }) => worse !== undefined && minN !== undefined && minN < 100).length
  const each = Math.min(2000, Math.floor(MOST_DRAWS / Math.max(1, 2 * small)))
  // Too few draws could never tell at 5 % after the adjustment.
  return each < 200 ? 0 : each
}

function testsOf(
  judged: Judged,
  condition: ConditionSettings,
  figure: Figure,
  found: Part,
  tests: ReadonlySet<string>,
  draws: number,
): readonly Told[] {
  const { max, min, worse, ratchet } = condition
  const { part, suppressed } = found
  if (suppressed === true)
    return [{ test: 'none', verdict: 'insufficient-data', reason: 'too-few', detail: 'the group is too small to be shown' }]
  const missing = missingFrom(judged, figure, part)
  if (missing !== undefined) return [missing]
  const wanted = tests.has('limit')
    ? ([
        ['max', max],
        ['min', min],
      ] as const)
    : []
  const unasked = figure.of === 'findings' && !anyAsked(judged.report, figure)
  const limited = wanted.flatMap(([side, amount]) => (amount === undefined ? [] : [testLimit(part, figure, condition, side)]))
  return [
    ...(unasked ? limited.map(unlooked) : limited),
    ...(worse !== undefined && tests.has('worse') ? comparisons(judged, condition, figure, found, draws) : []),
    ...(ratchet && tests.has('ratchet') ? [ratchetOf(judged, figure)] : []),
  ]
}

/** True where a rule whose findings are counted could be asked of anything. */
function anyAsked({ rules }: Report, { leaf }: Figure): boolean {
  return rules.some(({ severity, checked }) => checked > 0 && (leaf === '' || leaf === 'low' || severity === leaf))
}

/** No findings because nothing could be asked is no proof that all is well; against a baseline it is true that none is new. */
function unlooked(told: Told): Told {
  return told.verdict === 'pass' ? { ...told, verdict: 'insufficient-data', reason: 'not-checked' } : told
}

function comparisons(judged: Judged, condition: ConditionSettings, figure: Figure, { part, group }: Part, draws: number): readonly Told[] {
  const { report, settings, metrics, created, baseline } = judged
  const incomparable =
    figuresIncomparable(report, settings, created, baseline) ??
    (restsOnRules(figure.path) ? rulesIncomparable(report, baseline) : undefined)
  if (incomparable !== undefined || baseline === undefined)
    return [{ test: 'worse', verdict: 'error', reason: 'no-baseline', ...incomparable }]
  const better = betterOf(figure, metrics)
  if (better === 'none')
    return [{ test: 'worse', verdict: 'error', reason: 'no-direction', detail: 'neither more nor less of it is worse; use max or min' }]
  const base = baseOf(baseline, condition, figure, group)
  if (base === undefined && settings.gate?.window !== undefined)
    return [{ test: 'worse', verdict: 'insufficient-data', reason: 'too-few', detail: 'the window before has no case of it' }]
  if (base === undefined)
    return group === undefined
      ? [
          {
            test: 'worse',
            verdict: 'error',
            reason: 'no-baseline-figure',
            detail: 'the baseline does not have this figure; make a new one with “care-audit baseline <files…>”',
          },
        ]
      : [{ test: 'worse', verdict: 'insufficient-data', reason: 'too-few', detail: 'the baseline has too little of this group' }]
  const comparing = { figure, condition, better, draws }
  const best = group === undefined ? baseline.best.get(figure.path) : undefined
  const plain = testWorse(part, base, { ...comparing, allowance: 1 })
  if (best === undefined) return [{ test: 'worse', ...plain }]
  const creep = testWorse(part, best.statistic, { ...comparing, allowance: 2 })
  const reason = creep.verdict === 'fail' ? 'worse-than-best' : creep.reason
  return [
    { test: 'worse', ...plain },
    { test: 'best', ...creep, reason, detail: best.since },
  ]
}

function baseOf(baseline: Baseline, { by }: ConditionSettings, figure: Figure, group: string | undefined): Statistic | undefined {
  const path = figure.of === 'rules' ? `rules.${figure.container.join('.')}` : figure.container.join('.')
  if (group === undefined || by === undefined) return baseline.figures.get(figure.path) ?? baseline.figures.get(path)
  return baseline.groups.get(path)?.get(by)?.get(groupKey(by, group))
}

function ratchetOf({ report, settings, baseline }: Judged, { leaf }: Figure): Told {
  const incomparable = rulesIncomparable(report, baseline)
  if (incomparable !== undefined || baseline === undefined)
    return { test: 'ratchet', verdict: 'error', reason: 'no-baseline', ...incomparable }
  return testRatchet(counted(report.findings, leaf, settings.rules.confidence), baseline.findings)
}

/** The objects that hold the figure: of the whole run, or one for each value of the dimension. */
function partsOf({ report, settings }: Judged, { by }: ConditionSettings, figure: Figure): readonly Part[] {
  const { container, leaf, of } = figure
  if (by !== undefined) {
    const groups = Object.entries(report.groups[by] ?? {})
    if (groups.length === 0) return [{ part: undefined }]
    return groups.map(([group, figures]) =>
      'suppressed' in figures ? { part: undefined, group, suppressed: true } : { part: valueAt(figures, container), group },
    )
  }
  switch (of) {
    case 'metrics':
      return [{ part: valueAt(report.metrics, container) }]
    case 'findings':
      return [{ part: { [leaf]: counted(report.findings, leaf, settings.rules.confidence).length } }]
    case 'rules': {
      const rule = report.rules.find(({ id }) => id === container[0])
      return [{ part: rule === undefined ? undefined : { ...rule, k: rule.failed, n: rule.checked } }]
    }
    case 'ledger': {
      const [list] = container
      if (list !== 'rejected' && list !== 'excluded') return [{ part: report.ledger }]
      const counts = report.ledger[list].filter(({ reason }) => leaf === '' || reason === leaf)
      return [{ part: { [leaf]: counts.reduce((sum, { count }) => sum + count, 0) } }]
    }
    case 'quality':
      return [{ part: { [leaf]: report.quality.find(({ code }) => code === leaf)?.count ?? 0 } }]
  }
}

/** Why a run has no such figure; undefined where it has one, or would have with more cases. */
function missingFrom({ report }: Judged, figure: Figure, part: unknown): Told | undefined {
  const error = (reason: string, detail: string): Told => ({ test: 'none', verdict: 'error', reason, detail })
  if (figure.of === 'rules' && part === undefined) {
    const near = suggest(
      figure.container[0] ?? '',
      report.rules.map(({ id }) => id),
    )
    return error('no-rule', `there is no rule “${figure.container[0]}” in this run${near === undefined ? '' : `; did you mean “${near}”?`}`)
  }
  const metric = figure.of === 'metrics' ? report.metrics[figure.container[0] ?? ''] : undefined
  const unknown = metric?.unknown ?? (isObject(part) && typeof part['unknown'] === 'string' ? part['unknown'] : undefined)
  if (unknown !== undefined) return error('no-figure', `the data do not tell it (${unknown})`)
  if (isObject(part)) return undefined
  if (figure.container.includes('business'))
    return error('not-configured', 'there is no business clock; describe opening hours under “schedules”')
  if (figure.container.at(-1) === 'sla') return error('not-configured', 'no conversation has a target; set some under “sla”')
  return error('no-figure', 'the data do not tell it')
}

/** Verdicts after Holm's adjustment: over all comparisons with sampling noise, a false alarm of any of them stays at 5 %. */
function adjusted(outcomes: readonly Outcome[]): readonly Outcome[] {
  const family = outcomes.filter(({ p }) => p !== undefined)
  const probabilities = holm(family.map(({ p }) => p ?? 1))
  return outcomes.map(outcome => {
    const p = probabilities[family.indexOf(outcome)]
    if (p === undefined) return { ...outcome, ...insufficient(outcome) }
    const fails = p <= LEVEL && outcome.reason === 'seems-worse'
    return fails
      ? { ...outcome, p, verdict: 'fail', reason: outcome.test === 'best' ? 'worse-than-best' : 'worse-than-baseline' }
      : { ...outcome, p }
  })
}

function insufficient({ verdict, condition }: Outcome): Pick<Outcome, 'verdict'> {
  return { verdict: verdict === 'insufficient-data' && condition.onInsufficient === 'fail' ? 'fail' : verdict }
}
