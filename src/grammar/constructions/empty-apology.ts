import type { RuleGrammar } from '../construction.js'
import type { Scene } from '../scene.js'

const LONG = 70
const nothingElse = ['content', 'done', 'handover', 'instruct', 'brand', 'greeting'] as const

/** Regret or thanks, and with greeting, brand talk and sign-off removed nothing is left: no deed, question, number, link, instruction. */
export const emptyApology: RuleGrammar = {
  rule: 'empty-apology',
  constructions: [
    { id: 'nothing-left', by: ['agent', 'bot'], needs: ['regret', 'thanks'], asks: nothingElse, find: nothingLeft },
    {
      id: 'apology-ordered',
      by: ['policy'],
      all: [
        ['regret', 'thanks'],
        ['obstruct', 'forbid', 'only'],
      ],
      reach: 'near',
      ordered: true,
      asserted: [0],
      unless: ['bad-example', 'done', 'secret', 'review', 'cancel'],
    },
    {
      id: 'soothe-clause',
      by: ['policy'],
      all: ['soothe', 'bare'],
      reach: 'near',
      ordered: true,
      unless: ['bad-example', 'done', 'secret', 'exit', 'kept-deed'],
      never: ['bad-example', 'kept-deed'],
    },
  ],
}

function nothingLeft(scene: Scene): readonly [number, number] | undefined {
  const regret = scene.all('regret')[0]
  const first = regret ?? scene.all('thanks')[0]
  if (first === undefined || scene.words > LONG || scene.words < 2) return undefined
  if (scene.has('content') || scene.has('done') || scene.has('handover') || scene.has('instruct')) return undefined
  if (regret === undefined && !scene.has('brand')) return undefined
  if (!everySentenceIsSoft(scene)) return undefined
  return scene.asks() ? undefined : [first.from, first.to]
}

/** Whether each sentence of three words or more holds something of regret, thanks, brand talk or a greeting. */
function everySentenceIsSoft(scene: Scene): boolean {
  const soft = (['regret', 'thanks', 'brand', 'greeting'] as const).flatMap(name => scene.all(name))
  let byte = 0
  for (const sentence of scene.text.split(/(?<=[.!?\u2026\n])/)) {
    const next = byte + Buffer.byteLength(sentence)
    if (sentence.trim().split(/\s+/).length > 2 && !soft.some(found => found.to > byte && found.to <= next)) return false
    byte = next
  }
  return true
}
