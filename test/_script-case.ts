import { readdirSync, readFileSync } from 'node:fs'
import { judgeOf } from '../src/judge/judge.js'
import { weightsFile } from '../src/judge/statistics.js'
import type { Conversation, Event, Run, Touch } from '../src/model/conversation.js'
import type { Judge } from '../src/model/judge.js'
import type { Case } from '../src/model/metric.js'
import type { Hit, Rule } from '../src/model/rule.js'
import type { SignalPlugin } from '../src/model/signal.js'
import { findPromises } from '../src/text/promise.js'
import { parseScript, type Talk } from '../src/text/script.js'
import { sketchOf } from '../src/text/sketch.js'
import { createTagger } from '../src/text/tagger.js'
import { zoneOf } from '../src/time/zone.js'
import { timeline } from '../src/timeline/timeline.js'
import { run as runOf, ticket as ticketOf } from './timeline-script.js'

const encoder = new TextEncoder()
const utc = zoneOf('UTC')
/** Monday 2026-01-05 09:00 UTC: a script begins five minutes later, with its first line. */
const begin = Date.UTC(2026, 0, 5, 9) - 300_000

let judge: Judge | undefined

const signals = new Map<string, SignalPlugin>()
for (const file of readdirSync(new URL('../src/signals/', import.meta.url)).sort()) {
  const id = file.replace(/\.ts$/, '')
  signals.set(id, ((await import(`../src/signals/${id}.ts`)) as { default: SignalPlugin }).default)
}
const tagger = createTagger(signals)

/** Both judges with the weights of the package. */
export function theJudge(): Judge {
  judge ??= judgeOf(readFileSync(weightsFile))
  return judge
}

/** A public message as the pipeline keeps it, from its words. */
export function touchOf(by: Touch['by'], at: number, text: string, line: number, visible = true): Touch {
  const bytes = encoder.encode(text)
  const { tone, thanks, question, problem, persists, another, body } = tagger.tag(bytes, 0, bytes.length)
  const touch: Touch = {
    type: 'message',
    at,
    by,
    author: undefined,
    public: visible,
    tone: by !== 'customer' || tone === 2 ? undefined : tone,
    thanks,
    question,
    problem,
    persists,
    another,
    body,
    place: { file: 'example', line },
    excerpt: text,
  }
  if (by === 'system') return touch
  const { verdicts, dialogue } = theJudge().listen(text, by)
  const sketch = sketchOf(text)
  return {
    ...touch,
    ...dialogue,
    ...(sketch === undefined ? {} : { sketch }),
    heard: verdicts.map(({ span, ...verdict }) => ({ ...verdict, speaker: by, excerpt: text.slice(...span) })),
    promises: by === 'customer' ? [] : findPromises(text, at, utc).map(({ span, due }) => ({ phrase: text.slice(...span), due })),
  }
}

/** What the rules of a script see: its cases, and the marked messages. */
export interface Scripted {
  readonly cases: readonly Case[]
  readonly marked: ReadonlySet<Touch>
}

/** The cases of a script in the example notation. */
export function casesOf(text: string): Scripted {
  const script = parseScript(text)
  const marked = new Set<Touch>()
  const talks: { readonly talk: Talk; readonly events: Event[] }[] = []
  let start = begin
  let last = begin
  let line = 0
  for (const talk of script.talks) {
    start += talk.after
    let at = start
    const events: Event[] = []
    for (const turn of talk.turns) {
      at += turn.after
      line++
      if (turn.kind === 'said') {
        const touch = touchOf(turn.who, at, turn.text, line, turn.public)
        if (turn.mark !== undefined) marked.add(touch)
        events.push(touch)
      } else if (turn.kind === 'status') events.push({ type: 'status', at, to: turn.to, place: { file: 'example', line } })
      else events.push({ type: 'rated', at, score: turn.score, place: { file: 'example', line } })
    }
    last = Math.max(last, at)
    talks.push({ talk, events })
  }
  const run = runOf({ asOf: last + script.asOf, asOfGiven: true, judged: true })
  return { cases: talks.map(({ talk, events }, index) => caseOf(`example-${index + 1}`, events, run, talk.vip)), marked }
}

/** A case of events alone. */
export function caseOf(id: string, events: readonly Event[], run: Run, vip = false, row = ticketOf({ created: events[0]?.at })): Case {
  const conversation: Conversation = {
    id,
    ticket: row,
    events,
    vip,
    hasTicket: true,
    chat: false,
    endedBy: undefined,
    place: { file: 'example', line: 1 },
    nextContact: () => undefined,
  }
  return {
    run,
    conversation,
    timeline: timeline(conversation, run),
    hasBusiness: false,
    seconds: (from, to) => (to < from ? undefined : Math.floor((to - from) / 1000)),
    target: () => undefined,
    weekday: 0,
  }
}

/** Every hit of a rule over cases; a finding over the whole export as a hit without a message. */
export function hitsOf(rule: Rule, cases: readonly Case[]): readonly Hit[] {
  const hits = cases.filter(item => rule.applies(item)).flatMap(item => [...rule.judge(item)])
  const { whole } = rule
  if (whole === undefined) return hits
  let state = whole.init()
  for (const item of cases) if (rule.applies(item)) state = whole.add(state, item)
  const told = whole.finish(state).map(({ place, ...hit }): Hit => {
    const at = cases.flatMap(item => item.conversation.events).find(event => event.type === 'message' && event.place.line === place?.line)
    return at?.type === 'message' ? { ...hit, at } : hit
  })
  return [...hits, ...told]
}
