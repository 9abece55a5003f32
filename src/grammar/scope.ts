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

/** By number of class: what may be told of it where it is there; nothing of those whose presence says little. */
const tales = new Map(
  told
    .filter(name => !plain.has(name))
    .map(name => [
      classNumber(name),
      { name, negated: `no-${name}`, asked: `asked-${name}`, condition: `if-${name}`, forbid: `forbid-${name}` },
    ]),
)

/** Words about a text: which classes it holds, whether negated, asked, in what modality; acts over objects; what stands before what. */
export function tellFacts(scene: Scene): readonly string[] {
  const facts: string[] = []
  const held = scene.among(toldNumbers)
  for (const index of held) {
    const tale = tales.get(index)
    const [first] = tale === undefined ? [] : scene.of(index)
    if (tale === undefined || first === undefined) continue
    const { sentence } = first
    facts.push(scene.negated(first) ? tale.negated : tale.name)
    if (scene.asked(sentence)) facts.push(tale.asked)
    if (standsWithin(scene.of(CONDITION), sentence, sentence)) facts.push(tale.condition)
    if (standsWithin(scene.of(FORBID), sentence, sentence)) facts.push(tale.forbid)
  }
  if (held.length > 0) facts.push(...actsOf(scene), ...tellOrder(scene, held))
  return facts
}
