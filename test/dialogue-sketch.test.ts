import { describe, expect, it } from 'vitest'
import { likeness, shared, sketchOf } from '../src/text/sketch.js'

const of = (text: string): Uint16Array => sketchOf(text) ?? new Uint16Array(8)

describe('a sketch', () => {
  it('is the same whatever the script, the case, the endings and the stop words', () => {
    expect(sketchOf('Lift opet ne radi u zgradi')).toEqual(sketchOf('ЛИФТ у ЗГРАДИ не РАДИ'))
    expect(sketchOf('The invoices were doubled')).toEqual(sketchOf('doubled invoice'))
    expect(sketchOf('Sąskaitos?')).toEqual(sketchOf('saskaita'))
  })

  it('is absent where nothing is said', () => {
    expect(sketchOf('')).toBeUndefined()
    expect(sketchOf('Ok, thank you, and 12345!')).toBeUndefined()
  })

  it('ascends, holds each stem once, and zeros behind', () => {
    const sketch = of('parcel parcel courier')
    expect(sketch.length).toBe(8)
    expect([...sketch].filter(hash => hash > 0)).toHaveLength(2)
    expect((sketch[0] ?? 0) < (sketch[1] ?? 0)).toBe(true)
    const long = of('alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa')
    expect([...long]).toEqual([...long].sort((x, y) => x - y))
  })

  it('leaves quoted lines out', () => {
    expect(sketchOf('> the courier lied\nbroken kettle')).toEqual(sketchOf('broken kettle'))
  })

  it('is the eight least of all the hashes', () => {
    const words =
      'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango'.split(
        ' ',
      )
    const singles = words.map(word => of(word)[0] ?? 0).sort((x, y) => x - y)
    expect([...of(words.join(' '))]).toEqual(singles.slice(0, 8))
  })
})

describe('the likeness of two texts', () => {
  it('is one for the same, zero for strangers, Jaccard for short ones', () => {
    expect(likeness(of('broken kettle'), of('kettle broken'))).toBe(1)
    expect(likeness(of('broken kettle'), of('lost passport'))).toBe(0)
    expect(likeness(of('broken kettle arrived'), of('kettle broken cracked'))).toBe(0.5)
    expect(likeness(undefined, of('kettle'))).toBe(0)
  })

  it('estimates Jaccard for long ones', () => {
    const random = (seed: number) => () => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      return seed
    }
    const next = random(7)
    const word = () => Array.from({ length: 5 }, () => String.fromCharCode(97 + ((next() >>> 8) % 26))).join('')
    let sum = 0
    for (let round = 0; round < 200; round++) {
      const both = Array.from({ length: 20 }, word)
      const left = Array.from({ length: 10 }, word)
      const right = Array.from({ length: 10 }, word)
      sum += likeness(of([...both, ...left].join(' ')), of([...both, ...right].join(' ')))
    }
    expect(sum / 200).toBeGreaterThan(0.45)
    expect(sum / 200).toBeLessThan(0.55)
  })

  it('counts what both surely hold', () => {
    expect(shared(of('dirty towels bathroom'), of('towels replaced'))).toBe(1)
    expect(shared(of('dirty towels'), undefined)).toBe(0)
  })
})
