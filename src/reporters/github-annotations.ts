import type { Condition } from '../model/gate.js'
import type { FindingReport, Report } from '../model/report.js'
import type { Reporter } from '../model/reporter.js'
import { humanCount } from '../text/human.js'
import { repositoryPath } from './_places.js'
import { gravestFirst } from './_ranks.js'
import { bounded } from './_sarif-rules.js'

type Kind = 'error' | 'warning' | 'notice'

interface Annotation {
  readonly kind: Kind
  readonly title: string
  readonly message: string
  readonly properties: readonly (readonly [string, string | number | undefined])[]
}

/** GitHub shows so many annotations of a kind for a step and drops the rest. */
const most = 10

/**
 * GitHub's workflow commands: broken conditions at their line of the configuration, then sure findings, at most ten of a kind, the last
 * of which says how many more there are.
 */
const annotations: Reporter = { render }

export default annotations

function render(report: Report): string {
  const all = [
    ...(report.gate?.conditions ?? []).flatMap(condition => ofCondition(condition, report.gate?.file)),
    ...gravestFirst(report.findings.filter(one => one.waived === undefined && one.confidence === 'high')).map(ofFinding),
  ]
  return (['error', 'warning', 'notice'] as const)
    .flatMap(kind =>
      capped(
        kind,
        all.filter(one => one.kind === kind),
      ),
    )
    .map(command)
    .join('')
}

function capped(kind: Kind, all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= most) return all
  const more = all.length - most + 1
  const message = `${humanCount(more)} more of this kind: see the step's summary or the report.`
  return [...all.slice(0, most - 1), { kind, title: 'care-audit', message, properties: [] }]
}

function ofCondition(condition: Condition, file: string | undefined): readonly Annotation[] {
  const { verdict, of, message, line } = condition
  if (verdict !== 'fail' && verdict !== 'error' && verdict !== 'warn') return []
  const place = [['file', file === undefined ? undefined : repositoryPath(file)] as const, ['line', line] as const]
  return [{ kind: verdict === 'warn' ? 'warning' : 'error', title: `Gate: ${of}`, message, properties: file === undefined ? [] : place }]
}

function ofFinding(finding: FindingReport): Annotation {
  const { severity, rule, message, excerpt, conversation, place } = finding
  const who = conversation === undefined ? '' : ` (conversation ${conversation})`
  return {
    kind: severity === 'info' ? 'notice' : severity,
    title: rule,
    message: `${message}${who}${excerpt === '' ? '' : ` “${excerpt}”`}`,
    properties: [
      ['file', repositoryPath(place.file)],
      ['line', Math.max(1, place.line)],
      ['endLine', place.endLine],
      // GitHub takes columns only where the annotation stays within one line.
      ...(place.endLine === undefined || place.endLine === place.line
        ? ([
            ['col', place.column],
            ['endColumn', place.endColumn],
          ] as const)
        : []),
    ],
  }
}

function command({ kind, title, message, properties }: Annotation): string {
  const told = [...properties, ['title', bounded(title, 255)] as const].flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          `${key}=${escaped(bounded(String(value)))
            .replaceAll(':', '%3A')
            .replaceAll(',', '%2C')}`,
        ],
  )
  return `::${kind} ${told.join(',')}::${escaped(bounded(message))}\n`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
