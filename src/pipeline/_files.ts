import type { Recognised } from '../model/format.js'
import { Refusal } from '../model/refusal.js'
import type { Settings } from '../model/settings.js'
import { shownId } from '../text/address.js'
import type { Tagger } from '../text/tagger.js'
import { zoneOf } from '../time/zone.js'
import type { Ear } from './_ear.js'
import { cutTest } from './_last-cell.js'
import { type Books, FileLedger } from './_ledger.js'
import { Names } from './_names.js'
import type { Opened } from './_open.js'
import type { Partner } from './_partner.js'
import { Store } from './_store.js'
import { Normaliser } from './normalise.js'
import { readRecords } from './read.js'

/** A file that was read. */
export interface Taken extends Opened {
  readonly ledger: FileLedger
  readonly sha256: Promise<string>
}

/** Who listens to the messages' words; made where a file has any. */
export interface Listeners {
  readonly tagger: () => Promise<Tagger>
  readonly ear: () => Promise<Ear | undefined>
  /** The id of the only conversation whose words are judged. */
  readonly only?: string
}

/** Called while rows are read. */
export type Progress = (done: {
  readonly bytes: number
  readonly totalBytes: number | undefined
  readonly rows: number
  readonly phase: string
}) => void

/** Reads all files into a store. Refusal 3 where a file cannot be trusted. */
export async function takeAll(
  opened: readonly Opened[],
  settings: Settings,
  books: Books,
  listeners: Listeners,
  progress: Progress,
  partner?: Partner,
): Promise<{ readonly store: Store; readonly files: readonly Taken[] }> {
  const store = new Store(Math.ceil(expectedConversations(opened) * (partner?.share ?? 1)))
  const ear = opened.some(({ recognised }) => holdsText(recognised)) ? await listeners.ear() : undefined
  if (ear !== undefined) {
    store.heard = ear.hearings()
    store.people = new Names()
  }
  const sizes = opened.map(({ input }) => input.size)
  const totalBytes = sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  const files: Taken[] = []
  let before = 0
  for (const one of opened) {
    files.push(
      await take(
        one,
        settings,
        store,
        books,
        listeners,
        bytes => {
          const other = partner?.progress ?? { bytes: 0, rows: 0 }
          progress({ bytes: before + bytes + other.bytes, totalBytes, rows: rowsOf(books) + other.rows, phase: 'reading' })
        },
        partner,
      ),
    )
    before += one.input.size ?? 0
  }
  if (files.every(({ ledger }) => ledger.rows === ledger.skipped)) {
    const path = files[0]?.ledger.path ?? 'The input'
    throw new Refusal(3, `${path} has a header and no rows.`, 'Export it again with at least one conversation.')
  }
  for (const source of new Set(opened.map(one => one.source)))
    checkTrust(
      files.filter(file => file.source === source),
      settings,
      books,
    )
  return { store, files }
}

/** What `recognise` says that a reader of the report must know too. */
const telling: ReadonlySet<string> = new Set(['ambiguous-dates', 'column-left-out', 'several-zones', 'excel-mangled-id'])

