import { Names } from './_names.js'
import { roles, type Store } from './_store.js'

const CUSTOMER = roles.indexOf('customer')
const AGENT = roles.indexOf('agent')

/** Every word of a name that no excerpt may show: customers always, agents too where nothing may be told of single ones. */
export function hiddenNames(store: Store, individuals: boolean): Names {
  const names = store.people ?? new Names()
  const { messages, authors, users, conversations } = store
  const seen = new Set<number>()
  for (let i = 0; i < messages.count; i++) {
    const author = messages.author.get(i)
    if (author === 0 || seen.has(author)) continue
    const role = messages.role.get(i)
    if (role !== CUSTOMER && (individuals || role !== AGENT)) continue
    seen.add(author)
    names.add(authors.word(author))
  }
  for (const { role, name } of users.values()) if (role === CUSTOMER || (!individuals && role === AGENT)) names.add(name)
  if (!individuals) for (const word of conversations.words.get('assignee')?.all() ?? []) names.add(word)
  return names
}
