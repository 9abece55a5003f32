import { actsOf } from './acts.js'
import { type ClassName, documentClasses, ruleClasses } from './class-names.js'
import { tellOrder } from './order.js'
import { classNumber, type Scene } from './scene.js'

// Classes whose mere presence says little of their own.
const plain = new Set<ClassName>([
  'not',
  'condition',
  'content',
  'give',
  'detail',
  'procedure',
  'instruct',
  'mishap',
  'human',
  'customers',
  'until',
])

const told: readonly ClassName[] = [...ruleClasses, ...documentClasses.filter(name => name.startsWith('kept'))]

/** The classes that facts are told of. */
export const factClasses = told

const toldNumbers = told.map(classNumber)

/** Words about a text: which classes it holds, whether negated, asked, in what modality; acts over objects; what stands before what. */
export function tellFacts(scene: Scene): readonly string[] {
  const facts: string[] = []
  for (const name of told) {
    if (plain.has(name)) continue
    const list = scene.all(name)
    const first = list[0]
    if (first === undefined) continue
    facts.push(scene.negated(first) ? `no-${name}` : name)
    if (scene.asked(first.sentence)) facts.push(`asked-${name}`)
    if (scene.within('condition', first.sentence, first.sentence)) facts.push(`if-${name}`)
    if (scene.within('forbid', first.sentence, first.sentence)) facts.push(`forbid-${name}`)
  }
  return [...facts, ...actsOf(scene), ...tellOrder(scene, toldNumbers)]
}
