import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The browser of this machine, if it has one. */
export const browser = places.find(path => existsSync(path))

/** What a browser did with a page: addresses it asked for, dialogs, complaints, and the value of an expression on the loaded page. */
export interface Visit {
  readonly requests: readonly string[]
  readonly dialogs: readonly string[]
  readonly complaints: readonly string[]
  readonly value: unknown
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly [key: string]: unknown }
  readonly result?: { readonly [key: string]: unknown }
}

/** Opens pages in a headless browser that is spoken to through its debugging pipe; closes it afterwards. */
export async function visiting<T>(
  path: string,
  work: (visit: (url: string, expression: string) => Promise<Visit>) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'care-audit-browser-'))
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--remote-debugging-pipe',
  ]
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise(resolve => child.once('exit', resolve))
  try {
    return await work(visitor(child))
  } finally {
    child.kill('SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

function visitor(child: ChildProcess): (url: string, expression: string) => Promise<Visit> {
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const waiting = new Map<number, (message: Message) => void>()
  let listener: (message: Message) => void = () => {}
  let rest = ''
  let last = 0
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const message: Message = JSON.parse(part)
      if (message.id === undefined) listener(message)
      else waiting.get(message.id)?.(message)
    }
  })
  const ask = (method: string, params: object = {}, sessionId?: string): Promise<Message> => {
    last += 1
    const id = last
    to.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
    return new Promise(resolve => waiting.set(id, resolve))
  }
  return async (url, expression) => {
    const requests: string[] = []
    const dialogs: string[] = []
    const complaints: string[] = []
    const target = await ask('Target.createTarget', { url: 'about:blank' })
    const attached = await ask('Target.attachToTarget', { targetId: target.result?.['targetId'], flatten: true })
    const session = String(attached.result?.['sessionId'])
    for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await ask(`${domain}.enable`, {}, session)
    const loaded = new Promise<void>(resolve => {
      listener = ({ method, params = {} }) => {
        if (method === 'Network.requestWillBeSent') requests.push(String((params['request'] as { url?: unknown } | undefined)?.url))
        if (method === 'Page.javascriptDialogOpening') {
          dialogs.push(String(params['message']))
          void ask('Page.handleJavaScriptDialog', { accept: true }, session)
        }
        if (method === 'Log.entryAdded') complaints.push(String((params['entry'] as { text?: unknown } | undefined)?.text))
        if (method === 'Page.loadEventFired') resolve()
      }
    })
    await ask('Page.navigate', { url }, session)
    await loaded
    await new Promise(resolve => setTimeout(resolve, 100))
    const told = await ask('Runtime.evaluate', { expression, returnByValue: true }, session)
    const value = (told.result?.['result'] as { value?: unknown } | undefined)?.value
    await ask('Target.closeTarget', { targetId: target.result?.['targetId'] })
    return { requests: requests.filter(one => one !== url), dialogs, complaints, value }
  }
}
