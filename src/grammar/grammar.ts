import type { Grammar, GrammarHit, Speaker } from '../model/judge.js'
import { classNames } from './class-names.js'
import { en } from './classes/en.js'
import { et } from './classes/et.js'
import { lt } from './classes/lt.js'
import { sr } from './classes/sr.js'
import { type Computed, type Construction, match } from './construction.js'
import { rules } from './constructions.js'
import { createReader, offsets, type Scene } from './scene.js'
import { tellFacts } from './scope.js'

interface Entry {
  readonly rule: string
  /** Numbers of classes: of each list one must be there. */
  readonly needs: readonly (readonly number[])[]
  readonly construction: Construction | Computed
}

/** The grammar judge of all rules and languages. */
export function createGrammar(): Grammar {
  const { sieve, read } = createReader({ en, lt, et, sr })
  const bySpeaker = new Map<Speaker, Entry[]>()
  for (const { rule, constructions } of rules)
    for (const construction of constructions)
      for (const speaker of construction.by) {
        const list = bySpeaker.get(speaker) ?? []
        list.push({ rule, construction, needs: needsOf(construction) })
        bySpeaker.set(speaker, list)
      }

  return {
    judge(text, speaker) {
      const present = sieve(text)
      let scene: Scene | undefined
      const hits: GrammarHit[] = []
      for (const { rule, construction, needs } of bySpeaker.get(speaker) ?? []) {
        if (!mayStand(needs, present)) continue
        if ('find' in construction && construction.gate?.test(text) === false) continue
        scene ??= read(text)
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
    facts(text) {
      sieve(text)
      return tellFacts(read(text))
    },
  }
}

function needsOf(construction: Construction | Computed): readonly (readonly number[])[] {
  const lists = 'find' in construction ? (construction.needs.length === 0 ? [] : [construction.needs]) : construction.all
  return lists.map(list => (typeof list === 'string' ? [list] : list).map(name => classNames.indexOf(name)))
}

/** Whether some language has something of every list in the text. */
function mayStand(needs: readonly (readonly number[])[], present: Uint8Array): boolean {
  let bits = 255
  for (const names of needs) {
    let any = 0
    for (const name of names) any |= present[name] ?? 0
    bits &= any
    if (bits === 0) return false
  }
  return true
}
