import type { Grammar, GrammarHit, Speaker } from '../model/judge.js'
import { en } from './classes/en.js'
import { et } from './classes/et.js'
import { lt } from './classes/lt.js'
import { sr } from './classes/sr.js'
import { type Computed, type Construction, match } from './construction.js'
import { rules } from './constructions.js'
import { createReader, offsets } from './scene.js'
import { tellFacts } from './scope.js'

interface Entry {
  readonly rule: string
  readonly construction: Construction | Computed
}

/** The grammar judge of all rules and languages. */
export function createGrammar(): Grammar {
  const read = createReader({ en, lt, et, sr })
  const bySpeaker = new Map<Speaker, Entry[]>()
  for (const { rule, constructions } of rules)
    for (const construction of constructions)
      for (const speaker of construction.by) {
        const list = bySpeaker.get(speaker) ?? []
        list.push({ rule, construction })
        bySpeaker.set(speaker, list)
      }

  return {
    judge(text, speaker) {
      const scene = read(text)
      const hits: GrammarHit[] = []
      for (const { rule, construction } of bySpeaker.get(speaker) ?? []) {
        const span = 'find' in construction ? construction.find(scene) : match(construction, scene)
        if (span === undefined) continue
        const plain = 'find' in construction ? undefined : construction
        hits.push({
          rule,
          span: offsets(text, span[0], span[1]),
          construction: construction.id,
          signals: plain?.all.flat() ?? [construction.id],
          vetoes: [...(plain?.unless ?? []), ...(plain?.never ?? [])],
          evidence: construction.evidence === 'report' ? 'report' : 'act',
        })
      }
      return hits
    },
    facts: text => tellFacts(read(text)),
  }
}
