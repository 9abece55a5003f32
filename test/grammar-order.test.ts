import { expect, it } from 'vitest'
import { createGrammar } from '../src/grammar/grammar.js'

const grammar = createGrammar()
const orders = (text: string): readonly string[] => grammar.facts(text, 'agent').filter(fact => fact.includes(' > '))

it('tells what stands before what, and not the other way round', () => {
  expect(orders('Cancel the contract.')).toContain('s cancel > contract')
  expect(orders('Cancel the contract.')).not.toContain('s contract > cancel')
  expect(orders('The contract is what I cancel.')).toContain('s contract > cancel')
})

it('tells orders over two sentences apart from those within one, and none over three', () => {
  expect(orders('Your contract is here. I cancel.')).toContain('n contract > cancel')
  expect(orders('Your contract is here. Hm. Blue. I cancel.')).not.toContain('n contract > cancel')
})

it('stays short in a text of any length', () => {
  expect(orders('cancel contract review refund phone '.repeat(2000)).length).toBeLessThanOrEqual(60)
})
