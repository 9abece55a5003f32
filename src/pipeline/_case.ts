import type { Run } from '../model/conversation.js'
import type { Case, Clock } from '../model/metric.js'
import type { BusinessClock } from '../model/schedule.js'
import type { Settings, SlaTarget } from '../model/settings.js'
import { priorityOf } from '../text/words.js'
import { weekday } from '../time/calendar.js'
import { businessClock } from '../time/schedule.js'
import type { Zone } from '../time/zone.js'
import { MutableTimeline, timeline } from '../timeline/timeline.js'
import type { Dimensions } from './_dimensions.js'
import type { ConversationView } from './_view.js'

const always = 'default'

/** One conversation as every metric sees it; `show` moves it to the conversation the view stands on. */
export class CaseView implements Case {
  readonly run: Run
  readonly conversation: ConversationView
  readonly timeline = new MutableTimeline()
  readonly hasBusiness: boolean
  private readonly settings: Settings
  private readonly hasTargets: boolean
  private readonly zone: Zone
  private readonly dimensions: Dimensions
  private readonly clocks: ReadonlyMap<string, BusinessClock>
  private clock: BusinessClock | undefined
  private readonly targets = new Map<string, { readonly seconds: number; readonly clock: Clock } | undefined>()

  constructor(run: Run, view: ConversationView, settings: Settings, zone: Zone, dimensions: Dimensions) {
    this.run = run
    this.conversation = view
    this.settings = settings
    this.hasTargets = settings.sla.size > 0
    this.zone = zone
    this.dimensions = dimensions
    this.clocks = new Map([...settings.schedules].map(([name, definition]) => [name, businessClock(definition, zone.name)]))
    this.hasBusiness = this.clocks.size > 0
    this.clock = this.clocks.get(always)
  }

  show(): void {
    timeline(this.conversation, this.run, this.timeline)
    if (this.settings.scheduleFor.length > 0) this.clock = this.schedule()
    const { vip } = this.settings
    if (vip !== undefined) this.conversation.vip = this.dimensions.values(vip.column, this).some(own => isAmong(own, vip.values))
  }

  /** The business clock of the conversation shown, or undefined where none is configured. */
  get business(): BusinessClock | undefined {
    return this.clock
  }

  seconds(from: number, to: number, clock: Clock): number | undefined {
    if (to < from) return undefined
    if (clock === 'calendar') return Math.floor((to - from) / 1000)
    return this.clock === undefined ? undefined : Math.floor(this.clock.open(from, to) / 1000)
  }

  target(metric: 'first-response-time' | 'resolution-time'): { readonly seconds: number; readonly clock: Clock } | undefined {
    // Asked twice for every ticket: a look into an empty map is dearer than to know that it is empty.
    if (!this.hasTargets) return undefined
    const sla = this.settings.sla.get(metric)
    if (sla === undefined) return undefined
    const priority = this.conversation.ticket.priority ?? ''
    const key = `${metric}\u0000${priority}`
    if (!this.targets.has(key)) this.targets.set(key, targetOf(sla, priority))
    return this.targets.get(key)
  }

  get weekday(): number | undefined {
    const created = this.timeline.created
    return created === undefined ? undefined : weekday(created, this.zone)
  }

  private schedule(): BusinessClock | undefined {
    for (const { when, use } of this.settings.scheduleFor) {
      const holds = [...when].every(([name, value]) =>
        this.dimensions.values(name, this).some(own => own.toLowerCase() === value.toLowerCase()),
      )
      if (holds) return this.clocks.get(use)
    }
    return this.clocks.get(always)
  }
}

function isAmong(word: string, words: readonly string[]): boolean {
  return words.some(known => known.trim().toLowerCase() === word.trim().toLowerCase())
}

function targetOf(sla: SlaTarget, priority: string): { readonly seconds: number; readonly clock: Clock } | undefined {
  const plain = priority.trim().toLowerCase()
  const seconds = sla.byPriority.get(plain) ?? sla.byPriority.get(priorityOf(priority) ?? '') ?? sla.fallback
  return seconds === undefined ? undefined : { seconds, clock: sla.clock }
}
