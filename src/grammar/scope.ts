import { actsOf } from './acts.js'
import { type ClassName, documentClasses, ruleClasses } from './class-names.js'
import { tellOrder } from './order.js'
import { classNumber, type Scene, standsWithin } from './scene.js'

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
const CONDITION = classNumber('condition')
const FORBID = classNumber('forbid')

/** What may be told of a class that is there. */
const tales = told
  .filter(name => !plain.has(name))
  .map(name => ({
    index: classNumber(name),
    name,
    negated: `no-${name}`,
    asked: `asked-${name}`,
    condition: `if-${name}`,
    forbid: `forbid-${name}`,
  }))

/** Words about a text: which classes it holds, whether negated, asked, in what modality; acts over objects; what stands before what. */
export function tellFacts(scene: Scene): readonly string[] {
  const facts: string[] = []
  for (const tale of tales) {
    const first = scene.holds(tale.index) ? scene.of(tale.index)[0] : undefined
    if (first === undefined) continue
    const { sentence } = first
    facts.push(scene.negated(first) ? tale.negated : tale.name)
    if (scene.asked(sentence)) facts.push(tale.asked)
    if (standsWithin(scene.of(CONDITION), sentence, sentence)) facts.push(tale.condition)
    if (standsWithin(scene.of(FORBID), sentence, sentence)) facts.push(tale.forbid)
  }
  facts.push(...actsOf(scene), ...tellOrder(scene, toldNumbers))
  return facts
}
