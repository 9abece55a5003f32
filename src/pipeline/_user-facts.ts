import type { Row } from '../model/row.js'
import { roleOf } from '../text/words.js'
import { cellText, nameHash } from './_cells.js'
import { columnOf } from './_mapped.js'
import { roles } from './_store.js'
import type { Facts, Fault, FileTask } from './_task.js'

/** A user row → who somebody is, by id, by name and by address. */
export class UserFacts implements Facts {
  private readonly task: FileTask
  private readonly keys: readonly number[]
  private readonly name: number | undefined
  private readonly role: number | undefined

  constructor(task: FileTask) {
    this.task = task
    this.keys = (['user_id', 'email', 'name'] as const).flatMap(field => columnOf(task, field)?.index ?? [])
    this.name = columnOf(task, 'name')?.index
    this.role = columnOf(task, 'role')?.index
  }

  take(row: Row): Fault | undefined {
    const word = this.role === undefined ? '' : cellText(row, this.role)
    const role = Math.max(0, roles.indexOf(roleOf(word, this.task.recognised.table.roles)))
    const name = this.name === undefined ? '' : cellText(row, this.name)
    for (const [position, cell] of this.keys.entries()) {
      const hash = nameHash(row.bytes, row.starts[cell] ?? 0, row.ends[cell] ?? 0)
      // An id is a stronger key than a name that two people may share.
      if (hash !== 0 && (position === 0 || !this.task.store.users.has(hash))) this.task.store.users.set(hash, { role, name })
    }
    return undefined
  }
}
