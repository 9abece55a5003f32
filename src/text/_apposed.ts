import type { timesAmong } from '../time/due.js'
import type { FoldedWord } from './folded-words.js'

type Time = ReturnType<typeof timesAmong>[number]

/** The times of a text, those together that stand side by side or behind a comma: "tomorrow, Friday, by five" is one time. */
export function together(words: readonly FoldedWord[], times: readonly Time[]): readonly (readonly Time[])[] {
  const groups: Time[][] = []
  let end = -1
  for (const time of times) {
    const { fromWord, toWord } = time.phrase
    const isNext = fromWord === end || (fromWord === end + 1 && words[end]?.word === ',')
    if (isNext) groups.at(-1)?.push(time)
    else groups.push([time])
    end = toWord
  }
  return groups
}

/** One time of several that stand together: the hour of the one that has it, else the date of the one that has it, on the last day that is named. */
export function joined(group: readonly Time[]): Time | undefined {
  const [first] = group
  if (first === undefined || group.length === 1) return first
  const best =
    group.findLast(({ phrase }) => phrase.clock !== undefined) ??
    group.findLast(({ phrase }) => phrase.day?.kind === 'date') ??
    group.at(-1)
  if (best === undefined) return first
  const day = best.phrase.day ?? (best.phrase.length ? undefined : group.findLast(({ phrase }) => phrase.day !== undefined)?.phrase.day)
  const before = best.phrase.before || first.phrase.before
  return { phrase: { ...best.phrase, day, before }, span: [first.span[0], group.at(-1)?.span[1] ?? first.span[1]] }
}
