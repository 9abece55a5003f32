import { keyOf } from '../text/key.js'
import { roles, type Store } from './_store.js'

const CUSTOMER = roles.indexOf('customer')
const AGENT = roles.indexOf('agent')

/** The words of people's names met while reading, so that no excerpt shows them; of an address the part before the @. */
export class Names {
  private readonly words = new Set<string>()

  /** Learns a cell that names a person. */
  add(cell: string): void {
    const at = cell.indexOf('@')
    for (const word of keyOf(at < 0 ? cell : cell.slice(0, at)).split(/[\s\d]+/)) if (word.length > 2) this.words.add(word)
  }

  all(): Iterable<string> {
    return this.words
  }
}

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
