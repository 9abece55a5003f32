import type { Touch, Who } from '../model/conversation.js'
import type { Judge } from '../model/judge.js'
import type { Zone } from '../time/zone.js'
import { findPromises } from './promise.js'
import { sketchOf } from './sketch.js'
import type { Tagger } from './tagger.js'

const encoder = new TextEncoder()

/** What a touch keeps of one example's text, as reading a file would, but unmasked. */
export function hearingOf(judge: Judge, tagger: Tagger, zone: Zone) {
  return (by: Who, text: string, at: number): Omit<Touch, 'type' | 'at' | 'by' | 'author' | 'public' | 'place'> => {
    const bytes = encoder.encode(text)
    const { tone, thanks, question, problem, persists, another, body } = tagger.tag(bytes, 0, bytes.length)
    const tags = {
      tone: by !== 'customer' || tone === 2 ? undefined : tone,
      thanks,
      question,
      problem,
      persists,
      another,
      body,
      opening: () => text,
    }
    if (by === 'system') return tags
    const { verdicts, dialogue } = judge.listen(text, by)
    const sketch = sketchOf(text)
    return {
      ...tags,
      ...dialogue,
      ...(sketch === undefined ? {} : { sketch }),
      heard: verdicts.map(({ span, ...verdict }) => ({ ...verdict, speaker: by, excerpt: text.slice(...span) })),
      promises:
        by === 'customer'
          ? []
          : findPromises(text, at, zone).map(({ span, due, vague }) => ({ phrase: text.slice(...span), due: vague ? undefined : due })),
    }
  }
}
