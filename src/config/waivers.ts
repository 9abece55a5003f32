import type { WaiverSettings } from '../model/settings.js'
import { figureAt, isFigure } from '../pipeline/figure-path.js'
import { dayOf } from '../time/calendar.js'
import type { Fault } from './locate.js'
import type { Configuration } from './schema.js'

/** A waiver must end, at the latest so many days ahead. */
const LONGEST = 180
const targets = ['in', 'conversation', 'fingerprint'] as const

/** The waivers, each with one aim, an owner, a reason and an end; `now` is the date from which the end is counted. */
export function waiversOf(
  written: Configuration['waivers'],
  now: string,
  fail: (fault: Fault) => never,
  lineOf: (path: readonly (string | number)[]) => number | undefined,
): readonly WaiverSettings[] {
  return (written ?? []).map((waiver, index) => {
    const path = ['waivers', index]
    const wrong = (key: string, sentence: string, hint: string): never => fail({ path: [...path, key], onKey: false, sentence, hint })
    const { rule, of, conversation, ...rest } = waiver
    const aims = targets.filter(key => waiver[key] !== undefined)
    if (rule !== undefined && of !== undefined) wrong('of', 'A waiver is for a rule or for a condition, not for both.', 'Make two of it.')
    if (rule === undefined && of === undefined)
      fail({ path, onKey: false, sentence: 'A waiver is for a rule or for a condition.', hint: 'Add “rule” or “of”.' })
    if (of !== undefined) {
      const figure = figureAt(of)
      if (!isFigure(figure)) wrong('of', `${figure.wrong}.`, figure.hint)
      if (aims.length > 0) wrong(aims[0] ?? '', `“${aims[0]}” goes with a rule, not with a condition.`, 'Take it out.')
    } else if (aims.length !== 1)
      wrong('rule', 'A waiver of a rule names what it is for.', 'Add one of: in: file, conversation: id, fingerprint: …')
    const end = dayOf(waiver.until)
    if (Number.isNaN(end)) wrong('until', `“${waiver.until}” is no date.`, 'Write year, month and day, such as 2026-12-31.')
    if (end - dayOf(now) > LONGEST)
      wrong(
        'until',
        `A waiver may last ${LONGEST} days at most, and ${waiver.until} is ${end - dayOf(now)} days away.`,
        'Choose an earlier date, and look at it again then.',
      )
    const line = lineOf(path)
    return {
      ...(rule === undefined ? {} : { rule }),
      ...(of === undefined ? {} : { of }),
      ...(rest.in === undefined ? {} : { in: rest.in }),
      ...(conversation === undefined ? {} : { conversation: String(conversation) }),
      ...(rest.fingerprint === undefined ? {} : { fingerprint: rest.fingerprint }),
      until: rest.until,
      reason: rest.reason,
      owner: rest.owner,
      ...(line === undefined ? {} : { line }),
    }
  })
}
