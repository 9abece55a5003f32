import { Refusal } from '../model/refusal.js'
import type { Report } from '../model/report.js'
import { counted } from '../pipeline/gate.js'
import { humanCount } from '../text/human.js'

const severities = ['info', 'warning', 'error'] as const

/** The severity that `--fail-on` names, undefined where it was not given; Refusal 2 for one that there is not. */
export function severityFrom(told: string | undefined): (typeof severities)[number] | undefined {
  if (told === undefined) return undefined
  const severity = severities.find(known => known === told)
  if (severity === undefined) throw new Refusal(2, `“${told}” cannot be a value of --fail-on.`, 'Choose error, warning or info.')
  return severity
}

/** Why `--fail-on` breaks a run, in one line for people; undefined where it does not. */
export function whyBroken(
  { findings }: Report,
  least: (typeof severities)[number] | undefined,
  confidence: 'high' | 'low',
): string | undefined {
  if (least === undefined) return undefined
  const grave = counted(findings, '', confidence).filter(({ severity }) => severities.indexOf(severity) >= severities.indexOf(least))
  if (grave.length === 0) return undefined
  const which = least === 'error' ? least : `${least} or above`
  return `care-audit: ${humanCount(grave.length)} ${grave.length === 1 ? 'finding' : 'findings'} of severity ${which} (--fail-on ${least}).\n`
}
