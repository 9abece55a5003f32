// The texts of all examples in the repository, by source, each with those who may be heard saying it, in an order that does not depend on the machine.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const repository = new URL('../../../', import.meta.url)
const everybody = ['customer', 'agent', 'policy']
// One training text in so many is heard.
const OUT_OF = 20

/** A short name for a text that does not change while the text does not. */
export const digest = text => createHash('sha256').update(text).digest('hex').slice(0, 6)

function rowsOf(folder, chosen = () => true) {
  const files = readdirSync(new URL(folder, repository)).filter(name => name.endsWith('.jsonl'))
  return files.sort().flatMap(name =>
    readFileSync(new URL(folder + name, repository), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => ({ file: name, ...JSON.parse(line) }))
      .filter(chosen),
  )
}

const said = (lang, text, ...speakers) => ({ lang: lang.slice(0, 2), text, speakers })

function* classTexts({ classes }) {
  for (const [lang, groups] of Object.entries(classes))
    for (const { phrases, bad } of Object.values(groups))
      for (const text of [...Object.values(phrases), ...bad]) yield said(lang, text, ...everybody)
}

function* signalTexts({ signals }) {
  for (const { examples } of signals.values())
    for (const [lang, { good, bad }] of Object.entries(examples)) for (const text of [...good, ...bad]) yield said(lang, text, 'customer')
}

function* ruleTexts({ rules, parseScript }) {
  for (const { examples } of rules.values())
    for (const [lang, { good, bad }] of Object.entries(examples))
      for (const script of [...bad, ...good])
        for (const { turns } of parseScript(script).talks)
          for (const turn of turns) if (turn.kind === 'said' && turn.who !== 'system') yield said(lang, turn.text, turn.who)
}

function* pairTexts() {
  for (const { lang, role, bad, good } of rowsOf('fixtures/pairs/')) {
    yield said(lang, bad, role)
    yield said(lang, good, role)
  }
}

function* dialogueTexts() {
  for (const { lang, messages } of rowsOf('fixtures/dialogues/'))
    for (const { role, text } of messages) if (role !== 'system') yield said(lang, text, role)
}

function* promiseTexts() {
  for (const { lang, text, role } of rowsOf('fixtures/promises/')) yield { ...said(lang, text, role ?? 'agent'), wholly: true }
}

function* trainingTexts() {
  const sampled = ({ text }) => Number.parseInt(digest(text), 16) % OUT_OF === 0
  for (const { lang, role, text } of rowsOf('src/judge/training/', sampled)) yield said(lang, text, role)
}

function* ownTexts() {
  for (const { lang, role, text } of rowsOf('fixtures/hearings/')) yield { ...said(lang, text, role), wholly: true }
}

/** Where texts come from; each source has a file of what is heard. */
export const sources = {
  classes: classTexts,
  signals: signalTexts,
  rules: ruleTexts,
  pairs: pairTexts,
  dialogues: dialogueTexts,
  promises: promiseTexts,
  training: trainingTexts,
  own: ownTexts,
}

/** The texts of a source, each once for everybody who says it. */
export function textsOf(source, materials) {
  const byText = new Map()
  for (const { lang, text, speakers, wholly } of sources[source](materials)) {
    const key = `${lang} ${text}`
    const known = byText.get(key) ?? { lang, text, speakers: [], wholly: wholly === true }
    known.speakers.push(...speakers.filter(speaker => !known.speakers.includes(speaker)))
    byText.set(key, known)
  }
  return [...byText.values()]
}
