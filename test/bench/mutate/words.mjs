import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { hearingBy } from './heard.mjs'
import { parts } from './parts.mjs'

const dist = new URL(process.env.DIST ?? '../../../dist/', import.meta.url)
const exported = { en: 'english', lt: 'lithuanian', et: 'estonian', sr: 'serbian' }
const SHORT = 60

/** Mutants of the words of promises, deadlines and idle clauses; each in a thread of its own, since they are compiled once a thread. */
export async function* wordMutants(texts, fine, wanted) {
  const groups = []
  const { idleWords } = await import(new URL('text/promise-words/idle.js', dist).href)
  for (const [lang, name] of Object.entries(exported)) {
    const { [name]: lines } = await import(new URL(`time/due-words/${lang}.js`, dist).href)
    const { [name]: promise } = await import(new URL(`text/promise-words/${lang}.js`, dist).href)
    if (fine) for (const [line, [key, value]] of lines.entries()) groups.push({ kind: 'due', lang, key: `${key} ${value}`, line })
    else for (const key of new Set(lines.map(([meaning]) => meaning))) groups.push({ kind: 'due', lang, key })
    for (const key of Object.keys(promise)) if (promise[key] !== '') groups.push({ kind: 'promise', lang, key })
    for (const key of Object.keys(idleWords[lang])) groups.push({ kind: 'idle', lang, key })
  }
  const { grammar } = hearingBy(parts)
  // Where a message may be idle: nothing is asked in it, as far as the acts tell, and it is short.
  const mayIdle = item =>
    item.speakers.filter(speaker => {
      if (speaker === 'customer' || speaker === 'policy' || item.text.split(/\s+/u).length >= SHORT) return false
      const heard = grammar(item, speaker)
      return heard.includes('+idle') || !(heard.includes('+next-step') || heard.some(word => word.startsWith('?')))
    })
  const prepared = texts.map(item => ({ ...item, mayIdle: mayIdle(item) }))
  const base = await inThread({ kind: 'none' }, prepared)
  // Texts of a group's language first: most groups are killed by one of them.
  const based = prepared.map((item, at) => ({ ...item, base: base[at] }))
  for (const group of groups) {
    const name = `${group.kind}:${group.key} ${group.lang}`
    if (!wanted(name)) continue
    const ordered = [...based.filter(({ lang }) => lang === group.lang), ...based.filter(({ lang }) => lang !== group.lang)]
    yield { kind: group.kind, name, killer: await inThread(group, ordered) }
  }
}

async function inThread(group, texts) {
  const worker = new Worker(new URL('words-worker.mjs', import.meta.url), { workerData: { group, texts } })
  const [message] = await once(worker, 'message')
  await worker.terminate()
  return message
}
