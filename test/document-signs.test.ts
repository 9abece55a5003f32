import { describe, expect, it } from 'vitest'
import type { Language } from '../src/model/signal.js'
import { isDenied, signsOf } from '../src/text/document/signs.js'

const read = (text: string, language?: Language) => signsOf({ text, language })

describe('the signs of a clause', () => {
  it.each<readonly [Language, string, string]>([
    ['en', 'Until 2019 a bad review cost the deposit.', 'A bad review costs the deposit.'],
    ['lt', 'Iki 2019 m. galiojusi bauda už atsiliepimą panaikinta.', 'Už atsiliepimą mokama bauda.'],
    ['et', 'Varem jäi külaline hinnangu pärast tagatisest ilma.', 'Külaline jääb hinnangu pärast tagatisest ilma.'],
    ['sr', 'Ranije je loša ocena značila gubitak depozita.', 'Loša ocena znači gubitak depozita.'],
    ['sr', 'Раније је лоша оцена значила губитак депозита.', 'Лоша оцена значи губитак депозита.'],
  ])('tell what is over from what holds (%s)', (language, over, holds) => {
    expect(read(over, language).past).toBe(true)
    expect(read(holds, language).past).toBe(false)
    expect(read(over).past).toBe(true)
  })

  it.each<readonly [Language, string, string]>([
    ['en', 'Asking twice is a fault.', 'Ask twice.'],
    ['lt', 'Klausti antrą kartą yra šiurkštus pažeidimas.', 'Klauskite antrą kartą.'],
    ['et', 'Teist korda küsida on lubamatu.', 'Küsi teist korda.'],
    ['sr', 'Pitati drugi put je nedopustivo.', 'Pitati drugi put.'],
  ])('tell what is called a fault from what is asked for (%s)', (language, fault, order) => {
    expect(read(fault, language).breach).toBe(true)
    expect(read(order, language).breach).toBe(false)
  })

  it('count negations, but for those that are quoted', () => {
    expect(read('We do not ask, and nobody else does.', 'en').denials).toBe(2)
    expect(read('Say “we do not know”.', 'en').denials).toBe(0)
    expect(read('Neklausiame ir niekas neklausia.', 'lt').denials).toBe(3)
  })

  it('tell a quotation from a clause that holds one', () => {
    for (const text of ['„Jūs patys kalti.“', '“You should have read it.”', '"Sami ste krivi."', '«Loe tingimusi.»'])
      expect(read(text).quoted).toBe(true)
    expect(read('Staff answer “no” only after they have looked at the order and its notes.').quoted).toBe(false)
    expect(read('').quoted).toBe(false)
  })

  it('tell a negation in the few words before a place, or in it, from one elsewhere', () => {
    const clause = { text: 'We never ask for a PIN, and the account number is all that we need to see.', language: 'en' } as const
    const at = (word: string): readonly [number, number] => [clause.text.indexOf(word), clause.text.indexOf(word) + word.length]
    expect(isDenied(clause, [at('PIN')])).toBe(true)
    expect(isDenied(clause, [at('see')])).toBe(false)
    expect(isDenied(clause, [])).toBe(false)
  })
})
