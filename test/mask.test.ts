import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { maskerOf } from '../src/text/mask.js'

const mask = (text: string): string => maskerOf().mask(text)

describe('a private word is masked', () => {
  it.each([
    ['write to ana.k@example.com, please', 'write to [EMAIL-1], please'],
    ['<ana@example.com>', '<[EMAIL-1]>'],
    ['card 4111 1111 1111 1111 12/27', 'card [CARD-1] 12/27'],
    ['card 4111-1111-1111-1111.', 'card [CARD-1].'],
    ['kortelė 4111111111111111', 'kortelė [CARD-1]'],
    ['IBAN LT12 1000 0111 0100 1000 thanks', 'IBAN [IBAN-1] thanks'],
    ['ee382200221020145685', '[IBAN-1]'],
    ['a. k. 38001085718', 'a. k. [ID-1]'],
    ['JMBG 0101006500006', 'JMBG [ID-1]'],
    ['SSN 078-05-1120', 'SSN [ID-1]'],
    ['11010519491231002X is his', '[ID-1] is his'],
    ['call +370 612 34567 now', 'call [PHONE-1] now'],
    ['call +1 (202) 555-0143', 'call [PHONE-1]'],
    ['zovite 064/123-45-67', 'zovite [PHONE-1]'],
    ['skambinkite 8 612 34567', 'skambinkite [PHONE-1]'],
    ['from 192.168.0.1', 'from [IP-1]'],
    ['password: hunter2!', 'password: [SECRET-1]!'],
    ['PIN = 4821, thanks', 'PIN = [SECRET-1], thanks'],
    ['cvv 381, PIN is 4471', 'cvv [SECRET-1], PIN is [SECRET-2]'],
    ['lozinka Macak77', 'lozinka [SECRET-1]'],
    ['order 1234 5678 9012 3456', 'order [NUMBER-1]'],
    ['parcel 00340434161094021501', 'parcel [NUMBER-1]'],
    ['a very long 12345678901234567890123456789012345678901234567890 one', 'a very long [NUMBER-1] one'],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })
})

test.each([
  'on 2026-03-04 12:30:45 at 5 pm',
  'on 04.03.2026 and 05.03.2026',
  '1 200 300 euros, 15 % off, 3-5 days',
  'order 12345678',
  'version 4.2.1',
  'the password is wrong, the PIN pad too',
  'what @ what',
  'meet @noon, 10 people',
])('nothing is hidden of: %s', text => {
  expect(mask(text)).toBe(text)
})

test('a card number within a longer run of digits is not called a card, and is hidden all the same', () => {
  expect(mask('94111111111111111123')).toBe('[NUMBER-1]')
  expect(mask('1234567890123452')).toBe('[NUMBER-1]')
})

test('disguises are taken off first: full width, zero width, soft hyphens', () => {
  expect(mask('４１１１１１１１１１１１１１１１')).toBe('[CARD-1]')
  expect(mask('4111\u200b1111\u200d1111\u00ad1111')).toBe('[CARD-1]')
  expect(mask('ana＠example．com')).toBe('[EMAIL-1]')
})

test('the same value has the same placeholder through a run, however it is written', () => {
  const { mask } = maskerOf()
  expect(mask('ana@example.com and bo@example.com')).toBe('[EMAIL-1] and [EMAIL-2]')
  expect(mask('ANA@example.com, 4111 1111 1111 1111')).toBe('[EMAIL-1], [CARD-1]')
  expect(mask('4111111111111111')).toBe('[CARD-1]')
})

describe('an excerpt', () => {
  const around = (text: string, words: string, width?: number): string => {
    const from = text.indexOf(words)
    return maskerOf().maskedExcerpt(text, [from, from + words.length], width)
  }

  it('shows a short text whole, on one line', () => {
    expect(around('We will call\n  you tomorrow.', 'tomorrow')).toBe('We will call you tomorrow.')
  })

  it('shows the words about a span, and tells where more is', () => {
    const text = `${'before '.repeat(40)}here it is${' after'.repeat(40)}`
    const shown = around(text, 'here it is')
    expect(shown.length).toBeLessThanOrEqual(80)
    expect(shown).toMatch(/^….*before here it is after.*…$/)
  })

  it('masks before it cuts, and cuts no placeholder', () => {
    const text = `${'x'.repeat(38)} 4111 1111 1111 1111 tail ${'y'.repeat(100)}`
    for (let width = 10; width < 100; width++) {
      const shown = maskerOf().maskedExcerpt(text, [30, 34], width)
      expect(shown).not.toMatch(/\d{2}/)
      expect(shown).not.toMatch(/\[(?!CARD-1\])/)
      expect(shown.length).toBeLessThanOrEqual(width)
    }
  })

  it('shows as much whatever number a placeholder has', () => {
    const text = `${'word '.repeat(20)}ana@example.com${' word'.repeat(20)}`
    const masker = maskerOf()
    const first = masker.maskedExcerpt(text, [100, 115])
    for (let i = 0; i < 200; i++) masker.mask(`bo${i}@example.com`)
    const later = masker.maskedExcerpt(text.replace('ana', 'eva'), [100, 115])
    expect(later).toBe(first.replace('EMAIL-1', 'EMAIL-202'))
  })

  it('masks whole what its span points into', () => {
    expect(around('my card is 4111 1111 1111 1111 ok', '1111 1111 1')).toBe('my card is [CARD-1] ok')
  })

  it('never shows a secret, wherever it stands in a long text', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 50 }), (before, after, length) => {
        const text = `${'word '.repeat(before / 5)}4111111111111111 ana@example.com${' word'.repeat(after / 5)}`
        const from = Math.min(before, text.length - 1)
        const shown = maskerOf().maskedExcerpt(text, [from, Math.min(text.length, from + length)])
        expect(shown).not.toMatch(/1111|example/)
        expect(shown.length).toBeLessThanOrEqual(80)
      }),
      { numRuns: 100 },
    )
  })

  it('gives something for a span at the very end or of an empty text', () => {
    expect(maskerOf().maskedExcerpt('', [0, 0])).toBe('')
    expect(maskerOf().maskedExcerpt('end', [3, 3])).toBe('end')
  })
})

test('hostile texts are masked in time linear in their length', () => {
  for (const part of ['1 ', '1-', 'a@', 'LT12 ', '1.', 'pin: ', 'a@a.', '+1 (', '12345 ']) {
    const text = part.repeat(1_000_000 / part.length)
    const begun = performance.now()
    maskerOf().mask(text)
    // Generous, for a loaded machine: a quadratic reading would take minutes.
    expect(performance.now() - begun).toBeLessThan(3000)
  }
})
