import type { Metric } from '../model/metric.js'
import { describe } from '../sketch/quantile.js'
import { addValue, emptySpread, mergeSpreads, type Spread } from '../sketch/spread.js'
import { whyNot } from './_reasons.js'

interface State {
  n: number
  readonly age: Spread
}

/** What is not done yet. */
const metric: Metric<State> = {
  title: 'Backlog',
  unit: 'count',
  better: 'lower',
  about:
    'How many conversations are neither solved nor closed at the end of the data, and how old they are. Merged, deleted and spam conversations are not in it.',
  headline: ['n'],
  perGroup: true,
  unknown: run => whyNot(run, 'no-status'),
  init: () => ({ n: 0, age: emptySpread() }),
  add(state, item) {
    const { unfinished, created } = item.timeline
    if (!unfinished) return state
    state.n += 1
    const age = created === undefined ? undefined : item.seconds(created, item.run.asOf, 'calendar')
    if (age !== undefined) addValue(state.age, age)
    return state
  },
  merge(a, b) {
    a.n += b.n
    mergeSpreads(a.age, b.age)
    return a
  },
  finish: state => ({ unit: 'count', n: state.n, age: describe(state.age) }),
}

export default metric
