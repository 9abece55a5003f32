import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../src/model/report.js'

// The compiled files: a thread cannot start from the TypeScript sources. `npm test` builds them before.
const built = new URL('../dist/', import.meta.url)
const use = (name: string) => import(new URL(name, built).href)

const folder = mkdtempSync(join(tmpdir(), 'second-thread-'))
const entry = new URL('second.js', built)
const header = 'ticket_id,created_at,first_reply_at,solved_at,status,channel,group,assignee,requester,subject,csat,reopens'

let seed = 7
const next = (most: number) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
  return seed % most
}
const stamp = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')

function ticket(id: string | number, i: number): string {
  const created = 1735689600 + i * 400 + next(300)
  const replied = next(10) > 0 ? stamp(created + 60 + next(90_000)) : ''
  const solved = next(10) > 1 ? stamp(created + 600 + next(900_000)) : ''
  const text = next(4) === 0 ? 'broken, again,\nand ""again"", see 1,2,3\nor 4' : `just words ${'and more '.repeat(next(9))}`
  const status = solved === '' ? 'open' : 'solved'
  const cells = [id, stamp(created), replied, solved, status, ['email', 'chat'][next(2)], `Group ${next(3)}`, `Agent ${next(20)}`]
  return [...cells, `user${next(800)}@example.com`, `"${text}"`, ['good', 'bad', ''][next(3)], next(8) === 0 ? 1 : 0].join(',')
}

const sayings = [
  'Thank you, that works now!',
  'This is not working.',
  'Why does\nnobody answer?',
  'He said ""no"".',
  'Hvala, sada radi!',
  '',
]

function message(i: number, id: string | number, at = 1735689600 + i * 50 + next(3000)): string {
  const [role, author] = next(2) === 0 ? ['customer', `user${next(900) + i}@example.com`] : ['agent', ` Agent ${next(20)} `]
  return [id, stamp(at), role, author, next(9) > 0, `"${sayings[next(6)]} ${'and more '.repeat(next(9))}"`].join(',')
}

const rows = Array.from({ length: 6000 }, (_, i) => ticket(100_000 + i, i))
const swapped = (at: number, row: string) => [...rows.slice(0, at), row, ...rows.slice(at)]

/** Name → lines: what a second thread may meet. */
const exports: readonly (readonly [string, readonly string[]])[] = [
  ['plain rows with line ends in their text', rows],
  ['the newest ticket first', rows.toReversed()],
  [
    'ids with a prefix, a width, and of no shape',
    rows.map((row, i) => `${i % 5 === 0 ? `odd-${i}-x` : `INC${String(i).padStart(7, '0')}`}${row.slice(6)}`),
  ],
  ['a ticket of the first half again in the second', swapped(5000, rows[20] ?? '')],
  ['other values under an id of the first half', swapped(5900, ticket(100_100, 3))],
  [
    'broken rows in both halves',
    rows.map((row, i) => (i === 900 || i === 5200 ? 'one,two' : i === 5300 ? row.replace(/2025-/, '20x5-') : row)),
  ],
  [
    'a status nobody knows and a footer',
    [...rows.map((row, i) => (i % 1000 === 999 ? row.replace(/,(open|solved),/, ',half-done,') : row)), 'Total 6000'],
  ],
  [
    'ratings whose scale only the second half tells',
    rows.map((row, i) =>
      row.replace(/,(good|bad|),(\d)$/, (_, word, count) => `,${word === '' ? '' : i < 4000 ? 1 + (i % 3) : 5},${count}`),
    ),
  ],
  ['milliseconds in the second half only', rows.map((row, i) => (i > 4000 ? row.replace(/(\d\d:\d\d:\d\d)/g, '$1.250') : row))],
  ['a quote that stays open', [...rows.slice(0, 5990), '1,"open', ...rows.slice(5990)]],
]

const threads = Array.from({ length: 6000 }, (_, i) => message(i, 100_000 + Math.floor(i / 5)))

/** Name → lines of messages. */
const messages: readonly (readonly [string, readonly string[]])[] = [
  ['conversations one after another', threads],
  ['conversations that go on in the second half', Array.from({ length: 6000 }, (_, i) => message(i, 100_000 + (i % 900)))],
  [
    'ids with a prefix, and of no shape',
    Array.from({ length: 6000 }, (_, i) => message(i, i % 3 === 0 ? `odd-${i % 80}-x` : `T${i % 70}`)),
  ],
  ['rows of the first half again in the second', [...threads, ...threads.slice(0, 2000)]],
  [
    'broken rows in both halves',
    threads.map((row, i) => (i % 990 === 7 ? 'one,two' : i % 991 === 0 ? row.replace(/2025-/, '20x5-') : row)),
  ],
  ['milliseconds in the second half only', threads.map((row, i) => (i > 4000 ? row.replace(/(\d\d:\d\d:\d\d)/, '$1.250') : row))],
  ['roles that nobody knows', threads.map((row, i) => (i % 50 === 0 ? row.replace(/,(customer|agent),/, ',,') : row))],
]

const heard: readonly (readonly [string, string])[] = [
  ['customer', 'Please cancel my subscription today, I wrote from anna.NR@example.com already.'],
  ['agent', 'I cannot cancel it here. You have to call us on +370 612 3456NR and give a reason why.'],
  ['agent', 'Please send me your password and the PIN of the card 4111 1111 1111 1111.'],
  ['agent', 'I will call you back at +370 612 34000 by Friday noon.'],
  ['customer', 'The room was dirty, nobody cared, and I will write a review about it to kontakt@example.org, boja.NR@example.com.'],
  ['agent', 'Calm down, that is really not our problem.'],
  ['bot', 'I am a bot and did not understand you. Please choose one of the topics.'],
  ['customer', 'I want to talk to a human being. My IBAN is LT12 1000 0111 0100 1000.'],
  ['agent', 'Beste Kundin, secret sauce for you.'],
  ['agent', 'If you post a bad review we charge you 500 euros, anna.NR@example.com.'],
]

