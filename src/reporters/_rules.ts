import type { Report, RuleReport } from '../model/report.js'
import { humanCount, humanInterval, humanPercent } from '../text/human.js'
import { absent, type Column, data, type Fact, joined, ours, prose, type Scope, type Section, type Words } from './_block.js'
import { rankOf, toneOf } from './_ranks.js'
import { reasonWords } from './_words.js'

/** Each rule with what it was asked of and how often it was broken; rules that found nothing in one line unless everything is asked for. */
export function rules(report: Report, scope: Scope): Section | undefined {
  if (report.rules.length === 0) return undefined
  const ordered = report.rules.toSorted(
    (a, b) => rankOf(a.severity) - rankOf(b.severity) || b.failed - a.failed || b.low - a.low || (a.id < b.id ? -1 : 1),
  )
  const loud = ordered.filter(rule => scope.everything || rule.findings + rule.low > 0)
  const quiet = ordered.filter(rule => !loud.includes(rule) && rule.unknown === undefined && rule.checked > 0)
  const idle = ordered.filter(rule => !loud.includes(rule) && !quiet.includes(rule))
  const measured = loud.some(rule => rule.precision !== undefined)
  const rest: Fact[] = []
  if (quiet.length > 0) rest.push({ label: 'Nothing found', tone: 'good', words: names(quiet) })
  for (const why of new Set(idle.map(({ unknown }) => unknown))) {
    const alike = names(idle.filter(({ unknown }) => unknown === why))
    rest.push({ label: 'Not checked', words: why === undefined ? alike : [...alike, ours(': '), prose(reasonWords(why))] })
  }
  return {
    title: 'Rules',
    note: [ours(noteOf(report), 'dim')],
    blocks: [
      ...(loud.length === 0 ? [] : [{ kind: 'table', columns: columns(measured), rows: loud.map(rule => row(rule, measured)) } as const]),
      { kind: 'facts', rows: [...rest, ...(scope.everything ? remarks(ordered) : [])] },
    ],
  }
}

function noteOf(report: Report): string {
  const { findings } = report.summary
  const counted = ['error', 'warning', 'info'].flatMap(severity => {
    const count = findings[severity] ?? 0
    return count === 0 ? [] : [`${humanCount(count)} ${severity}`]
  })
  const [low, waived] = [findings['low'] ?? 0, findings['waived'] ?? 0]
  const parts = [
    counted.length === 0 ? 'no finding of high confidence' : `findings of high confidence: ${counted.join(', ')}`,
    ...(low > 0 ? [`${humanCount(low)} worth a look`] : []),
    ...(waived > 0 ? [`${humanCount(waived)} waived`] : []),
    ...(report.rules.some(rule => rule.findings > 0 && rule.failed === 0) ? ['whole = found over the whole export'] : []),
  ]
  return parts.join('; ')
}

function names(rules: readonly RuleReport[]): Words {
  return joined(
    rules.map((rule): Words => [data(rule.id)]),
    ', ',
  )
}

function columns(measured: boolean): readonly Column[] {
  const right = (head: string, minor = false): Column => ({ head, align: 'right', minor })
  return [
    { head: 'rule', align: 'left', elastic: true },
    { head: 'severity', align: 'left' },
    right('checked'),
    right('failed'),
    right('rate'),
    right('95% interval', true),
    right('worth\na look'),
    ...(measured ? [right('measured\nprecision', true)] : []),
  ]
}

function row(rule: RuleReport, measured: boolean): readonly Words[] {
  const broken = rule.findings > 0
  // What was found over the whole export is no conversation's failure: a rate of 0 would deny it.
  const whole = broken && rule.failed === 0
  return [
    [data(rule.id, broken ? 'strong' : undefined)],
    [ours(rule.severity, broken ? toneOf(rule.severity) : 'dim')],
    [ours(humanCount(rule.checked), 'dim')],
    [ours(whole ? 'whole' : humanCount(rule.failed), broken ? toneOf(rule.severity) : 'dim')],
    whole || rule.rate === undefined ? absent : [ours(humanPercent(rule.rate))],
    whole || rule.interval === undefined ? absent : [ours(humanInterval(rule.interval), 'dim')],
    [ours(humanCount(rule.low), 'dim')],
    ...(measured ? [rule.precision === undefined ? absent : [ours(humanPercent(rule.precision), 'dim')]] : []),
  ]
}

/** What each rule means and what it could not read, for the reports that have the room. */
function remarks(ordered: readonly RuleReport[]): readonly Fact[] {
  return ordered.flatMap((rule): Fact[] => {
    const more: Words[] = []
    if (rule.unknown !== undefined) more.push([ours('Not checked: '), prose(reasonWords(rule.unknown))])
    if ((rule.unsupportedLanguage ?? 0) > 0)
      more.push([ours(`${humanCount(rule.unsupportedLanguage ?? 0)} in a language it has no phrases for`, 'warn')])
    if (rule.findings + rule.low > 0) {
      if (rule.about !== undefined) more.push([prose(rule.about)])
      if (rule.mend !== undefined) more.push([ours('Mend: '), prose(rule.mend)])
      if (rule.law !== undefined && rule.law.length > 0) more.push([ours('Law: ', 'dim'), prose(rule.law.join('; '), 'dim')])
    }
    return more.length === 0
      ? []
      : [
          {
            label: rule.id,
            words: rule.title === undefined ? (more[0] ?? []) : [prose(rule.title)],
            more: rule.title === undefined ? more.slice(1) : more,
          },
        ]
  })
}

/** The laws that findings of this report point to, each with its rules and how many findings: for the reader who answers for them. */
export function laws(report: Report): Section | undefined {
  const byLaw = new Map<string, { readonly rules: Set<string>; high: number; low: number }>()
  for (const finding of report.findings) {
    if (finding.waived !== undefined) continue
    for (const cite of finding.law) {
      const entry = byLaw.get(cite) ?? { rules: new Set(), high: 0, low: 0 }
      entry.rules.add(finding.rule)
      entry[finding.confidence] += 1
      byLaw.set(cite, entry)
    }
  }
  if (byLaw.size === 0) return undefined
  const rows = [...byLaw].sort(([, a], [, b]) => b.high - a.high || b.low - a.low)
  return {
    title: 'Laws and standards that may be touched',
    note: [ours('possible violations, to be judged by a lawyer', 'dim')],
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: 'law', align: 'left', elastic: true },
          { head: 'rules', align: 'left', elastic: true },
          { head: 'findings', align: 'right' },
          { head: 'worth\na look', align: 'right' },
        ],
        rows: rows.map(([cite, entry]) => [
          [prose(cite, 'strong')],
          joined(
            [...entry.rules].map((rule): Words => [data(rule)]),
            ', ',
          ),
          [ours(humanCount(entry.high), entry.high > 0 ? 'bad' : 'dim')],
          [ours(humanCount(entry.low), 'dim')],
        ]),
      },
    ],
  }
}
