import { describe, expect, it } from 'vitest'
import junit from '../src/reporters/junit.js'
import { conditions, finding, judgedReport } from './_judged-report.js'
import { poisoned } from './_poisoned.js'
import { fullReport, hostile, minimalReport } from './_report.js'
import { type Element, parseXml } from './_xml.js'

const look = { width: 80, colour: false, verbose: false }
const time = /^(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]*)?$/

/**
 * The rules of Jenkins' junit-10.xsd for the elements we write, by hand: required attributes first, then allowed ones, then children. No
 * XSD validator runs here.
 */
const rules: ReadonlyMap<string, readonly [readonly string[], readonly string[], readonly string[]]> = new Map([
  ['testsuites', [[], ['name', 'time', 'tests', 'failures', 'errors'], ['testsuite']]],
  [
    'testsuite',
    [
      ['name', 'tests', 'failures', 'errors'],
      ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
      ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    ],
  ],
  ['testcase', [['name'], ['time', 'classname', 'group'], ['skipped', 'error', 'failure', 'system-out', 'system-err']]],
  ['failure', [[], ['type', 'message'], []]],
  ['error', [[], ['type', 'message'], []]],
  ['skipped', [[], ['type', 'message'], []]],
  ['system-out', [[], [], []]],
])

function faultsOf(element: Element): string[] {
  const rule = rules.get(element.name)
  if (rule === undefined) return [`<${element.name}> is unknown`]
  const [required, optional, children] = rule
  const mixed = ['failure', 'error', 'skipped', 'system-out'].includes(element.name)
  return [
    ...required.filter(name => !element.attributes.has(name)).map(name => `<${element.name}> lacks ${name}`),
    ...[...element.attributes.keys()]
      .filter(name => !required.includes(name) && !optional.includes(name))
      .map(name => `<${element.name}> has ${name}`),
    ...(time.test(element.attributes.get('time') ?? '0') ? [] : [`${element.attributes.get('time')} is no time`]),
    ...(mixed || element.text.trim() === '' ? [] : [`<${element.name}> holds text`]),
    ...element.children.flatMap(child =>
      children.includes(child.name) ? faultsOf(child) : [`<${child.name}> stands in <${element.name}>`],
    ),
  ]
}

const suites = (text: string): ReadonlyMap<string, Element> =>
  new Map(parseXml(text).children.map(suite => [suite.attributes.get('name') ?? '', suite]))
const results = (suite: Element | undefined): ReadonlyMap<string, string> =>
  new Map((suite?.children ?? []).map(one => [one.attributes.get('name') ?? '', one.children[0]?.name ?? 'pass']))

describe('JUnit XML', () => {
  it.each([
    ['with findings and a gate', judgedReport],
    ['with findings', fullReport],
    ['of next to nothing', minimalReport],
  ])('follows the rules of junit-10.xsd %s', (_, report) => {
    expect(faultsOf(parseXml(junit.render(report, look)))).toEqual([])
  })

  it('has a case for each condition and each rule, and counts them right', () => {
    const all = suites(junit.render(judgedReport, look))
    expect([...all.keys()]).toEqual(['care-audit.gate', 'care-audit.rules'])
    expect([...all.values()].map(suite => suite.children.length)).toEqual([conditions.length, judgedReport.rules.length])
    for (const suite of all.values()) {
      const of = (name: string) => suite.children.filter(one => one.children[0]?.name === name).length
      const told = ['tests', 'failures', 'errors', 'skipped'].map(name => Number(suite.attributes.get(name)))
      expect(told).toEqual([suite.children.length, of('failure'), of('error'), of('skipped')])
    }
    expect(parseXml(junit.render(judgedReport, look)).attributes.get('tests')).toBe(String(conditions.length + judgedReport.rules.length))
  })

  it('tells each verdict as JUnit does: failure, error, skipped, or passed', () => {
    const told = results(suites(junit.render(judgedReport, look)).get('care-audit.gate'))
    expect(told.get('first-response-time.calendar.p50')).toBe('failure')
    expect(told.get('resolution-time.business.p90')).toBe('error')
    expect(told.get('last-touch-satisfaction.explicit')).toBe('skipped')
    expect(told.get('first-response-time.sla')).toBe('skipped')
    expect(told.get('csat')).toBe('pass')
    expect([...told].find(([name]) => name.startsWith('reopen-rate'))?.[1]).toBe('system-out')
  })

  it('fails a rule on sure findings of severity error only, and skips one that nothing could be asked of', () => {
    const told = results(
      suites(junit.render({ ...fullReport, rules: judgedReport.rules, findings: judgedReport.findings }, look)).get('care-audit.rules'),
    )
    expect(told.get('review-for-refund')).toBe('failure')
    expect(told.get('unannounced-incident')).toBe('system-out')
    expect(told.get('vip-left-unhappy')).toBe('skipped')
    expect(told.get('upsell-while-upset'), 'its finding is of low confidence').toBe('pass')
  })

  it('lets the gate judge: findings that it accepts fail no rule', () => {
    const gate =
      judgedReport.gate === undefined ? [] : [{ ...judgedReport.gate, conditions: conditions.filter(one => one.verdict === 'pass') }]
    const told = suites(junit.render({ ...judgedReport, ...(gate[0] === undefined ? {} : { gate: gate[0] }) }, look)).get(
      'care-audit.rules',
    )
    expect([...results(told).values()]).not.toContain('failure')
  })

  it('counts no waived finding', () => {
    const waived = finding({ rule: 'penalty-for-review', waived: { reason: 'being replaced' } })
    const rule = { id: 'penalty-for-review', severity: 'error', checked: 3, failed: 0, findings: 0, low: 0 }
    const told = results(suites(junit.render({ ...fullReport, rules: [rule], findings: [waived] }, look)).get('care-audit.rules'))
    expect(told.get('penalty-for-review')).toBe('pass')
  })

  it('stays well-formed whatever the data hold, without what XML forbids', () => {
    const evils = [...Object.values(hostile), '\u0000\u0008\u000b\ufffe\uffff\ud800', ']]><failure/>', '"&\'</testcase>&#0;']
    for (const evil of evils) expect(faultsOf(parseXml(junit.render(poisoned(judgedReport, evil), look))), evil).toEqual([])
  })
})
