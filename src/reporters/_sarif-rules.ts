import type { Condition } from '../model/gate.js'
import type { FindingReport, Report, RuleReport } from '../model/report.js'
import { safeText } from '../text/safe.js'
import { word } from './_words.js'

/** The parts of SARIF's reportingDescriptor that GitHub reads. */
export interface Descriptor {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly defaultConfiguration: { readonly level: Level }
  readonly properties: {
    readonly precision: 'very-high' | 'high' | 'medium' | 'low'
    readonly 'problem.severity': 'error' | 'warning' | 'recommendation'
    readonly tags: readonly string[]
  }
}

/** SARIF's levels. */
export type Level = 'error' | 'warning' | 'note'

/** What a rule of the gate is called: the figure it is about. */
export function gateRule(of: string): string {
  return bounded(`gate/${of}`)
}

/** The conditions that become results: broken, warning or waived. */
export function conditionsToShow(report: Report): readonly Condition[] {
  return (report.gate?.conditions ?? []).filter(one => ['fail', 'error', 'warn', 'waived'].includes(one.verdict))
}

/** A descriptor for each rule with findings and each condition that is shown; texts at most 1 024 characters, none empty, ten tags at most. */
export function descriptors(report: Report): readonly Descriptor[] {
  const byRule = new Map<string, FindingReport>()
  for (const finding of report.findings) if (!byRule.has(finding.rule)) byRule.set(finding.rule, finding)
  const told = new Map(report.rules.map(rule => [rule.id, rule]))
  const conditions = new Map(conditionsToShow(report).map(one => [gateRule(one.of), one]))
  return [
    ...[...conditions].map(([id, condition]) => gateDescriptor(id, condition.of)),
    ...[...byRule].map(([id, finding]) => ruleDescriptor(id, finding, told.get(id))),
  ]
}

function gateDescriptor(id: string, of: string): Descriptor {
  return {
    id,
    name: bounded(`Condition on ${of}`, 255),
    shortDescription: { text: bounded(`A condition of the gate on ${of}`) },
    fullDescription: { text: bounded(`The configuration limits ${of}; the export does not hold to it.`) },
    help: {
      text: 'See the report for what moved the figure. A limit that no longer fits is changed in the configuration, at the line shown.',
    },
    defaultConfiguration: { level: 'error' },
    properties: { precision: 'very-high', 'problem.severity': 'error', tags: ['gate'] },
  }
}

function ruleDescriptor(id: string, finding: FindingReport, rule: RuleReport | undefined): Descriptor {
  const title = rule?.title ?? word(id)
  const law = rule?.law ?? finding.law
  const mend = rule?.mend ?? finding.message
  const level = levelOf(rule?.severity ?? finding.severity)
  return {
    id: bounded(id),
    name: bounded(title, 255),
    shortDescription: { text: bounded(title) },
    fullDescription: { text: bounded(rule?.about ?? finding.message) },
    help: { text: bounded(law.length === 0 ? mend : `${mend} Law: ${law.join('; ')}`) },
    defaultConfiguration: { level },
    properties: {
      precision: precisionOf(rule?.precision),
      'problem.severity': level === 'note' ? 'recommendation' : level,
      tags: [...new Set(['customer-care', ...law.map(cite => bounded(cite, 100))])].slice(0, 10),
    },
  }
}

/** A severity of ours as SARIF's level. */
export function levelOf(severity: string): Level {
  return severity === 'error' || severity === 'warning' ? severity : 'note'
}

function precisionOf(measured: number | undefined): Descriptor['properties']['precision'] {
  if (measured === undefined) return 'medium'
  return measured >= 0.95 ? 'very-high' : measured >= 0.85 ? 'high' : measured >= 0.7 ? 'medium' : 'low'
}

/** Text in one visible line of at most so many characters, never empty: an empty string counts as missing. */
export function bounded(text: string, longest = 1024): string {
  const whole = safeText(text.replace(/\s+/g, ' ').trim()) || '–'
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
