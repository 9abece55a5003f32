import type { Field, Recognised } from '../model/format.js'
import { headerKey } from '../text/key.js'

/** How the cells of a column are redacted: who somebody is, free text, ids that join files, or words and figures of the desk. */
export type Treatment = 'people' | 'text' | 'ids' | 'plain'

/** A column and how it is redacted. */
export interface RedactedColumn {
  readonly header: string
  readonly treatment: Treatment
  /** Its cells name people, so that texts are searched for them. */
  readonly names: boolean
}

const people: ReadonlySet<Field> = new Set<Field>(['requester', 'assignee', 'author', 'agent', 'visitor', 'name', 'email', 'user_id'])
const texts: ReadonlySet<Field> = new Set<Field>(['subject', 'text', 'comment', 'csat_comment', 'transcript', 'value'])
const ids: ReadonlySet<Field> = new Set<Field>(['ticket_id', 'chat_id', 'message_id', 'in_reply_to', 'merged_into'])
const named =
  /\b(?:e ?mail|mail|name|names|surname|firstname|lastname|fullname|username|login|phone|phones|mobile|telephone|tel|fax|whatsapp|address|street|requester|customer|client|contact|visitor|author|sender|recipient|recipients|cc|bcc|from|to|owner|assignee|agent|submitter|reporter|creator|passport|birthday|ip|vardas|pavarde|telefonas|pastas|adresas|klientas|nimi|eesnimi|perenimi|telefon|klient|ime|prezime|adresa|klijent|kupac)\b/
const notPeople =
  /\b(?:type|segment|plan|tier|count|number of|status|state|language|country|since|date|time|at|created|updated|role|group|team|rating|score|satisfaction|wait|reply|replies|minutes|hours|seconds|days|channel|priority|brand|product|file|event|campaign|model|form|field|queue|tag|tags|category)\b/
const places = /\b(?:address|street|phone|phones|mobile|telephone|tel|fax|whatsapp|ip|passport|birthday|telefonas|telefon|adresas|adresa)\b/

/** What each column of a file is, by the fields it was recognised as, else by its name; what nothing is known of is text. */
export function columnsToRedact(header: readonly string[], recognised: Recognised | undefined): readonly RedactedColumn[] {
  return header.map((name, index) => {
    const fields = recognised?.columns.filter(column => column.index === index).map(column => column.field) ?? []
    const key = headerKey(name)
    if (fields.some(field => people.has(field))) return { header: name, treatment: 'people', names: true }
    if (fields.some(field => texts.has(field))) return { header: name, treatment: 'text', names: false }
    if (fields.some(field => ids.has(field))) return { header: name, treatment: 'ids', names: false }
    if (fields.length > 0) return { header: name, treatment: 'plain', names: false }
    if (named.test(key) && !notPeople.test(key)) return { header: name, treatment: 'people', names: !places.test(key) }
    return { header: name, treatment: 'text', names: false }
  })
}
