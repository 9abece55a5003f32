import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { humanCount, humanDate, humanDuration, humanInstant, humanPercent, humanPeriod } from '../src/text/human.js'
import { displayWidth, markdownCode, markdownText, safeText, truncate } from '../src/text/safe.js'

describe('safeText', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
    ['bell\u0007 back\u0008 delete\u007f', 'bell\\x07 back\\x08 delete\\x7f'],
    ['C1 \u009b2J', 'C1 \\x9b2J'],
    ['\u202egpj.exe', '\\u202egpj.exe'],
    ['a\u200bb\u2060c\ufeff', 'a\\u200bb\\u2060c\\ufeff'],
    ['one\u2028two\u2029', 'one\\u2028two\\u2029'],
    ['lone \ud83d end', 'lone \ufffd end'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['line\nfeed\ttab\rreturn', 'line\\nfeed\\ttab\\rreturn'],
    ['Rūta Петровић 客户 😀', 'Rūta Петровић 客户 😀'],
  ])('shows %j as it can be seen', (text, shown) => {
    expect(safeText(text)).toBe(shown)
  })

  test('line feeds and tabs stay where many lines are wanted, returns never', () => {
    expect(safeText('a\n\tb\r', 'many-lines')).toBe('a\n\tb\\r')
  })

  test.each([
    '::error::x',
    '  ::set-output name=a::b',
    'fine\n::warning::x',
    '##vso[task.complete]',
    'in ##vso[x]',
    '##teamcity[x]',
    '##[error]x',
    '##VSO[x]',
  ])('what a CI takes for a command is split: %j', text => {
    const shown = safeText(text, 'many-lines')
    expect(shown).not.toMatch(/^\s*::/m)
    expect(shown.toLowerCase()).not.toMatch(/##(?:vso|teamcity)?\[/)
  })

  test('a name with a double colon within keeps it', () => {
    expect(safeText('std::string at 10:00')).toBe('std::string at 10:00')
  })

  test('no text at all yields a control, a bidirectional or an invisible character', () => {
    const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/u
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => !harmful.test(safeText(text))))
  })
})

describe('width', () => {
  test.each([
    ['abc', 3],
    ['客户', 4],
    ['한국어', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['😀', 2],
    ['🇱🇹', 2],
    ['▁▂█', 3],
    ['ą', 1],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  test('of characters taken as one column each is what Unicode makes of them', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    const odd: string[] = []
    for (let code = 0x20; code < 0x2600; code++) {
      const character = String.fromCharCode(code)
      // Between letters, so that what joins to its neighbours is seen.
      const count = [...segmenter.segment(`a${character}a`)].length
      if (displayWidth(character.repeat(3)) === 3 && count !== 3) odd.push(code.toString(16))
    }
    expect(odd).toEqual([])
  })

  test.each([
    ['abcdef', 4, 'abc…'],
    ['abcd', 4, 'abcd'],
    ['客户支持', 5, '客户…'],
    ['客户支持', 4, '客…'],
    ['🇱🇹🇪🇪', 3, '🇱🇹…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['abc', 0, ''],
  ])('%j cut to %i columns is %j', (text, width, shown) => {
    expect(truncate(text, width)).toBe(shown)
  })

  test('nothing is ever wider than it was cut to', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, width) => displayWidth(truncate(text, width)) <= width))
  })
})

describe('markdown', () => {
  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['`x', '`` `x ``'],
    ['a|b', '`a\\|b`'],
    ['two\nlines', '`two ⏎ lines`'],
    ['', '(empty)'],
  ])('%j becomes the code span %j', (text, span) => {
    expect(markdownCode(text)).toBe(span)
  })

  test('outside a table a pipe needs no escape in a code span', () => {
    expect(markdownCode('a|b', 'line')).toBe('`a|b`')
  })

  test.each([
    ['a *b* _c_ [d](e) <f> & g|h', 'a \\*b\\* \\_c\\_ \\[d\\](e) &lt;f&gt; &amp; g\\|h'],
    ['ask @octocat about #12', 'ask `@octocat` about `#12`'],
    ['see https://evil.example/x now', 'see `https://evil.example/x` now'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['8.6% of them', '8.6% of them'],
    ['# no heading', '\\# no heading'],
  ])('%j becomes the text %j', (text, shown) => {
    expect(markdownText(text)).toBe(shown)
  })
})

describe('figures for people', () => {
  test.each([
    [0, '0s'],
    [0.4, '0.4s'],
    [45, '45s'],
    [59.7, '1m'],
    [90, '1m 30s'],
    [599, '9m 59s'],
    [2530, '42m'],
    [3599, '1h'],
    [12_000, '3h 20m'],
    [86_399, '1d'],
    [187_200, '2d 4h'],
    [31_536_000, '365d'],
    [-90, '−1m 30s'],
  ])('%d seconds are %s', (seconds, shown) => {
    expect(humanDuration(seconds)).toBe(shown)
  })

  test.each([
    [94_200, '26h 10m'],
    [400_000, '111h'],
  ])('on a business clock %d seconds are %s, never days', (seconds, shown) => {
    expect(humanDuration(seconds, 'business')).toBe(shown)
  })

  test.each([
    [950, '950'],
    [9800, '9800'],
    [12_345, '12\u202f345'],
    [1_000_000, '1\u202f000\u202f000'],
    [2.5, '2.5'],
    [-3, '−3'],
  ])('the count %d is %s', (count, shown) => {
    expect(humanCount(count)).toBe(shown)
  })

  test.each([
    [0, '0%'],
    [1, '100%'],
    [0.0001, '<0.1%'],
    [0.9999, '>99.9%'],
    [0.912, '91.2%'],
    [0.5, '50.0%'],
  ])('the fraction %d is %s', (fraction, shown) => {
    expect(humanPercent(fraction)).toBe(shown)
  })

  test('dates and periods read as people write them', () => {
    expect(humanDate('2026-01-31')).toBe('31 Jan 2026')
    expect(humanPeriod('2026-01-01', '2026-01-31')).toBe('1–31 Jan 2026')
    expect(humanPeriod('2026-01-28', '2026-02-03')).toBe('28 Jan – 3 Feb 2026')
    expect(humanPeriod('2025-12-28', '2026-01-03')).toBe('28 Dec 2025 – 3 Jan 2026')
    expect(humanPeriod('2026-01-28', '2026-01-28')).toBe('28 Jan 2026')
  })

  test('an instant is shown in the zone of the report, in UTC where the zone is unknown', () => {
    expect(humanInstant('2026-01-31T22:30:00.000Z', 'Europe/Vilnius')).toBe('1 Feb 2026 00:30')
    expect(humanInstant('2026-01-31T22:30:00.000Z', 'Mars/Olympus')).toBe('31 Jan 2026 22:30 UTC')
  })
})
