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

describe('the number of an id', () => {
  it('is that of its first mention, where ids come in order and where they do not', () => {
    const inOrder = [7, 7, 8, 12, 300, 301].map(String)
    const outOfOrder = [...inOrder, '8', '5', '301', 'INC0000001', '5', '302', 'odd id', 'INC0000001', 'odd id', '7']
    for (const all of [inOrder, outOfOrder]) {
      const ids = new Ids(4)
      const distinct = [...new Set(all)]
      for (const text of all) expect(ids.ofText(text)).toBe(distinct.indexOf(text))
      expect(distinct.map((_, at) => ids.text(at))).toEqual(distinct)
    }
  })

  it('is made by no look: neither at an id that is not there, nor at those of another part', () => {
    const [ids, others, strangers] = [new Ids(4), new Ids(4), new Ids(4)]
    for (const text of ['3', '5', '9']) ids.ofText(text)
    for (const text of ['1', '5', '20']) others.ofText(text)
    for (const text of ['4', '6', 'INC5']) strangers.ofText(text)
    expect([ids.find('4'), ids.find('10'), ids.find('5'), ids.count]).toEqual([undefined, undefined, 1, 3])
    expect([ids.shares(others.tell()), ids.shares(strangers.tell())]).toEqual([true, false])
    expect(ids.ofText('11')).toBe(3)
  })
})
