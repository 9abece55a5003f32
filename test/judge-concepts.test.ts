import { describe, expect, it } from 'vitest'
import { conceptWords } from '../src/judge/concept-words.js'
import { conceptReader, lexiconOf } from '../src/judge/concepts.js'
import { wordReader } from '../src/judge/folded-words.js'

const fold = wordReader()

function conceptsIn(text: string, read = conceptReader()): readonly number[] {
  const words = fold(text)
  return Array.from({ length: words.count }, (_, word) => read(words, word))
}

describe('a lexicon of concepts', () => {
  const read = conceptReader(lexiconOf('cancel | cancel* stop | | | otkaz*\ncancer | cancer | | |\nagain | cancelled again | | | opet'))

  it('knows a word by itself, by its beginning and in either Serbian script, and others not', () => {
    const [cancel, cancelling, stop, otkazao, cyrillic, cancer, cancelled, can, stopped] = conceptsIn(
      'Cancel cancelling stop Otkazao отказао cancer cancelled can stopped',
      read,
    )
    expect(cancel).not.toBe(0)
    expect([cancelling, stop, otkazao, cyrillic]).toEqual([cancel, cancel, cancel, cancel])
    expect(cancer).not.toBe(cancel)
    expect(cancelled).toBe(conceptsIn('opet', read)[0])
    expect([can, stopped]).toEqual([0, 0])
  })

  it('takes the longest beginning, and of two concepts the first', () => {
    const long = conceptReader(lexiconOf('a | can* | | |\nb | cancel* can* | | |'))
    const [short, longer] = conceptsIn('canary cancels', long)
    expect(short).not.toBe(longer)
  })
})

describe('the lexicon of the package', () => {
  const lines = conceptWords.trim().split('\n')

  it('has a name and four languages in each line, in folded letters', () => {
    expect(lines.length).toBeGreaterThan(400)
    for (const line of lines) {
      const [name, ...fields] = line.split('|')
      expect(name).toMatch(/^[a-z][a-z0-9-]* $/)
      expect(fields).toHaveLength(4)
      for (const word of fields.flatMap(field => field.split(' ').filter(Boolean))) expect(word).toMatch(/^[a-z]+\*?$/)
    }
  })

  it('names each concept once, and each word once in a language', () => {
    const fields = lines.map(line => line.split('|').map(field => field.trim()))
    const names = fields.map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const language of [1, 2, 3, 4]) {
      const words = fields.flatMap(all => (all[language] ?? '').split(' ').filter(Boolean))
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    }
  })

  it('calls the same thing by one name in four languages and both scripts', () => {
    for (const text of ['password slaptažodis parool lozinka лозинка', 'lawyer advokatas advokaat advokat адвокат']) {
      const [concept, ...others] = conceptsIn(text)
      expect(concept).not.toBe(0)
      expect(others).toEqual([concept, concept, concept, concept])
    }
  })
})
