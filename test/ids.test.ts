import { describe, expect, it } from 'vitest'
import { Ids } from '../src/pipeline/_ids.js'

function lotsOf(all: readonly string[]): ReadonlyMap<string, number> {
  const ids = new Ids(all.length)
  return new Map(all.map(text => [text, ids.lot(ids.ofText(text))]))
}

describe('the lot of an id', () => {
  const plain = Array.from({ length: 20_000 }, (_, index) => `${100_000 + index}`)
  const prefixed = Array.from({ length: 100 }, (_, index) => `INC${String(index).padStart(7, '0')}`)
  const odd = Array.from({ length: 100 }, (_, index) => `a-${index}-ž`)

  it('depends on the id alone, whatever came before it', () => {
    const lots = lotsOf([...plain, ...prefixed, ...odd])
    const turned = lotsOf([...odd.toReversed(), ...prefixed.toReversed(), ...plain.toReversed()])
    for (const [id, lot] of lots) expect(turned.get(id)).toBe(lot)
  })

  it('falls evenly on ids in a row: of 20 000 every tenth, within four standard deviations', () => {
    for (const every of [2, 5, 10]) {
      const drawn = [...lotsOf(plain).values()].filter(lot => lot % every === 0).length
      const expected = plain.length / every
      expect(Math.abs(drawn - expected)).toBeLessThan(4 * Math.sqrt(expected * (1 - 1 / every)))
    }
  })

  it('differs between ids of any shape', () => {
    for (const ids of [prefixed, odd]) expect(new Set(lotsOf(ids).values()).size).toBe(ids.length)
  })
})
