import type { Timeline } from '../model/timeline.js'
import { dateOf, monthStart, weekStart } from '../time/calendar.js'
import { DAY } from '../time/days.js'
import type { Zone } from '../time/zone.js'
import type { Store } from './_store.js'
import type { ConversationView } from './_view.js'
import { dimensionKey } from './_wanted.js'

/** The key of the one dimension of which a conversation may have several values. */
export const TAGS = 'tags'

/** Dimensions whose values are made of more than one column. */
const computed: ReadonlySet<string> = new Set([TAGS, 'assignee', 'status', 'requester', 'day', 'week', 'month'])
/** A code that no column has. */
const CHAT = -1

/** The conversation whose values are asked for. */
interface Shown {
  readonly conversation: ConversationView
  readonly timeline: Timeline
}

/** What a conversation is grouped and filtered by. */
export class Dimensions {
  private readonly store: Store
  private readonly zone: Zone

  constructor(store: Store, zone: Zone) {
    this.store = store
    this.zone = zone
  }

  /** Every value of a dimension that the conversation has; several for tags, none where it is not known. */
  values(name: string, item: Shown): readonly string[] {
    const key = dimensionKey(name)
    if (key === TAGS) return this.tags(item)
    const value = this.value(key, item)
    return value === undefined ? [] : [value]
  }

  /** A number for the value of a dimension, by its key, as the column tells it: alike for the same value, 0 where there is none; undefined where no column tells. */
  code(key: string): ((item: Shown) => number) | undefined {
    if (computed.has(key)) return undefined
    const column = this.store.conversations.codes.get(key)
    if (key === 'channel') return ({ conversation }) => column?.get(conversation.index) || (conversation.chat ? CHAT : 0)
    return column === undefined ? () => 0 : ({ conversation }) => column.get(conversation.index)
  }

  /** The value of a dimension other than tags, by its key; undefined where it is not known. */
  value(key: string, item: Shown): string | undefined {
    const { ticket } = item.conversation
    switch (key) {
      case 'assignee':
        return (ticket.assignee ?? item.timeline.solvedBy ?? item.timeline.stoppedBy?.author) || undefined
      case 'group':
        return ticket.group || undefined
      case 'channel':
        return (ticket.channel ?? (item.conversation.chat ? 'chat' : undefined)) || undefined
      case 'priority':
        return ticket.priority || undefined
      case 'status':
        return ticket.status
      case 'requester':
        return ticket.requester === undefined ? undefined : String(ticket.requester)
      case 'day':
      case 'week':
      case 'month':
        return this.period(key, item.timeline.created)
      default:
        return this.word(key, item.conversation.index)
    }
  }

  /** The local date on which the period of an instant begins. */
  period(size: 'day' | 'week' | 'month', at: number | undefined): string | undefined {
    if (at === undefined) return undefined
    const date = dateOf(Math.floor((at + this.zone.offsetAt(at)) / DAY))
    return size === 'day' ? date : size === 'week' ? weekStart(date) : monthStart(date)
  }

  private word(key: string, index: number): string | undefined {
    const { codes, words } = this.store.conversations
    return words.get(key)?.word(codes.get(key)?.get(index) ?? 0) || undefined
  }

  private tags(item: Shown): readonly string[] {
    const all = (this.word('tags', item.conversation.index) ?? '').split(/[,;|]|\s+/)
    return [...new Set(all.map(tag => tag.replace(/^[[\]"']+|[[\]"']+$/g, '')).filter(tag => tag !== ''))]
  }
}
