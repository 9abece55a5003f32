import type { Metric } from '../model/metric.js'
import { ratio } from '../sketch/share.js'
import { commitmentsIn, type PromiseState } from '../timeline/promises.js'
import { whyNot } from './_reasons.js'

/** One line of the promise ledger. Instants ISO 8601 UTC; `kept` is absent where it cannot be told yet. */
interface Entry {
  readonly conversation: string
  readonly at: string
  readonly due?: string
  readonly state: PromiseState
  readonly kept?: boolean
  readonly phrase: string
}

interface State {
  kept: number
  broken: number
  open: number
  promises: Entry[]
}

/** Whether what was promised came in time. */
const promiseKeptRate: Metric<State> = {
  title: 'Promises kept',
  unit: 'ratio',
  better: 'higher',
  about:
    'The share of dated promises to customers that were kept, of those that are due. A promise is kept when, by the due instant, an agent wrote publicly something ' +
    'that is more than an apology or a new date, the conversation was solved, or the customer confirmed. ' +
    'A new date given before the old one was due replaces it; what is not due at the end of observation is open. Promises without a time (“soon”) are listed, not counted.',
  headline: ['rate'],
  perGroup: true,
  lists: ['promises'],
  unknown: run => whyNot(run, 'no-messages', 'no-text', 'unknown-role'),
  init: () => ({ kept: 0, broken: 0, open: 0, promises: [] }),
  add(state, { conversation, timeline, run }) {
    for (const { at, due, state: became, phrase } of commitmentsIn(conversation.events, timeline, run.asOf)) {
      if (became === 'kept') state.kept++
      if (became === 'broken') state.broken++
      if (became === 'open') state.open++
      state.promises.push({
        conversation: conversation.id,
        at: new Date(at).toISOString(),
        ...(due === undefined ? {} : { due: new Date(due).toISOString() }),
        state: became,
        ...(became === 'kept' || became === 'broken' ? { kept: became === 'kept' } : {}),
        phrase,
      })
    }
    return state
  },
  merge(a, b) {
    a.kept += b.kept
    a.broken += b.broken
    a.open += b.open
    a.promises.push(...b.promises)
    return a
  },
  finish({ kept, broken, open, promises }) {
    const order = (entry: Entry) => `${entry.at}\u0000${entry.conversation}\u0000${entry.due ?? ''}\u0000${entry.phrase}`
    const sorted = promises.map(entry => ({ entry, key: order(entry) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    return { ...ratio(kept, kept + broken), unit: 'ratio', open, promises: sorted.map(({ entry }) => entry) }
  },
}

export default promiseKeptRate
