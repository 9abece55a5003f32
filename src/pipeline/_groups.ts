import type { Run } from '../model/conversation.js'
import type { Metric } from '../model/metric.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import { maskerOf } from '../text/mask.js'
import type { CaseView } from './_case.js'
import type { Dimensions } from './_dimensions.js'
import { Measures } from './_measures.js'

interface Group {
  count: number
  /** Those of them that are neither merged, spam nor deleted. */
  measured: number
  readonly measures: Measures
}

/** What there is to show of a group: its name, its figures, and how many conversations they are of where they are shown. */
interface Shown {
  readonly name: string
  readonly figures: Report['groups'][string][string]
  readonly size: number | undefined
}

/** The groups of one part of a run, as another thread can take them: dimension → value → its metrics. */
export type TellGroups = ReadonlyMap<
  string,
  ReadonlyMap<string, { readonly count: number; readonly measured: number; readonly states: readonly unknown[] }>
>

const agentDimensions = new Set(['agent', 'assignee'])
const periods = new Map<string, 'day' | 'week' | 'month'>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
])

/** The metrics once more for every value of every dimension asked for; small groups are not shown. */
export class Groups {
  private readonly names: readonly string[]
  private readonly dimensions: Dimensions
  private readonly metrics: ReadonlyMap<string, Metric>
  private readonly minCell: number
  private readonly byEvent: boolean
  private readonly run: Run
  /** Names of columns whose values are nobody's business: their groups are numbered. */
  private readonly isPrivate: (name: string) => boolean
  private readonly all = new Map<string, Map<string, Group>>()

  constructor(
    settings: Settings,
    dimensions: Dimensions,
    metrics: ReadonlyMap<string, Metric>,
    isPrivate: (name: string) => boolean,
    run: Run,
  ) {
    this.isPrivate = isPrivate
    this.run = run
    const asked = settings.by.filter(name => settings.individuals || !agentDimensions.has(name.trim().toLowerCase()))
    this.names = [...new Set(asked)]
    this.dimensions = dimensions
    this.metrics = new Map([...metrics].filter(([, metric]) => metric.perGroup))
    this.minCell = settings.minCell
    this.byEvent = settings.attributeBy === 'event'
    for (const name of this.names) this.all.set(name, new Map())
  }

  add(item: CaseView): void {
    for (const name of this.names) {
      const period = periods.get(name.trim().toLowerCase())
      if (this.byEvent && period !== undefined) {
        this.addByEvent(item, name, period)
        continue
      }
      for (const value of this.dimensions.values(name, item)) {
        const group = this.group(name, value)
        count(group, item)
        group.measures.add(item)
      }
    }
  }

  /** Each figure counts in the period of its own event; the conversation counts once in every period it touches. */
  private addByEvent(item: CaseView, name: string, size: 'day' | 'week' | 'month'): void {
    const touched = new Set<string>()
    Measures.addByEvent(item, this.metrics, at => {
      const value = this.dimensions.period(size, at)
      if (value === undefined) return undefined
      const group = this.group(name, value)
      if (!touched.has(value)) count(group, item)
      touched.add(value)
      return group.measures
    })
  }

  tell(): TellGroups {
    return new Map(
      [...this.all].map(([name, values]) => [
        name,
        new Map([...values].map(([value, { count, measured, measures }]) => [value, { count, measured, states: measures.tell() }])),
      ]),
    )
  }

  merge(others: TellGroups): void {
    for (const [name, values] of others) {
      for (const [value, { count, measured, states }] of values) {
        const group = this.group(name, value)
        group.count += count
        group.measured += measured
        group.measures.merge(states)
      }
    }
  }

  private group(name: string, value: string): Group {
    const values = this.all.get(name)
    const group = values?.get(value) ?? { count: 0, measured: 0, measures: new Measures(this.metrics, this.run) }
    values?.set(value, group)
    return group
  }

  /** The figures of every group, and how many conversations each is of; sizes are absent where no dimension was asked for. */
  finish(): Pick<Report, 'groups' | 'groupSizes'> {
    const shown = this.names.map(name => [name, this.shown(name, this.all.get(name) ?? new Map())] as const)
    const of = <Told>(tell: (one: Shown) => readonly (readonly [string, Told])[]) =>
      Object.fromEntries(shown.map(([name, all]) => [name, Object.fromEntries(all.flatMap(tell))]))
    return {
      groups: of(({ name, figures }) => [[name, figures]]),
      ...(shown.length === 0 ? {} : { groupSizes: of(({ name, size }) => (size === undefined ? [] : [[name, size]])) }),
    }
  }

  private shown(name: string, groups: ReadonlyMap<string, Group>): readonly Shown[] {
    const sorted = [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1))
    const hidden = new Set(sorted.filter(([, group]) => group.count < this.minCell).map(([value]) => value))
    // One hidden group alone would follow from the total, so the next smallest is hidden with it.
    const next =
      hidden.size === 1
        ? sorted.filter(([value]) => !hidden.has(value)).sort((a, b) => a[1].count - b[1].count || (a[0] < b[0] ? -1 : 1))[0]
        : undefined
    if (next !== undefined) hidden.add(next[0])
    const masker = maskerOf()
    const masked = (value: string): string => {
      const safe = masker.mask(value)
      return safe === value.normalize('NFKC') ? value : safe
    }
    return sorted.map(([value, group], index) => ({
      name: this.isPrivate(name) ? `${name.trim()} ${index + 1}` : agentDimensions.has(name.trim().toLowerCase()) ? value : masked(value),
      ...(hidden.has(value)
        ? { figures: { suppressed: group.count < this.minCell ? `<${this.minCell}` : 'with another' }, size: undefined }
        : { figures: group.measures.finish('without lists'), size: group.measured }),
    }))
  }
}

function count(group: Group, { timeline }: CaseView): void {
  group.count++
  if (timeline.gone === undefined) group.measured++
}