async function take(
  one: Opened,
  settings: Settings,
  store: Store,
  books: Books,
  { tagger, ear, only }: Listeners,
  progress: (bytes: number) => void,
  partner: Partner | undefined,
): Promise<Taken> {
  const { input, peeked, recognised, source } = one
  const ledger = new FileLedger(input.path, source)
  books.files.push(ledger)
  // What is said of a header is said once of all the pieces that share it.
  const first = books.files.findIndex(file => file.source === source) === books.files.length - 1
  const notes = [...peeked.notes, ...recognised.notes.filter(({ code }) => telling.has(code))]
  for (const { code, why } of notes) if (first || code === 'preamble') books.note(code, { file: input.path, line: peeked.headerLine, why })
  const zone = zoneOf(recognised.zone ?? settings.timeZone)
  const hasText = holdsText(recognised)
  const task = {
    recognised,
    dialect: peeked.dialect,
    settings,
    zone,
    store,
    books,
    ledger,
    file: books.files.length - 1,
    source,
    tagger: hasText ? await tagger() : undefined,
    ear: hasText ? await ear() : undefined,
    ...(only === undefined ? {} : { hears: hearsOnly(store, only) }),
  }
  const normaliser = new Normaliser(task, cutTest(peeked.sample, recognised.header.length - 1))
  const relay = await partner?.relay(input, task, peeked.sample, expectedConversations([one]), normaliser)
  const summary = await readRecords(input, peeked.dialect, row => normaliser.row(row), progress, undefined, relay, partner?.digest)
  normaliser.end(summary.blank)
  const at = (line: number | undefined, why: string) => (line === undefined ? undefined : { file: input.path, line, why })
  if (zone.gaps > 0) books.note('nonexistent-local-time', undefined, zone.gaps)
  if (zone.overlaps > 0) books.note('ambiguous-local-time', undefined, zone.overlaps)
  if (summary.replacements > 0) books.note('invalid-bytes', at(summary.replacementLines[0], 'not valid UTF-8'), summary.replacements)
  if (summary.nulBytes > 0) books.note('nul-bytes', undefined, summary.nulBytes)
  if (summary.strayQuotes > 0) books.note('stray-quote', at(summary.strayQuoteLine, 'text after a closing quote'), summary.strayQuotes)
  if (summary.unclosedQuoteLine !== undefined) refuseUnclosed(input.path, summary.unclosedQuoteLine, settings, books, ledger)
  return { ...one, ledger, sha256: summary.sha256 }
}

/** Whether a file holds words of messages. */
export function holdsText({ columns, table }: Recognised): boolean {
  return columns.some(({ field }) => field === 'text' || field === 'transcript') || table.shape === 'comment-columns'
}

/** Tells the one conversation that is listened to, by its number. */
function hearsOnly({ conversations: { ids } }: Store, id: string): (conversation: number) => boolean {
  return conversation => ids.text(conversation) === id || shownId(ids.text(conversation), conversation + 1) === id
}

function refuseUnclosed(path: string, line: number, settings: Settings, books: Books, ledger: FileLedger): void {
  if (!settings.allowTruncated)
    throw new Refusal(
      3,
      `${path}, line ${line}: a quote opens here and is never closed.`,
      'Close it, or pass --allow-truncated to leave the last record out.',
    )
  ledger.rows++
  books.reject(ledger, 'unclosed-quote', line, 'a quote opens here and is never closed')
}

/** An export of which too many rows cannot be read gives no figures; its pieces are judged together. */
function checkTrust(pieces: readonly Taken[], settings: Settings, books: Books): void {
  const sum = (of: (ledger: FileLedger) => number) => pieces.reduce((total, { ledger }) => total + of(ledger), 0)
  const records = sum(ledger => ledger.rows - ledger.skipped)
  const rejected = sum(ledger => ledger.rejected)
  const paths = pieces.map(({ ledger }) => ledger.path)
  if (records === 0) books.note('no-rows', { file: paths[0] ?? '', line: 1, why: 'a header and no rows' })
  if (rejected <= (settings.strict ? 0 : settings.maxBadRows) * records) return
  const first = books.firstReject(paths)
  const path = first?.file ?? paths[0] ?? ''
  const where = first === undefined ? '' : ` The first: line ${first.line}, ${first.why}.`
  const mend = settings.strict
    ? 'Mend the rows, or leave --strict out.'
    : `Mend the rows, or allow more of them with --max-bad-rows. “care-audit inspect ${path}” shows how the columns were understood.`
  throw new Refusal(3, `${path}: ${rejected} of ${records} rows cannot be used (${books.reasons(paths)}).${where}`, mend)
}

function rowsOf(books: Books): number {
  return books.files.reduce((sum, file) => sum + file.rows, 0)
}

/** About how many conversations the files hold, so that columns need not grow; too many costs nothing. */
function expectedConversations(opened: readonly Opened[]): number {
  let expected = 1024
  for (const { input, peeked, recognised } of opened) {
    if (recognised.table.kind !== 'tickets' && recognised.table.kind !== 'chats') continue
    const cells = peeked.sample.reduce((sum, record) => sum + record.reduce((width, cell) => width + cell.length + 1, 0), 0)
    const width = Math.max(8, cells / Math.max(1, peeked.sample.length))
    expected += ((input.size ?? 1 << 22) / width) * 1.15
  }
  return Math.min(1 << 25, Math.ceil(expected))
}
