import type { Condition, Verdict } from '../model/gate.js'
import type { Report } from '../model/report.js'
import { humanCount, humanDate } from '../text/human.js'
import { data, type Fact, joined, ours, prose, type Scope, type Section, type Tone, type Words } from './_block.js'
import { changeOf, detectableOf, figureOf, intervalOf } from './_condition.js'
import { whyLines } from './_why.js'

const labels = new Map<Verdict, readonly [string, Tone]>([
  ['fail', ['fail', 'bad']],
  ['error', ['error', 'bad']],
  ['warn', ['warn', 'warn']],
  ['insufficient-data', ['too few', 'warn']],
  ['waived', ['waived', 'dim']],
  ['pass', ['pass', 'good']],
])

/** What each verdict says of the whole gate. */
const wholes = new Map<Verdict, readonly [string, Tone]>([
  ['fail', ['failed', 'bad']],
  ['error', ['could not be judged', 'bad']],
  ['warn', ['passed with warnings', 'warn']],
  ['insufficient-data', ['passed, some on too little data', 'warn']],
  ['waived', ['passed, with waivers', 'good']],
  ['pass', ['passed', 'good']],
])

/** The gate: its verdict, the broken conditions with all that was weighed, warnings; those that hold in one line. Undefined where neither it nor a comparison was asked. */
export function gate(report: Report, scope: Scope): Section | undefined {
  if (report.gate === undefined)
    return report.comparison === undefined
      ? undefined
      : { title: 'Baseline', note: [], blocks: [{ kind: 'list', items: comparedWith(report) }] }
  const { conditions, notes, file } = report.gate
  const of = (verdict: Verdict) => conditions.filter(condition => condition.verdict === verdict)
  const told = (['fail', 'error', 'warn', 'insufficient-data'] as const).flatMap(of).map(condition => fact(condition, scope.detail))
  const waived = of('waived')
  const passed = of('pass')
  const rows: Fact[] = [
    ...told,
    ...(scope.detail || scope.waived ? waived.map(condition => fact(condition, scope.detail)) : collapsed('waived', waived)),
    ...(scope.detail ? passed.map(condition => fact(condition, false)) : collapsed('pass', passed)),
  ]
  return {
    title: 'Gate',
    note: [...(file === undefined ? [] : [ours('conditions of ', 'dim'), data(file, 'dim')])],
    blocks: [
      { kind: 'facts', rows },
      { kind: 'list', items: [...comparedWith(report), ...notes.map((note): Words => [prose(note)])] },
    ],
  }
}

/** The gate's verdict in a few words: `Gate failed: 2 of 7 conditions broken, judged on 1 Feb 2026`, `Gate could not be judged: 1 of 7 conditions undecided, …`. */
export function verdictWords(report: Report): Words {
  const { gate: judged } = report
  if (judged === undefined) return []
  const [word, tone] = wholes.get(judged.verdict) ?? ['', 'dim']
  const of = (verdict: Verdict): number => judged.conditions.filter(condition => condition.verdict === verdict).length
  const all = judged.conditions.length
  const conditions = `${humanCount(all)} ${all === 1 ? 'condition' : 'conditions'}`
  const counts = [
    [of('fail'), 'broken'],
    [of('error'), 'undecided'],
  ] as const
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, what], at) => `${humanCount(count)}${at === 0 ? ` of ${conditions}` : ''} ${what}`)
  return [
    ours(`Gate ${word}`, tone),
    ours(`: ${parts.length === 0 ? conditions : parts.join(', ')}, judged on ${humanDate(plainDate(judged.now))}`),
    ...(judged.advisory === true ? [ours('; advisory, so the exit code stays 0')] : []),
  ]
}

function plainDate(now: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(now)?.[0] ?? 'an unknown day'
}

function fact(condition: Condition, detail: boolean): Fact {
  const [label, tone] = labels.get(condition.verdict) ?? ['?', 'dim']
  const { waiver, why } = condition
  return {
    label,
    tone,
    words: [
      data(condition.of, 'strong'),
      ...(condition.group === undefined ? [] : [ours(' for '), data(condition.group)]),
      ours('  '),
      ...figures(condition),
    ],
    more: [
      [prose(condition.message)],
      ...(why === undefined ? [] : whyLines(why, condition, detail)),
      ...(waiver === undefined
        ? []
        : [[ours('Waived until '), data(waiver.until), ours(' by '), data(waiver.owner), ours(': '), prose(waiver.reason)]]),
    ],
  }
}

/** `9h 12m · limit 8h · before 6h · +53% (20–91%) · n 467`. */
function figures(condition: Condition): Words {
  const { limit, baseline, n, line } = condition
  const detectable = detectableOf(condition)
  const interval = intervalOf(condition)
  const change = changeOf(condition)
  const bad = condition.verdict === 'fail' || condition.verdict === 'error' ? 'bad' : condition.verdict === 'warn' ? 'warn' : undefined
  return joined([
    condition.value === undefined ? [] : [ours(figureOf(condition, condition.value), bad ?? 'strong')],
    limit === undefined ? [] : [ours(`limit ${figureOf(condition, limit)}`)],
    baseline === undefined ? [] : [ours(`baseline ${figureOf(condition, baseline)}`)],
    change === undefined ? [] : [ours(`change ${change}`)],
    interval === undefined ? [] : [ours(`interval ${interval}`, 'dim')],
    n === undefined ? [] : [ours(`n ${humanCount(n)}`, 'dim')],
    detectable === undefined ? [] : [ours(`could have seen ${detectable}`, 'dim')],
    line === undefined ? [] : [ours(`line ${line}`, 'dim')],
  ])
}

function collapsed(verdict: Verdict, conditions: readonly Condition[]): readonly Fact[] {
  const [label, tone] = labels.get(verdict) ?? ['?', 'dim']
  if (conditions.length === 0) return []
  const names = conditions
    .slice(0, 12)
    .map(({ of, group }): Words => [data(of, 'dim'), ...(group === undefined ? [] : [ours(' for ', 'dim'), data(group, 'dim')])])
  const more = conditions.length - names.length
  return [{ label, tone, words: joined([...names, ...(more > 0 ? [[ours(`and ${humanCount(more)} more`, 'dim')]] : [])], ', ') }]
}

function comparedWith({ comparison }: Report): readonly Words[] {
  if (comparison === undefined) return []
  const { baseline, findings } = comparison
  const span = [baseline.from, baseline.until].flatMap(day => (day === undefined ? [] : [plainDate(day)])).map(humanDate)
  return [
    [
      ours(`Compared with ${humanCount(baseline.conversations)} conversations${span.length === 2 ? `, ${span.join(' to ')}` : ''}`),
      ours(
        `; findings: ${humanCount(findings.added)} new, ${humanCount(findings.known)} known, ${humanCount(findings.gone)} gone`,
        findings.added > 0 ? 'warn' : undefined,
      ),
    ],
  ]
}
