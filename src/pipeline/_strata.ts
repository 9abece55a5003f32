import type { Metric } from '../model/metric.js'
import type { CaseView } from './_case.js'
import { type Dimensions, TAGS } from './_dimensions.js'
import type { Figures, Strata } from './_gate-statistics.js'
import { Measures } from './_measures.js'
import { dimensionKey } from './_wanted.js'

/** Which metrics are measured along which dimensions. */
export interface StrataTask {
  readonly metrics: readonly string[]
  readonly dimensions: readonly string[]
}

/** The conversations of one value. */
interface Stratum {
  count: number
  readonly measures: Measures
}

/** What was measured along dimensions in one part of a run, as another thread can take it. */
export interface TellStrata {
  readonly whole: readonly unknown[]
  readonly values: readonly (readonly [dimension: string, values: readonly (readonly [string, number, readonly unknown[]])[]])[]
}

/** So many combinations of values are kept apart before each is added to its values at once. */
const CELLS = 4096
/** More values than this in one dimension are not combined: the keys of four dimensions are small whole numbers, which are found quickest. */
const CODES = 128

/**
 * Some metrics along some dimensions and over all conversations: each conversation is added once, to those that are alike in all the dimensions, and
 * these are put together at the end.
 */
export class StrataFold {
  private readonly item: CaseView
  private readonly dimensions: Dimensions
  private readonly metrics: ReadonlyMap<string, Metric>
  private readonly whole: Measures
  private readonly all: ReadonlyMap<string, Map<string, Stratum>>
  private readonly names: readonly string[]
  private readonly keys: readonly string[]
  private readonly codes: readonly ((item: CaseView) => number)[]
  private readonly cells = new Map<number, { readonly values: readonly (string | undefined)[]; readonly stratum: Stratum }>()

  /** Of these metrics, each of which the run can support. */
  constructor(item: CaseView, dimensions: Dimensions, metrics: ReadonlyMap<string, Metric>, names: readonly string[]) {
    this.item = item
    this.dimensions = dimensions
    this.metrics = metrics
    this.names = names
    this.keys = names.map(dimensionKey)
    this.whole = new Measures(metrics, item.run)
    this.all = new Map(names.map(name => [name, new Map()]))
    this.codes = this.keys.map(key => this.coder(key))
  }

  /** Adds the conversation shown; where it has several values of one dimension, or there are too many, once for each and once for the whole. */
  add(): void {
    const { item } = this
    // Numbers and an indexed loop: words joined to a key took longer than all that is measured here.
    let key = 0
    for (let i = 0; i < this.codes.length; i += 1) {
      const code = (this.codes[i]?.(item) ?? 0) + 1
      key = code < CODES ? key * CODES + code : Number.NaN
    }
    const cell = this.cells.get(key) ?? this.newCell(key)
    if (cell === undefined) {
      this.whole.add(item)
      for (const name of this.names) for (const value of this.dimensions.values(name, item)) addTo(this.stratum(name, value), item)
      return
    }
    addTo(cell.stratum, item)
  }

  tell(): TellStrata {
    this.settle()
    return {
      whole: this.whole.tell(),
      values: [...this.all].map(
        ([name, values]) => [name, [...values].map(([value, { count, measures }]) => [value, count, measures.tell()] as const)] as const,
      ),
    }
  }

  merge({ whole, values }: TellStrata): void {
    this.whole.merge(whole)
    for (const [name, others] of values) {
      for (const [value, count, states] of others) {
        const stratum = this.stratum(name, value)
        stratum.count += count
        stratum.measures.merge(states)
      }
    }
  }

  /** The states of the metrics over all conversations, by id. */
  wholeStates(): ReadonlyMap<string, unknown> {
    this.settle()
    const states = this.whole.tell()
    return new Map([...this.metrics.keys()].map((id, i) => [id, states[i]]))
  }

  /** The figures over all conversations. */
  wholeFigures(): Figures {
    this.settle()
    return this.whole.finish()
  }

  finish(): Strata {
    this.settle()
    return new Map(
      [...this.all].map(([name, values]) => [
        name,
        new Map([...values].map(([value, { count, measures }]) => [value, { count, figures: measures.finish() }])),
      ]),
    )
  }

  private newCell(key: number) {
    if (!Number.isSafeInteger(key) || this.cells.size >= CELLS) return undefined
    const values = this.keys.map(name => this.dimensions.value(name, this.item))
    const cell = { values, stratum: this.fresh() }
    this.cells.set(key, cell)
    return cell
  }

  /** A number for each value of a dimension, not a number where there may be several. */
  private coder(key: string): (item: CaseView) => number {
    if (key === TAGS) return () => Number.NaN
    const told = this.dimensions.code(key)
    if (told !== undefined) return told
    const codes = new Map<string | undefined, number>()
    return item => {
      const value = this.dimensions.value(key, item)
      const known = codes.get(value) ?? codes.size
      codes.set(value, known)
      return known
    }
  }

  /** Gives the cells to the values they are made of. */
  private settle(): void {
    for (const { values, stratum } of this.cells.values()) {
      const states = stratum.measures.tell()
      this.whole.merge(states)
      for (const [i, name] of this.names.entries()) {
        const value = values[i]
        if (value === undefined) continue
        const whole = this.stratum(name, value)
        whole.count += stratum.count
        whole.measures.merge(states)
      }
    }
    this.cells.clear()
  }

  private fresh(): Stratum {
    return { count: 0, measures: new Measures(this.metrics, this.item.run) }
  }

  private stratum(name: string, value: string): Stratum {
    const values = this.all.get(name)
    const known = values?.get(value) ?? this.fresh()
    values?.set(value, known)
    return known
  }
}

function addTo(stratum: Stratum, item: CaseView): void {
  stratum.count += 1
  stratum.measures.add(item)
}
