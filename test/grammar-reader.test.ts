import { expect, it } from 'vitest'
import { en } from '../src/grammar/classes/en.js'
import { et } from '../src/grammar/classes/et.js'
import { lt } from '../src/grammar/classes/lt.js'
import { sr } from '../src/grammar/classes/sr.js'
import { createReader } from '../src/grammar/reader.js'
import { classNumber } from '../src/grammar/scene.js'
import { seekerOf } from '../src/grammar/seeker.js'

it('reads by its own dictionary for a seeker who has asked another reader before', () => {
  const seeker = seekerOf([classNumber('human')])
  const whole = createReader({ en, lt, et, sr })
  // One class less: all phrases behind it have other numbers.
  const deaf = createReader({ en, lt: { ...lt, cancel: { ...lt.cancel, phrases: {} }, human: { ...lt.human, phrases: {} } }, et, sr })
  const hears = (reader: typeof whole, text: string) => {
    reader.read(text, seeker)
    return reader.scene(seeker).has('human')
  }
  const texts = ['Noriu kalbėti su žmogumi, o ne su robotu.', 'Želim da razgovaram sa operaterom, molim Vas.']
  expect(texts.map(text => hears(whole, text))).toEqual([true, true])
  expect(texts.map(text => hears(deaf, text))).toEqual([false, true])
})
