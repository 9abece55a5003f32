import type { Report } from '../model/report.js'
import { humanCount, humanInterval, humanPercent } from '../text/human.js'
import { absent, type Column, ours, type Section, type Words } from './_block.js'
import { numberAt, partAt, ratioAt } from './_figures.js'
import { titleOf } from './_words.js'

/** Shown with a dash where they are unknown; the other rates are then named only among what could not be measured. */
const core = new Set(['reach-rate', 'one-touch-rate', 'reopen-rate', 'csat'])

const rowsOfRates: readonly (readonly [string, string, boolean?])[] = [
  ['First response in target', 'first-response-time.sla'],
  ['Resolution in target', 'resolution-time.sla'],
  ['Resolution in target', 'resolution-time.full.sla'],
  [titleOf('reach-rate'), 'reach-rate'],
  [titleOf('abandonment-rate'), 'abandonment-rate'],
  [titleOf('one-touch-rate'), 'one-touch-rate'],
  [titleOf('reopen-rate'), 'reopen-rate'],
  ['  within 7 days', 'reopen-rate.within.7d'],
  ['  within 14 days', 'reopen-rate.within.14d', true],
  ['  within 30 days', 'reopen-rate.within.30d', true],
  ['  without mere thanks', 'reopen-rate.withoutThanks', true],
  ['Repeat contact in 1 day', 'repeat-contact-rate.1d', true],
  ['Repeat contact in 3 days', 'repeat-contact-rate.3d', true],
  ['Repeat contact in 7 days', 'repeat-contact-rate.7d'],
  ['Repeat contact in 14 days', 'repeat-contact-rate.14d', true],
  ['Repeat contact in 30 days', 'repeat-contact-rate.30d', true],
  [titleOf('csat'), 'csat'],
  ['Left satisfied, by rating', 'last-touch-satisfaction.explicit'],
  ['Left satisfied, by tone', 'last-touch-satisfaction.inferred'],
  ['Left satisfied, combined', 'last-touch-satisfaction.combined'],
  [titleOf('survey-coverage'), 'survey-coverage', true],
  [titleOf('feedback-answered-rate'), 'feedback-answered-rate'],
  [titleOf('promise-kept-rate'), 'promise-kept-rate'],
]

/** The rates with their 95 % intervals and what was counted. */
export function rates({ metrics }: Report, everything: boolean): Section {
  const rows: (readonly Words[])[] = []
  for (const [label, path, minor] of rowsOfRates) {
    const ratio = ratioAt(metrics, path)
    if ((minor && !everything) || (ratio === undefined && !(core.has(path) && partAt(metrics, path) !== undefined))) continue
    rows.push([
      [ours(label)],
      ratio?.rate === undefined ? absent : [ours(humanPercent(ratio.rate), 'strong')],
      ratio?.interval === undefined ? absent : [ours(humanInterval(ratio.interval), 'dim')],
      ratio === undefined
        ? numberAt(metrics, `${path}.n`) === 0
          ? [ours('0 of 0', 'dim')]
          : absent
        : [ours(`${humanCount(ratio.k)} of ${humanCount(ratio.n)}`, 'dim')],
    ])
  }
  const right = (head: string): Column => ({ head, align: 'right' })
  const columns = [{ head: '', align: 'left' } as const, right('rate'), right('95% interval'), right('counted')]
  return { title: 'Rates', blocks: [{ kind: 'table', columns, rows }] }
}
