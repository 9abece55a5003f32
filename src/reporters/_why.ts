import type { Condition, Why } from '../model/gate.js'
import { humanCount, humanDate, humanPercent } from '../text/human.js'
import { data, joined, ours, prose, type Words } from './_block.js'
import { changeOf, figureOf } from './_condition.js'

/** What moved a figure: the sentence, then rates against mix for each dimension, the conversations that weigh most, and since when. */
export function whyLines(why: Why, condition: Condition, everything: boolean): readonly Words[] {
  const change = (effect: number) => changeOf({ ...condition, effect }) ?? '—'
  const dimensions = why.dimensions.slice(0, everything ? 10 : 2)
  return [
    [
      ours('What moved: ', 'strong'),
      prose(why.sentence),
      ...(why.sample === undefined ? [] : [ours(` (as ${humanCount(why.sample)} conversations show, chosen by lot)`, 'dim')]),
    ],
    ...dimensions.map((one): Words => {
      const groups = one.groups.slice(0, everything ? 8 : 3)
      return [
        ours('by '),
        data(one.dimension),
        ours(`: rates ${change(one.rates)}, mix ${change(one.mix)}`),
        ...(one.simpson ? [ours('; the whole moved against its groups', 'warn')] : []),
        ...groups.flatMap(
          (group): Words => [
            ours('; '),
            data(group.value),
            ours(
              ` ${figureOf(condition, group.before)} → ${figureOf(condition, group.now)} (${humanPercent(group.share)} of the change)`,
              'dim',
            ),
          ],
        ),
      ]
    }),
    ...(why.conversations.length === 0
      ? []
      : [
          [
            ours('Conversations that weigh most: '),
            ...joined(
              why.conversations
                .slice(0, everything ? 10 : 3)
                .map((one): Words => [data(one.conversation), ours(` ${figureOf(condition, one.value)}`, 'dim')]),
              ', ',
            ),
          ],
        ]),
    ...(why.since === undefined
      ? []
      : [[ours('Since '), ours(/^\d{4}-\d\d-\d\d$/.test(why.since) ? humanDate(why.since) : 'an unknown day')]]),
  ]
}
