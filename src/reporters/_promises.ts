import type { Report } from '../model/report.js'
import { humanCount, humanDuration, humanInstant, humanInterval, humanPercent } from '../text/human.js'
import { data, type Fact, joined, ours, type Scope, type Section, type Tone, type Words } from './_block.js'
import { countsAt, distributionAt, isRecord, numberAt, partAt, ratioAt } from './_figures.js'
import { word } from './_words.js'

interface Promised {
  readonly conversation: string
  readonly at: string
  readonly due: string
  readonly state: 'broken' | 'open' | 'kept' | 'vague'
  readonly phrase: string
}

const labels: { readonly [S in Promised['state']]: readonly [string, Tone] } = {
  broken: ['broken', 'bad'],
  open: ['open', 'warn'],
  vague: ['no time', 'dim'],
  kept: ['kept', 'good'],
}
const order = Object.keys(labels)

/** The ledger of promises with a due time, the broken ones first; undefined where there is none. */
export function promises(report: Report, scope: Scope): Section | undefined {
  const ledger = partAt(report.metrics, 'promise-kept-rate.promises')
  const all = (Array.isArray(ledger) ? ledger : []).flatMap(asPromise).sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const kept = ratioAt(report.metrics, 'promise-kept-rate')
  if (kept === undefined && all.length === 0) return undefined
  const wanted = scope.everything ? all : all.filter(one => one.state !== 'kept')
  const shown = wanted.slice(0, scope.everything ? 50 : 5)
  const open = numberAt(report.metrics, 'promise-kept-rate.open') ?? 0
  const note: Words = joined([
    kept === undefined ? [] : [ours(`${humanCount(kept.k)} of ${humanCount(kept.n)} kept`, kept.k < kept.n ? 'warn' : 'good')],
    kept?.rate === undefined ? [] : [ours(humanPercent(kept.rate), 'dim')],
    kept?.interval === undefined ? [] : [ours(humanInterval(kept.interval), 'dim')],
    open > 0 ? [ours(`${humanCount(open)} still open`)] : [],
    wanted.length > shown.length ? [ours(`${humanCount(wanted.length - shown.length)} more in the JSON report`, 'dim')] : [],
  ])
  return {
    title: 'Promises',
    note,
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: '', align: 'left' },
          { head: 'conversation', align: 'left', elastic: true },
          { head: 'due', align: 'left' },
          { head: 'promised', align: 'left', minor: true },
          { head: 'words', align: 'left', elastic: true },
        ],
        rows: shown.map(one => [
          [ours(...labels[one.state])],
          [data(one.conversation)],
          [ours(humanInstant(one.due, report.timeZone))],
          [ours(humanInstant(one.at, report.timeZone), 'dim')],
          [data(one.phrase)],
        ]),
      },
    ],
  }
}

/** An entry of the ledger as untyped data has it; without `kept` it is open, or was made without a time. */
function asPromise(value: unknown): readonly Promised[] {
  if (!isRecord(value)) return []
  const { conversation, at, due, kept, phrase, state: told } = value
  const text = (part: unknown) => (typeof part === 'string' ? part : '')
  const instant = (part: unknown) => (Number.isNaN(Date.parse(text(part))) ? '' : text(part))
  const state =
    kept === true || kept === 'kept' ? 'kept' : kept === false || kept === 'broken' ? 'broken' : told === 'vague' ? told : 'open'
  return [{ conversation: text(conversation), at: instant(at), due: instant(due), state, phrase: text(phrase) }]
}

/** How cancelling went, from the first clear request to the confirmation: whatever figures the metric has. */
export function cancellations(report: Report): Section | undefined {
  const id = 'cancellation-journey'
  const part = partAt(report.metrics, id)
  if (!isRecord(part) || typeof part['unknown'] === 'string' || part['n'] === 0) return undefined
  const rows = Object.keys(part).flatMap((name): Fact[] => {
    const path = `${id}.${name}`
    if (!/^[\w-]{1,40}$/.test(name)) return []
    const words =
      ratioWords(report, path) ??
      distributionWords(report, `${path}.calendar`) ??
      distributionWords(report, path) ??
      countWords(report, path)
    return words === undefined ? [] : [{ label: sentenceCase(word(name)), words }]
  })
  const whole = ratioWords(report, id)
  return {
    title: 'Cancelling',
    note: [ours('from the first clear request to the confirmation', 'dim')],
    blocks: [
      {
        kind: 'facts',
        rows: [
          ...(whole === undefined ? [] : [{ label: 'Confirmed', words: whole }]),
          ...rows.filter(row => !(whole && /^(k|n|rate|interval)$/i.test(row.label))),
        ],
      },
    ],
  }
}

function ratioWords({ metrics }: Report, path: string): Words | undefined {
  const ratio = ratioAt(metrics, path)
  if (ratio?.rate === undefined) return undefined
  return joined([
    [ours(humanPercent(ratio.rate), 'strong')],
    [ours(`${humanCount(ratio.k)} of ${humanCount(ratio.n)}`)],
    ratio.interval === undefined ? [] : [ours(humanInterval(ratio.interval), 'dim')],
  ])
}

function distributionWords({ metrics }: Report, path: string): Words | undefined {
  const of = distributionAt(metrics, path)
  if (of?.p50 === undefined) return undefined
  const counted = partAt(metrics, `${path}.unit`) === 'count' || /turns|offers|switches|touches/.test(path)
  const say = (value: number) => (counted ? humanCount(value) : humanDuration(value))
  return joined([
    [ours(`median ${say(of.p50)}`, 'strong')],
    of.p90 === undefined ? [] : [ours(`p90 ${say(of.p90)}`)],
    of.max === undefined ? [] : [ours(`longest ${say(of.max)}`.replace('longest', counted ? 'most' : 'longest'))],
    [ours(`n ${humanCount(of.n)}`, 'dim')],
  ])
}

function countWords({ metrics }: Report, path: string): Words | undefined {
  const part = partAt(metrics, path)
  if (typeof part === 'number') return [ours(humanCount(part))]
  const counts = countsAt(metrics, path).filter(([name]) => /^[\w-]{1,40}$/.test(name))
  return counts.length === 0 ? undefined : joined(counts.map(([name, count]): Words => [ours(`${word(name)} ${humanCount(count)}`)]))
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
