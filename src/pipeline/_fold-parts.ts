import type { MetricFigures } from '../model/metric.js'
import type { Report } from '../model/report.js'
import type { TellGroups } from './_groups.js'
import type { TellReconciled } from './_reconcile.js'
import type { TellSeries } from './_series.js'
import type { TellStrata } from './_strata.js'
import type { TellWeights } from './_weights.js'
import type { TellWorst } from './_worst.js'
import type { Gathering } from './gather.js'

/** All figures of one part of a run but those that are finished apart, as another thread can take them. */
export interface TellFold {
  readonly measures: readonly unknown[]
  readonly groups: TellGroups
  readonly worst: TellWorst
  readonly reconciled: TellReconciled
  readonly created: readonly [number, number]
  readonly strata: TellStrata
  readonly weights: TellWeights
}

/** What takes long to finish, of one part of a run, as another thread can take it: it is done with when told. */
export interface TellApart {
  readonly measures: ReadonlyMap<string, unknown>
  readonly series: TellSeries
}

/** The same, finished for the whole run. */
export interface Apart {
  readonly measures: ReadonlyMap<string, MetricFigures>
  readonly series: Report['series']
}

/** The fold over the part of the conversations that another thread has. */
export interface OtherFold {
  add(gathering: Gathering): Promise<TellFold>
  /** Finishes what takes long for the whole, while the rest is finished here. */
  finish(apart: TellApart): Promise<Apart>
}
