import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import { type Baseline, hashesOf, hashesOfInputs, sourcesOf } from './compare.js'

/** Why figures, or findings, cannot be compared with a baseline: a reason code and a clause for people. */
export interface Incomparable {
  readonly reason: 'no-baseline' | 'not-comparable' | 'overlap'
  readonly detail: string
}

/** Why the figures of a run cannot be compared with those of a baseline; undefined where they can. The same conversations of the same files compare. */
export function figuresIncomparable(
  report: Report,
  settings: Settings,
  created: readonly [number, number] | undefined,
  baseline: Baseline | undefined,
): Incomparable | undefined {
  if (baseline === undefined) return noBaseline
  const hashes = hashesOf(report, settings)
  if (hashes.formats !== baseline.hashes.formats) {
    const [then, now] = [baseline.sources.join(', '), sourcesOf(report).join(', ')]
    return not(
      then === now
        ? 'the columns were mapped in another way when the baseline was made'
        : `the baseline was made from ${then}, and this run reads ${now}`,
    )
  }
  if (hashes.definitions !== baseline.hashes.definitions)
    return not(
      baseline.version === report.tool.version
        ? 'time zone, opening hours, targets, filters or other definitions have changed since the baseline was made'
        : `the metrics are defined in another way than in version ${baseline.version}, which made the baseline`,
    )
  if (settings.gate?.allowOverlap === true || created === undefined || baseline.created === undefined) return undefined
  const [from, until] = created.map(at => new Date(at).toISOString())
  const sameWindow = from === baseline.created.from && until === baseline.created.until
  if (sameWindow && hashesOfInputs(report).join() === baseline.inputs.join()) return undefined
  if (from === undefined || until === undefined || from > baseline.created.until || until < baseline.created.from) return undefined
  return {
    reason: 'overlap',
    detail:
      `the conversations of this run were created from ${day(from)} to ${day(until)} and those of the baseline from ${day(baseline.created.from)} to ` +
      `${day(baseline.created.until)}, so some may be in both; take later ones with --since, or pass --allow-overlap`,
  }
}

/** Why findings, or figures that rest on rules and phrases, cannot be compared with those of a baseline; undefined where they can. */
export function rulesIncomparable(report: Report, baseline: Baseline | undefined): Incomparable | undefined {
  if (baseline === undefined) return noBaseline
  return report.manifest.rules === baseline.hashes.rules
    ? undefined
    : not('the rules or their phrases have changed since the baseline was made')
}

/** True where a figure rests on what was heard in texts, so that other rules make another figure of it. */
export function restsOnRules(path: string): boolean {
  return /^(rules|last-touch-satisfaction\.(inferred|combined|journey)|promise-kept-rate|feedback-answered-rate|cancellation-journey)\b/.test(
    path,
  )
}

const noBaseline: Incomparable = {
  reason: 'no-baseline',
  detail: 'there is no baseline to compare with; make one with “care-audit baseline <files…>”',
}

function not(why: string): Incomparable {
  return { reason: 'not-comparable', detail: `the baseline is not comparable: ${why}; make a new one with “care-audit baseline <files…>”` }
}

function day(instant: string): string {
  return instant.slice(0, 10)
}
