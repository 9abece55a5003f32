import type { Grammar, GrammarHit, Speaker } from '../model/judge.js'
import { classNames } from './class-names.js'
import { en } from './classes/en.js'
import { et } from './classes/et.js'
import { lt } from './classes/lt.js'
import { sr } from './classes/sr.js'
import { type Computed, type Construction, match } from './construction.js'
import { rules } from './constructions.js'
import { dialogueOf } from './dialogue.js'
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

  function hitsOf(text: string, speaker: Speaker, present: Uint8Array, scene: () => Scene): readonly GrammarHit[] {
    const hits: GrammarHit[] = []
    for (const { rule, construction, needs } of bySpeaker.get(speaker) ?? []) {
      if (!mayStand(needs, present)) continue
      if ('find' in construction && construction.gate?.test(text) === false) continue
      const span = 'find' in construction ? construction.find(scene()) : match(construction, scene())
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
  }

  /** The scene of a text, read at its first use. */
  function reading(text: string): () => Scene {
    let scene: Scene | undefined
    return () => {
      scene ??= read(text)
      return scene
    }
  }

  return {
    judge: (text, speaker) => hitsOf(text, speaker, sieve(text), reading(text)),
    facts(text) {
      sieve(text)
      return tellFacts(read(text))
    },
    listen(text, speaker) {
      const present = sieve(text)
      const scene = reading(text)
      return {
        quiet: false,
        hits: hitsOf(text, speaker, present, scene),
        facts: tellFacts(scene()),
        dialogue: dialogueOf(scene(), speaker),
      }
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
