/** The name and the one-line meaning of each metric, for people. */
const known = new Map<string, readonly [string, string]>([
  [
    'first-response-time',
    [
      'First response',
      'From the customer’s first message to the first public message of a human. Bots, notes and automatic acknowledgements never count.',
    ],
  ],
  [
    'next-response-time',
    ['Next response', 'Every wait from the oldest unanswered customer message to the next human reply or solve, the first one included.'],
  ],
  [
    'customer-wait-time',
    [
      'Customer’s wait in all',
      'Per conversation, all the time in which the last human word was the customer’s and the conversation was not finished.',
    ],
  ],
  ['longest-wait', ['Longest single wait', 'Per conversation, the longest stretch in which the customer waited for a human word.']],
  ['hold-time', ['Time on hold', 'Per conversation, the time spent in the status “on hold”.']],
  ['resolution-time', ['Resolution', 'From creation to the solve: “first” is the first solve, “full” the last one that still holds.']],
  ['backlog', ['Backlog', 'Conversations not finished at the end of the data, and how old they are.']],
  ['reach-rate', ['Reached a human', 'Conversations with a customer message that got at least one public human reply.']],
  ['abandonment-rate', ['Abandoned chats', 'Chats ended by the customer or by time-out before a human replied.']],
  [
    'reopen-rate',
    ['Reopened', 'Solved conversations that were opened again. “Within 7 days” counts only solves that had that long to be reopened.'],
  ],
  ['repeat-contact-rate', ['Repeat contact', 'Solves after which the same customer opened another conversation within the window.']],
  ['csat', ['CSAT', 'Positive ratings among positive and negative ones, the last rating of each conversation.']],
  [
    'last-touch-satisfaction',
    [
      'Last-touch satisfaction',
      'How the customer left: by the last rating (explicit), by the tone of the last message (inferred), or the first of the two that is known (combined). The journey sets the first known tone against the last: recovered, kept, soured, lost.',
    ],
  ],
  ['last-word', ['Last word', 'Who spoke last in finished conversations, and how many customers were left with an unanswered question.']],
  ['one-touch-rate', ['One-touch', 'Solved with exactly one human message and never reopened.']],
  ['touches', ['Human messages each', 'Public messages of agents per solved conversation.']],
  ['handoffs', ['Hand-offs each', 'Changes of agent or group per solved conversation.']],
  ['consistency', ['Consistency', 'How even the service is: between quick and slow replies, agents, channels and weekdays.']],
  ['survey-coverage', ['Survey coverage', 'Solved conversations in which a rating was offered.']],
  ['feedback-answered-rate', ['Complaints answered', 'Negative ratings and complaints that got a human reply.']],
  ['promise-kept-rate', ['Promises kept', 'Promises with a due time that were kept by it.']],
  ['cancellation-journey', ['Cancelling', 'Clear requests to cancel that an agent confirmed as done, and what it took.']],
])

/** The rank of a metric in the order in which people ask for them; unknown ids last. */
export function importance(id: string | undefined): number {
  const at = [...known.keys()].indexOf(id ?? '')
  return at < 0 ? known.size : at
}

/** The title of a metric for people; an unknown id is its own title. */
export function titleOf(id: string): string {
  return known.get(id)?.[0] ?? id
}

/** What a metric means, in a sentence or two; undefined for an id of a later version. */
export function aboutOf(id: string): string | undefined {
  return known.get(id)?.[1]
}

/** The title of a part of a metric: `Resolution (full)`. */
export function titleOfPart(path: readonly string[]): string {
  const [id = '', ...rest] = path
  return rest.length === 0 ? titleOf(id) : `${titleOf(id)} (${rest.map(word).join(', ')})`
}

/** A kebab-case id as words: `closed-without-reply` → `closed without reply`. */
export function word(id: string): string {
  return words.get(id) ?? id.replaceAll('-', ' ')
}

const words = new Map([
  ['not-applicable', 'does not apply'],
  ['closed-without-reply', 'closed unanswered'],
  ['closed-without', 'closed unconfirmed'],
  ['7d', '7 days'],
  ['business', 'business hours'],
  ['sla', 'target'],
  ['scale', 'the values do not tell their scale'],
])

/** An `unknown` reason as a sentence part: the words after its code; a bare code in words. */
export function reasonWords(reason: string): string {
  const [, code = reason, rest] = /^([\w-]+)(?:\s*:\s*(.+))?$/s.exec(reason) ?? []
  return rest ?? word(code)
}
