import { createHash } from 'node:crypto'
import type { Condition } from '../model/gate.js'
import type { FindingReport, Report } from '../model/report.js'
import { regionOf, uniqueFingerprints, uriOf } from './_places.js'
import { gravestFirst } from './_ranks.js'
import { bounded, conditionsToShow, gateRule, levelOf } from './_sarif-rules.js'

/**
 * At most so many results of SARIF, and how many there are: conditions that are broken, warn or are waived, then findings, the gravest
 * first and the waived last.
 */
export function resultsOf(
  report: Report,
  ruleIds: readonly string[],
  most: number,
): { readonly shown: readonly object[]; readonly total: number } {
  const index = new Map(ruleIds.map((id, at) => [id, at]))
  const unique = uniqueFingerprints()
  const sorted = gravestFirst(report.findings)
  const findings = [...sorted.filter(one => one.waived === undefined), ...sorted.filter(one => one.waived !== undefined)]
  const conditions = conditionsToShow(report).slice(0, most)
  const shown = [
    ...conditions.map(one => breach(one, report.gate?.file, index, unique)),
    ...findings.slice(0, most - conditions.length).map(one => result(one, index, unique)),
  ]
  return { shown, total: conditionsToShow(report).length + findings.length }
}

type Index = ReadonlyMap<string, number>

function breach(condition: Condition, file: string | undefined, index: Index, unique: (of: string) => string): object {
  const ruleId = gateRule(condition.of)
  const { waiver, of, group } = condition
  return {
    ruleId,
    ruleIndex: index.get(ruleId) ?? -1,
    level: condition.verdict === 'warn' ? 'warning' : 'error',
    message: { text: plain(condition.message) },
    ...(file === undefined
      ? {}
      : {
          locations: [
            { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf({ file, line: condition.line ?? 1 }) } },
          ],
        }),
    partialFingerprints: { primaryLocationLineHash: unique(hash(`gate\0${of}\0${group ?? ''}`)) },
    ...(waiver === undefined
      ? {}
      : { suppressions: [suppression('external', `${waiver.reason} (${waiver.owner}, until ${waiver.until})`)] }),
    properties: figures(condition),
  }
}

function figures(condition: Condition): object {
  const { group, verdict, reason, value, limit, baseline, effect, interval, n, minDetectable, p } = condition
  return { group, verdict, reason, value, limit, baseline, effect, interval, n, minDetectable, p }
}

function result(finding: FindingReport, index: Index, unique: (of: string) => string): object {
  const { conversation, place, excerpt, waived, confidence, probability, grade, evidence, reason, at, speaker, clause, law } = finding
  const said = excerpt === '' ? '' : ` “${excerpt}”`
  const ruleId = bounded(finding.rule)
  return {
    ruleId,
    ruleIndex: index.get(ruleId) ?? -1,
    level: confidence === 'low' ? 'note' : levelOf(finding.severity),
    rank: Math.round(Math.min(1, Math.max(0, probability)) * 1000) / 10,
    message: { text: plain(`${finding.message}${said}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region: regionOf(place) },
        ...(conversation === undefined ? {} : { logicalLocations: [{ name: bounded(conversation, 255), kind: 'resource' }] }),
      },
    ],
    partialFingerprints: { primaryLocationLineHash: unique(finding.fingerprint) },
    ...(waived === undefined
      ? {}
      : { suppressions: [suppression(waived.owner === undefined ? 'inSource' : 'external', justification(waived))] }),
    properties: {
      confidence,
      probability,
      grade,
      evidence,
      reason,
      conversation,
      at,
      speaker,
      clause,
      law,
      conversations: finding.conversations,
    },
  }
}

function suppression(kind: 'external' | 'inSource', justification: string): object {
  return { kind, status: 'accepted', justification: bounded(justification) }
}

function justification({ reason, owner, until }: NonNullable<FindingReport['waived']>): string {
  const by = [owner, until === undefined ? undefined : `until ${until}`].filter(part => part !== undefined)
  return by.length === 0 ? reason : `${reason} (${by.join(', ')})`
}

/** A message without embedded links (SARIF 3.11.6): words from data must not become one. */
function plain(text: string): string {
  return bounded(text).replaceAll('](', '\\](')
}

function hash(text: string): string {
  return createHash('sha256').update(`care-audit/1\0${text}`).digest('hex').slice(0, 32)
}