function heardMessage(i: number): string {
  const [role, text] = heard[next(heard.length)] ?? ['', '']
  const author = role === 'customer' ? `user${i % 700}@example.com` : `Agent ${next(20)}`
  return `${100_000 + (i % 900)},${stamp(1735689600 + i * 50)},${role},${author},true,"${text.replace('NR', String(next(60)))}"`
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a report does not depend on the second thread', () => {
  let run: (
    path: string,
    second: URL | undefined,
    by?: readonly string[],
    rules?: readonly unknown[],
    unmask?: boolean,
  ) => Promise<Report | string>
  let own: readonly unknown[] = []
  let cutOf: (path: string) => Promise<unknown>

  beforeAll(async () => {
    const [{ audit }, { findInputs, peek }, shelf, { settle }, { findCut }] = await Promise.all(
      ['pipeline/run.js', 'pipeline/read.js', 'shelf.js', 'config.js', 'pipeline/_cut.js'].map(use),
    )
    const rules = [...(await shelf.loadRules())].map(([id, rule]) => ({ id, rule, severity: undefined }))
    const plugins = {
      ...{ formats: await shelf.loadFormats(), metrics: await shelf.loadMetrics(), signals: await shelf.loadSignals() },
      ...{ rules, judge: shelf.loadJudge, judgeId: '', precisionOf: () => undefined, own: [] },
    }
    const phrases = new Map([['en', ['secret sauce']]])
    own = [{ id: 'sauce', by: ['agent'], phrases, unless: new Map() }]
    run = async (path, second, by = [], active = rules, unmask = false) => {
      const asked = { map: [], kind: [], by, where: [], unmask, allowTruncated: path.includes('quote') }
      const { settings } = await settle(asked, folder, 'analyze', [...plugins.formats.keys()])
      const inputs = await findInputs([path], undefined, 1e9)
      const used = { ...plugins, rules: active, own, ...(second === undefined ? {} : { second: { entry: second, from: 1000 } }) }
      const quiet = { progress: () => undefined, notice: () => undefined }
      return audit(inputs, settings, used, quiet, { version: '0', timeZoneData: '0' }).catch((error: Error) => error.message)
    }
    cutOf = async path => {
      const [input] = await findInputs([path], undefined, 1e9)
      const { dialect, header: names } = await peek(input, { kinds: new Map(), map: new Map() })
      return findCut(input, dialect, { header: names }, 0.5)
    }
  })

  const write = (name: string, lines: readonly string[], end = '\n') => {
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, [header, ...lines, ''].join(end))
    return path
  }

  /** A thread that leaves a note when it has told of messages. */
  const notedThread = (name: string) => {
    const [noted, told] = [join(folder, `${name}.mjs`), join(folder, `${name}.told`)]
    writeFileSync(
      noted,
      `import { writeFileSync } from 'node:fs'
      import { parentPort } from 'node:worker_threads'
      const tell = parentPort.postMessage.bind(parentPort)
      parentPort.postMessage = (answer, buffers) => {
        structuredClone(answer)
        if (answer.part?.messages !== undefined) writeFileSync(${JSON.stringify(told)}, '')
        tell(answer, buffers)
      }
      await import(${JSON.stringify(entry.href)})`,
    )
    return { noted: pathToFileURL(noted), told }
  }

  it.each(exports)('with %s', async (name, lines) => {
    const path = write(name, lines)
    expect(await cutOf(path)).toMatchObject({ head: header.length + 1, headLines: 1 })
    expect(JSON.stringify(await run(path, entry))).toBe(JSON.stringify(await run(path, undefined)))
  })

  it.each(messages)('of messages, with %s', async (name, lines) => {
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, ['ticket_id,sent_at,author_role,author,public,text', ...lines, ''].join('\n'))
    const { noted, told } = notedThread(name)
    const one = await run(path, undefined, [], [])
    expect(one).toHaveProperty('metrics')
    expect(JSON.stringify(await run(path, noted, [], []))).toBe(JSON.stringify(one))
    expect(existsSync(told)).toBe(availableParallelism() > 1)
  })

  it.each([false, true])('of messages that are listened to, words as written: %s', async unmask => {
    const path = join(folder, `heard ${unmask}.csv`)
    writeFileSync(
      path,
      ['ticket_id,sent_at,author_role,author,public,text', ...Array.from({ length: 6000 }, (_, i) => heardMessage(i)), ''].join('\n'),
    )
    const { noted, told } = notedThread(`heard ${unmask}`)
    const one = await run(path, undefined, [], undefined, unmask)
    expect(JSON.stringify(await run(path, noted, [], undefined, unmask))).toBe(JSON.stringify(one))
    expect(existsSync(told)).toBe(availableParallelism() > 1)
    const { findings } = one as Report
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(5)
    expect(findings.some(({ excerpt }) => excerpt.includes(unmask ? 'anna.5' : '[EMAIL-5]'))).toBe(true)
  })

  it('with other line ends, and groups', async () => {
    const path = write('carriage returns', rows, '\r\n')
    expect(JSON.stringify(await run(path, entry, ['channel', 'agent', 'month']))).toBe(
      JSON.stringify(await run(path, undefined, ['channel', 'agent', 'month'])),
    )
  })

  it('where the thread cannot start', async () => {
    const path = write('no thread', rows)
    const report = await run(path, new URL('nowhere.js', built))
    expect(JSON.stringify(report)).toBe(JSON.stringify(await run(path, undefined)))
    expect(report).toHaveProperty('ledger.conversations', 6000)
  })
})
