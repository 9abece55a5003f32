import { createHash } from 'node:crypto'
import type { Condition } from '../model/gate.js'
import type { FindingReport, Report } from '../model/report.js'
import type { Reporter } from '../model/reporter.js'
import { jsonText } from './_json-text.js'
import { repositoryPath, uniqueFingerprints } from './_places.js'
import { gravestFirst } from './_ranks.js'
import { bounded } from './_sarif-rules.js'

/** GitLab's code quality report: an array, each fingerprint once, paths relative; waived findings and conditions that hold are left out. */
const gitlab: Reporter = { render }

export default gitlab

function render(report: Report): string {
  const unique = uniqueFingerprints()
  const conditions = (report.gate?.conditions ?? []).filter(one => ['fail', 'error', 'warn'].includes(one.verdict))
  const issues = [
    ...conditions.map(condition => ({
      description: bounded(condition.message),
      check_name: bounded(`gate/${condition.of}`, 255),
      fingerprint: unique(fingerprintOf(condition)),
      severity: condition.verdict === 'warn' ? 'minor' : 'critical',
      location: { path: shown(report.gate?.file ?? 'care-audit.config.yaml'), lines: { begin: Math.max(1, condition.line ?? 1) } },
    })),
    ...gravestFirst(report.findings.filter(one => one.waived === undefined)).map(finding => ({
      description: bounded(finding.excerpt === '' ? finding.message : `${finding.message} “${finding.excerpt}”`),
      check_name: bounded(finding.rule, 255),
      fingerprint: unique(finding.fingerprint),
      severity: severityOf(finding),
      location: { path: shown(finding.place.file), lines: { begin: Math.max(1, finding.place.line) } },
    })),
  ]
  return `${jsonText(issues, 2)}\n`
}

function shown(path: string): string {
  return bounded(repositoryPath(path))
}

const severities = new Map([
  ['critical', 'blocker'],
  ['high', 'critical'],
  ['medium', 'major'],
])

function severityOf({ confidence, grade }: FindingReport): string {
  return confidence === 'low' ? 'info' : (severities.get(grade) ?? 'info')
}

function fingerprintOf({ of, group }: Condition): string {
  return createHash('sha256')
    .update(`care-audit/1\0gate\0${of}\0${group ?? ''}`)
    .digest('hex')
    .slice(0, 32)
}
