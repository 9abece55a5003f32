import { expect, it } from 'vitest'
import { waiversOf } from '../src/text/document/waivers.js'

it('a waiver is read from an HTML comment, a line comment and plain text', () => {
  const text = [
    '<!-- care-audit-ignore no-human: the night line is a machine -->',
    'Text.',
    '// care-audit-ignore basic-only: charity, by law',
    '- Sentence. care-audit-ignore penalty-for-review: quoted from a ruling',
    '<p>Clause <!-- care-audit-ignore silent-incident: old text --></p>',
  ].join('\r\n')
  expect(waiversOf(text)).toEqual({
    waived: [
      { rule: 'no-human', reason: 'the night line is a machine', line: 1 },
      { rule: 'basic-only', reason: 'charity, by law', line: 3 },
      { rule: 'penalty-for-review', reason: 'quoted from a ruling', line: 4 },
      { rule: 'silent-incident', reason: 'old text', line: 5 },
    ],
    faults: [],
  })
})

it('a waiver without a reason or in an unknown form is a fault', () => {
  const text =
    '<!-- care-audit-ignore no-human -->\n# care-audit-ignore no-human:\ncare-audit-ignore-next no-human: x\ncare-audit-ignore\ncare-audit-ignore no-human because of nights\n<!-- care-audit-ignore: no-human -->'
  const { waived, faults } = waiversOf(text)
  expect(waived).toEqual([])
  expect(faults.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6])
  expect(faults[0]?.why).toContain('no reason')
  expect(faults[4]?.why).toContain('colon')
})

it('a text without the word has no waivers', () => {
  expect(waiversOf('Ignore it: please')).toEqual({ waived: [], faults: [] })
})
