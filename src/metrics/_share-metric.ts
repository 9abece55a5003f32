import type { Case, Metric } from '../model/metric.js'
import { ratio } from '../sketch/share.js'

/** What tells one ratio from another. */
interface ShareSpec extends Pick<Metric, 'title' | 'better' | 'about' | 'unknown'> {
  /** True: counts in k and n; false: in n alone; undefined: in neither. */
  judge(item: Case): boolean | undefined
}

interface Share {
  k: number
  n: number
}

/** A metric that is one ratio over conversations. */
export function shareMetric({ judge, ...spec }: ShareSpec): Metric<Share> {
  return {
    ...spec,
    unit: 'ratio',
    headline: ['rate'],
    perGroup: true,
    once: [''],
    init: () => ({ k: 0, n: 0 }),
    add(state, item) {
      const counts = judge(item)
      if (counts !== undefined) state.n += 1
      if (counts === true) state.k += 1
      return state
    },
    merge(a, b) {
      a.k += b.k
      a.n += b.n
      return a
    },
    finish: state => ({ ...ratio(state.k, state.n), unit: 'ratio' }),
  }
}
