import type { ClassName } from './class-names.js'
import { type Construction, finderOf } from './construction.js'
import type { Scene } from './scene.js'

const act = (id: string, all: readonly ClassName[], reach: Construction['reach'], asserted: readonly number[] = []): Construction => ({
  id,
  by: [],
  all,
  reach,
  asserted,
})

/** Acts over typed objects: without vetoes and without a judgement, for the second judge to weigh. */
const acts: readonly Construction[] = [
  act('cancel-contract', ['cancel', 'contract'], 'sentence'),
  act('cancel-booking', ['cancel', 'booking'], 'sentence'),
  act('refuse-cancel', ['refuse', 'cancel'], 'sentence'),
  act('channel-only', ['channel', 'only'], 'near'),
  act('cancel-done', ['cancel', 'done'], 'near', [1]),
  act('review-sanction', ['review', 'sanction'], 'near', [1]),
  act('review-gone-for-benefit', ['takedown', 'benefit', 'review'], 'near'),
  act('ask-secret', ['secret', 'ask'], 10, [0, 1]),
  act('known-untold', ['wide', 'untold'], 'near'),
  act('known-told', ['wide', 'told'], 'near'),
  act('pitch-product', ['pitch', 'product'], 'near'),
  act('pitch-open', ['product', 'open'], 'near'),
  act('blame-procedure', ['blame', 'procedure'], 12),
  act('send-to-expert', ['hire', 'expert'], 8),
  act('ask-person', ['human', 'ask'], 8),
  act('promise-time', ['commit', 'when'], 14, [0]),
  act('promised-unmet', ['promised', 'unmet'], 'near'),
  act('step-outside', ['step', 'outside'], 10, [0]),
  act('give-again', ['again', 'give'], 6, [0, 1]),
  act('feedback-silence', ['feedback', 'no-echo'], 'near'),
  act('open-done', ['open', 'done'], 'text', [1]),
]

const finders = acts.map(each => ({ fact: `act-${each.id}`, find: finderOf(each) }))

/** The acts of a text, by id. */
export function actsOf(scene: Scene): readonly string[] {
  const found: string[] = []
  for (const { fact, find } of finders) if (find(scene) !== undefined) found.push(fact)
  return found
}
