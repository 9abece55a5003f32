// Makes one group of words of promises, deadlines or idle clauses deaf and tells the first text that is then heard otherwise.
import { parentPort, workerData } from 'node:worker_threads'

const dist = new URL(process.env.DIST ?? '../../../dist/', import.meta.url)
const { group, texts } = workerData
const { kind, lang, key, line } = group
const exported = { en: 'english', lt: 'lithuanian', et: 'estonian', sr: 'serbian' }[lang]
// A word that no text holds: an empty list would hold the empty word.
const nothing = 'qqqqqqqq'

if (kind === 'due') {
  const { [exported]: lines } = await import(new URL(`time/due-words/${lang}.js`, dist).href)
  const kept = lines.filter(([meaning], at) => (line === undefined ? meaning !== key : at !== line))
  lines.splice(0, lines.length, ...kept)
} else if (kind === 'promise') {
  const { [exported]: words } = await import(new URL(`text/promise-words/${lang}.js`, dist).href)
  words[key] = nothing
} else if (kind === 'idle') {
  const { idleWords } = await import(new URL('text/promise-words/idle.js', dist).href)
  idleWords[lang][key] = nothing
}
const { timesBy } = await import('./heard.mjs')
const [{ findPromises, isMereApologyOrNewDate }, { findDue }, { zoneOf }] = await Promise.all(
  ['text/promise.js', 'time/due.js', 'time/zone.js'].map(name => import(new URL(name, dist).href)),
)
const times = timesBy({ findPromises, findDue, zoneOf })
const heard = (item, speaker) => {
  const idle = item.mayIdle.includes(speaker) && isMereApologyOrNewDate(item.text)
  return `${times(item, speaker).join(' ')}${idle ? ' +idle' : ''}`
}
if (kind === 'none') {
  parentPort.postMessage(texts.map(item => item.speakers.map(speaker => heard(item, speaker))))
} else {
  const changed = texts.find(item => item.speakers.some((speaker, at) => heard(item, speaker) !== item.base[at]))
  parentPort.postMessage(changed?.text)
}
