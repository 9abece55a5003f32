import type { Report } from '../model/report.js'
import type { Scope, Section } from './_block.js'
import { findings, reconciliation, worst } from './_cases.js'
import { outcomes } from './_facts.js'
import { groups } from './_groups.js'
import { nextSteps } from './_next.js'
import { rates } from './_rates.js'
import { times } from './_times.js'
import { trend } from './_trend.js'
import { files, ledger, quality, unmeasured } from './_trust.js'

/** Everything a person is shown under the headline, in the order of reading; sections that would say nothing are left out. */
export function sections(report: Report, scope: Scope): readonly Section[] {
  const { everything } = scope
  const all = [
    times(report, everything),
    rates(report, everything),
    outcomes(report, everything),
    trend(report, scope),
    ...groups(report, everything),
    reconciliation(report, everything),
    worst(report, everything),
    findings(report, everything),
    quality(report, everything),
    unmeasured(report),
    ...(everything ? [files(report)] : []),
    ledger(report),
    nextSteps(report, everything ? 4 : 3),
  ]
  return all.flatMap(section => (section === undefined || isEmpty(section) ? [] : [section]))
}

function isEmpty(section: Section): boolean {
  return section.blocks.every(block => (block.kind === 'list' ? block.items : block.rows).length === 0)
}
