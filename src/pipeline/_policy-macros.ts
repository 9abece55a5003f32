import { Refusal } from '../model/refusal.js'
import { headerKey } from '../text/key.js'
import { fileInput } from './_file-input.js'
import { isOwnOutput } from './_own-output.js'
import { peek } from './_peek.js'
import { readRecords } from './read.js'

/** One prepared answer. */
export interface Macro {
  readonly title: string
  readonly body: string
  /** Of the record in the file, from 1. */
  readonly line: number
}

/** A file of macros, read. */
export interface Macros {
  readonly macros: readonly Macro[]
  readonly encoding: string
  readonly delimiter: string
  readonly sha256: string
}

const titles =
  /^(?:macro |canned response |template |response )?(?:title|name|subject|label|shortcut|pavadinimas|tema|pealkiri|nimi|nimetus|naslov|naziv)$/
const bodies =
  /^(?:macro |canned response |template |response |reply |comment |message )?(?:body|text|content|contents|message|reply|answer|comment|comment value|response|template|macro|html|value|tekstas|turinys|atsakymas|zinute|tekst|sisu|vastus|sadrzaj|odgovor|poruka)$/
/** What an export tells its rows by; a macro belongs to no conversation. */
const conversations = /^(?:ticket|chat|conversation|case|issue|incident|message|thread|tweet)s? (?:id|ids|number|key)$/
const LONG = 40

/** True where a CSV may be one of macros, not an export of conversations nor what this tool has written. */
export async function holdsMacros(path: string, encoding: string | undefined, maxInput: number): Promise<boolean> {
  if (await isOwnOutput(path)) return false
  const input = await fileInput(path, maxInput)
  // What can be read only once must not be spent on a look.
  if (!input.rereadable) return true
  const { header, sample } = await peek(input, encoding === undefined ? {} : { encoding })
  const names = header.map(headerKey)
  return !names.some(name => conversations.test(name)) && bodyColumn(names, sample) !== undefined
}

/** Reads a CSV of macros: a column of bodies, known by its name or as the one of long texts, and one of titles. Refusal 3 where there is none. */
export async function readMacros(path: string, encoding: string | undefined, maxInput: number): Promise<Macros> {
  const input = await fileInput(path, maxInput)
  const { dialect, header, sample } = await peek(input, encoding === undefined ? {} : { encoding })
  const names = header.map(headerKey)
  const body = bodyColumn(names, sample)
  if (body === undefined) {
    const seen = header.slice(0, 6).map(name => `“${name}”`)
    throw new Refusal(
      3,
      `“${path}” has no column that holds the texts of macros (seen: ${seen.join(', ')}).`,
      'Call that column “body”, and the one of their names “title”.',
    )
  }
  const title = names.findIndex((name, at) => at !== body && titles.test(name))
  const macros: Macro[] = []
  let skip = dialect.preamble + 1
  const { sha256 } = await readRecords(input, dialect, row => {
    if (skip > 0) {
      skip--
      return
    }
    const text = row.text(body)
    if (text.trim() !== '') macros.push({ title: title < 0 ? '' : row.text(title).trim(), body: text, line: row.line })
  })
  return { macros, encoding: dialect.encoding, delimiter: dialect.delimiter, sha256: await sha256 }
}

function bodyColumn(names: readonly string[], sample: readonly (readonly string[])[]): number | undefined {
  const named = names.findIndex(name => bodies.test(name))
  if (named >= 0) return named
  let best: number | undefined
  let longest = LONG
  names.forEach((_, at) => {
    const length = sample.reduce((sum, record) => sum + (record[at] ?? '').length, 0) / Math.max(1, sample.length)
    if (length <= longest) return
    longest = length
    best = at
  })
  return best
}
