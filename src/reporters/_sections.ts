import type { Report } from '../model/report.js'
import type { Scope, Section } from './_block.js'
import { reconciliation, worst } from './_cases.js'
import { outcomes } from './_facts.js'
import { doubtful, findings, waivedFindings, wholeFindings } from './_findings.js'
import { gate } from './_gate.js'
import { groups } from './_groups.js'
import { files } from './_inputs.js'
import { nextSteps } from './_next.js'
import { cancellations, promises } from './_promises.js'
import { rates } from './_rates.js'
import { laws, rules } from './_rules.js'
import { times } from './_times.js'
import { trend } from './_trend.js'
import { ledger, quality, unmeasured } from './_trust.js'

/** What can be shown under the headline, in the order of reading for a reader who told nothing of themselves. */
const parts = new Map<string, (report: Report, scope: Scope) => readonly (Section | undefined)[]>([
  ['gate', (report, scope) => [gate(report, scope)]],
  ['times', (report, { everything }) => [times(report, everything)]],
  ['rates', (report, { everything }) => [rates(report, everything)]],
  ['outcomes', (report, { everything }) => [outcomes(report, everything)]],
  ['trend', (report, scope) => [trend(report, scope)]],
  ['groups', (report, { everything }) => groups(report, everything)],
  ['rules', (report, scope) => [rules(report, scope)]],
  ['findings', (report, scope) => [findings(report, scope)]],
  ['whole', (report, scope) => [wholeFindings(report, scope)]],
  ['promises', (report, scope) => [promises(report, scope)]],
  ['cancellations', report => [cancellations(report)]],
  ['doubtful', (report, scope) => [doubtful(report, scope)]],
  ['waived', (report, scope) => [waivedFindings(report, scope)]],
  ['laws', (report, { audience }) => (audience === 'legal' ? [laws(report)] : [])],
  ['reconciliation', (report, { everything }) => [reconciliation(report, everything)]],
  ['worst', (report, { everything }) => [worst(report, everything)]],
  ['quality', (report, { everything }) => [quality(report, everything)]],
  ['unmeasured', report => [unmeasured(report)]],
  ['files', (report, { everything }) => (everything ? [files(report)] : [])],
  ['ledger', report => [ledger(report)]],
  ['next', (report, { everything }) => [nextSteps(report, everything ? 4 : 3)]],
])

/** What comes first for whom; the rest follows in the usual order. The gate's verdict leads for everybody. */
const first = {
  ops: ['gate', 'times', 'outcomes', 'worst', 'trend', 'groups', 'promises'],
  product: ['gate', 'whole', 'groups', 'rates', 'cancellations', 'rules', 'findings'],
  legal: ['gate', 'laws', 'rules', 'findings', 'doubtful', 'waived', 'whole', 'promises', 'cancellations'],
  leadership: ['gate', 'trend', 'rates', 'times', 'rules', 'outcomes'],
} as const

/** Everything a person is shown under the headline, in the order that fits the reader; sections that would say nothing are left out. */
export function sections(report: Report, scope: Scope): readonly Section[] {
  return sectionsByPart(report, scope).flatMap(part => part.sections)
}

/** The same with the part each belongs to, also the parts that have nothing to say: for the reports that add charts. */
export function sectionsByPart(report: Report, scope: Scope): readonly { readonly part: string; readonly sections: readonly Section[] }[] {
  const leading: readonly string[] = scope.audience === undefined ? [] : first[scope.audience]
  const order = [...leading, ...[...parts.keys()].filter(id => !leading.includes(id))]
  return order.map(part => ({
    part,
    sections: (parts.get(part)?.(report, scope) ?? []).flatMap(section => (section === undefined || isEmpty(section) ? [] : [section])),
  }))
}

function isEmpty(section: Section): boolean {
  return section.blocks.every(block => (block.kind === 'list' ? block.items : block.rows).length === 0)
}
