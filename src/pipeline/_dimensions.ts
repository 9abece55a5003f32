import type { Timeline } from '../model/timeline.js'
import { dateOf, monthStart, weekStart } from '../time/calendar.js'
import { DAY } from '../time/days.js'
import type { Zone } from '../time/zone.js'
import type { Store } from './_store.js'
import type { ConversationView } from './_view.js'
import { dimensionKey } from './_wanted.js'

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
    const { ticket } = item.conversation
    const key = dimensionKey(name)
    switch (key) {
      case 'assignee':
        return one(ticket.assignee ?? item.timeline.solvedBy ?? item.timeline.stoppedBy?.author)
      case 'group':
        return one(ticket.group)
      case 'channel':
        return one(ticket.channel ?? (item.conversation.chat ? 'chat' : undefined))
      case 'priority':
        return one(ticket.priority)
      case 'status':
        return one(ticket.status)
      case 'requester':
        return one(ticket.requester === undefined ? undefined : String(ticket.requester))
      case 'tags':
        return this.tags(item)
      case 'day':
      case 'week':
      case 'month':
        return one(this.period(key, item.timeline.created))
      default:
        return one(this.word(key, item.conversation.index))
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

function one(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [value]
}
