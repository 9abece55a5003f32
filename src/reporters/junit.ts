import type { Condition } from '../model/gate.js'
import type { FindingReport, Report, RuleReport } from '../model/report.js'
import type { Reporter } from '../model/reporter.js'
import { humanCount } from '../text/human.js'
import { changeOf, detectableOf, figureOf, intervalOf } from './_condition.js'
import { placeOf } from './_findings.js'
import { gravestFirst } from './_ranks.js'
import { reasonWords } from './_words.js'
import { element } from './_xml.js'

/** Findings that a rule's case names before it says how many more there are. */
const named = 20

/**
 * JUnit XML within the subset that Jenkins' junit-10.xsd, GitLab and the others read: a test case for each condition of the gate and for
 * each rule. Failure: broken; error: could not be judged; skipped: too little data, waived, or nothing to check.
 */
const junit: Reporter = { ending: '.junit.xml', render }

export default junit

interface Case {
  readonly name: string
  readonly result?: 'failure' | 'error' | 'skipped'
  readonly type?: string
  readonly message?: string
  readonly text?: string
}

function render(report: Report): string {
  const suites = [
    ...(report.gate === undefined ? [] : [suite('gate', report.gate.conditions.map(conditionCase))]),
    ...(report.rules.length === 0 ? [] : [suite('rules', ruleCases(report))]),
  ]
  const sum = (key: 'tests' | 'failures' | 'errors') => suites.reduce((total, one) => total + one[key], 0)
  const root = { name: 'care-audit', tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), time: 0 }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'testsuites',
    root,
    suites.map(one => one.text),
  )}\n`
}

function suite(name: string, cases: readonly Case[]) {
  const count = (result: Case['result']) => cases.filter(one => one.result === result).length
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') }
  const text = element(
    'testsuite',
    { name: `care-audit.${name}`, ...counts, time: 0 },
    cases.map(one => caseText(name, one)),
  )
  return { ...counts, text }
}

function caseText(suiteName: string, { name, result, type, message, text }: Case): string {
  const inner =
    result === undefined
      ? text === undefined
        ? []
        : [element('system-out', {}, text)]
      : [element(result, { type: type ?? result, message }, text ?? '')]
  return element('testcase', { name, classname: `care-audit.${suiteName}`, time: 0 }, inner)
}

function conditionCase(condition: Condition): Case {
  const name = condition.group === undefined ? condition.of : `${condition.of} for ${condition.group}`
  const base = { name, type: condition.reason, message: condition.message, text: figuresText(condition) }
  switch (condition.verdict) {
    case 'fail':
      return { ...base, result: 'failure' }
    case 'error':
      return { ...base, result: 'error' }
    case 'insufficient-data':
      return { ...base, result: 'skipped' }
    case 'waived':
      return {
        ...base,
        result: 'skipped',
        message: `waived${condition.waiver === undefined ? '' : `: ${condition.waiver.reason} (${condition.waiver.owner}, until ${condition.waiver.until})`}`,
      }
    case 'warn':
      return { name, text: `warning: ${condition.message}\n${figuresText(condition)}` }
    case 'pass':
      return { name }
  }
}

function figuresText(condition: Condition): string {
  const { value, limit, baseline, n, why } = condition
  const lines = [
    ['value', value === undefined ? undefined : figureOf(condition, value)],
    ['limit', limit === undefined ? undefined : figureOf(condition, limit)],
    ['baseline', baseline === undefined ? undefined : figureOf(condition, baseline)],
    ['change', changeOf(condition)],
    ['interval', intervalOf(condition)],
    ['n', n === undefined ? undefined : humanCount(n)],
    ['could have seen', detectableOf(condition)],
    ['why', why?.sentence],
  ] as const
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [`${label}: ${text}`])).join('\n')
}

/** A rule's case fails on sure findings of severity error, unless a gate judged the findings and let them pass. */
function ruleCases(report: Report): readonly Case[] {
  const judged = report.gate
  const strict = judged === undefined || judged.conditions.some(one => one.of.startsWith('findings') && one.verdict === 'fail')
  return report.rules.map(rule => ruleCase(rule, report.findings, strict))
}

function ruleCase(rule: RuleReport, findings: readonly FindingReport[], strict: boolean): Case {
  const mine = gravestFirst(findings.filter(one => one.rule === rule.id && one.confidence === 'high' && one.waived === undefined))
  if (mine.length === 0) {
    if (rule.checked > 0) return { name: rule.id }
    const why = rule.unknown === undefined ? 'nothing in the files that the rule could be asked of' : reasonWords(rule.unknown)
    return { name: rule.id, result: 'skipped', type: 'not-checked', message: why }
  }
  const more = mine.length - named
  const text = [
    ...mine.slice(0, named).map(one => [placeOf(one), one.conversation, one.message].filter(part => part !== undefined).join(' · ')),
    ...(more > 0 ? [`and ${humanCount(more)} more`] : []),
  ].join('\n')
  if (!strict || rule.severity !== 'error') return { name: rule.id, text }
  const message = `failed ${humanCount(rule.failed)} of ${humanCount(rule.checked)}`
  return { name: rule.id, result: 'failure', type: rule.severity, message, text }
}
