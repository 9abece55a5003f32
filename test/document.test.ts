import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Clause, clausesOf } from '../src/text/document/clauses.js'

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url), 'utf8')
}

const told = (clauses: readonly Clause[]): string[] => clauses.map(({ line, column, kind, text }) => `${line}:${column} ${kind} ${text}`)
const find = (clauses: readonly Clause[], part: string): Clause => {
  const found = clauses.find(({ text }) => text.includes(part))
  if (found === undefined) throw new Error(`no clause holds “${part}”`)
  return found
}

describe('markdown', () => {
  const raw = fixture('lakeside-desk.md')
  const clauses = clausesOf(raw, 'md')

  it('is split into clauses with their places', () => {
    expect(told(clauses)).toEqual([
      '4:1 heading Lakeside boat hire: desk rules',
      '7:1 heading Welcome aboard.',
      '7:17 sentence This page is short, e.g. for new colleagues.',
      '10:6 heading Phone',
      '12:1 heading Agents must never:',
      '14:3 item ask for a card PIN;',
      '15:3 item promise a refund without checking the “open” orders',
      '17:5 item not even once',
      '18:3 item hang up',
      '20:1 sentence After the call, write a note.',
      '20:31 sentence Then close it.',
      '22:3 quote We hear you.',
      '22:16 quote We will call back.',
      '24:3 heading Situation',
      '24:15 heading Do not say',
      '24:28 heading Say instead',
      '26:3 cell Late boat',
      '26:15 cell "You should know the timetable."',
      '26:50 cell "I will find out."',
      '34:5 heading Wrong:',
      '36:1 sentence “It is your own fault.”',
      '36:25 sentence We never write this.',
      '38:3 heading Leaving',
      '40:4 item Cancel on the first request.',
      '41:4 item Confirm it in writing.',
      '42:4 item Fees: 5 * 3 = 15 EUR, snake_case stays.',
    ])
  })

  it('keeps headings, leads and labels of examples around a clause', () => {
    expect(find(clauses, 'card PIN')).toMatchObject({
      headings: ['Lakeside boat hire: desk rules', 'Phone', 'Agents must never'],
      lead: 'Agents must never:',
    })
    expect(find(clauses, 'even once').lead).toBe('Agents must never:')
    expect(find(clauses, 'After the call')).toMatchObject({ headings: ['Lakeside boat hire: desk rules', 'Phone'], lead: undefined })
    expect(find(clauses, 'timetable')).toMatchObject({ example: 'bad', headings: expect.arrayContaining(['Do not say', 'Late boat']) })
    expect(find(clauses, 'find out').example).toBe('good')
    expect(find(clauses, 'own fault').example).toBe('bad')
    expect(find(clauses, 'Cancel on').headings).toEqual(['Lakeside boat hire: desk rules', 'Phone', 'Wrong', 'Leaving'])
    expect(find(clauses, 'Cancel on').block).toBe(find(clauses, 'Confirm it').block)
  })

  it('gives the raw place of every character', () => {
    const lines = raw.split('\n')
    for (const clause of clauses)
      for (let at = 0; at < clause.text.length; at++) {
        const { line, column } = clause.at(at)
        // Blanks may stand for a line end or several blanks, and an entity stands at its “&”.
        const sign = lines[line - 1]?.[column - 1]
        if (clause.text[at] !== ' ') expect(sign === '&' ? '“”' : (sign ?? '')).toContain(clause.text[at])
      }
  })
})

describe('plain text', () => {
  const clauses = clausesOf(fixture('rent.txt'), 'txt')

  it('is split by the forms of its lines', () => {
    expect(told(clauses)).toEqual([
      '1:1 heading FLAT RENTAL „RIVER VIEW“',
      '3:4 heading Deposit',
      "5:5 item The deposit is 200 EUR, i.e. one week's rent, and it is returned within ten days after you hand in the keys.",
      '7:5 item Lost key: 15 EUR',
      '9:4 heading Guests',
      '11:1 heading Staff must:',
      '12:6 item greet the guest by name',
      '13:6 item offer help, even when they are busy',
      '15:10 item at night as well',
      '16:6 item leave',
      '18:1 heading House quiet',
      '20:1 sentence Quiet hours are 22 to 7',
      '21:1 sentence Smoking: 40 EUR',
      '22:1 sentence Guests may leave at any time.',
      '22:31 sentence The office answers within 24 hours.',
      '24:3 quote You signed it.',
      '26:5 heading Complaints',
      '27:1 heading Pets.',
      '27:7 sentence Dogs are welcome on 12.03. and later.',
    ])
    expect(find(clauses, 'greet')).toMatchObject({ lead: 'Staff must:', headings: ['FLAT RENTAL „RIVER VIEW“', 'Guests', 'Staff must'] })
    expect(find(clauses, 'Dogs').headings.at(-1)).toBe('Pets')
    expect(find(clauses, 'offer help').at(12)).toEqual({ line: 14, column: 6 })
  })

  it('joins wrapped lines and no others', () => {
    const text =
      'The office answers every letter within ten working days of its arrival\nHamburg included, and nobody is asked to\ncall.\nOpen on Sundays\nClosed on Mondays'
    expect(told(clausesOf(text, 'txt'))).toEqual([
      '1:1 sentence The office answers every letter within ten working days of its arrival Hamburg included, and nobody is asked to call.',
      '4:1 sentence Open on Sundays',
      '5:1 sentence Closed on Mondays',
    ])
  })

  it('keeps runs of short numbered steps as items', () => {
    const kinds = clausesOf('1. Greet\n2. Ask the name\n3. Close\n\nThe desk is open.', 'txt').map(({ kind }) => kind)
    expect(kinds).toEqual(['item', 'item', 'item', 'sentence'])
  })

  it('counts lines by any line end and leaves out a byte order mark', () => {
    expect(told(clausesOf('\ufeffOne is here.\r\n\r\nTwo is here.\rThree is here.', 'txt'))).toEqual([
      '1:1 sentence One is here.',
      '3:1 sentence Two is here.',
      '4:1 sentence Three is here.',
    ])
  })
})

describe('html', () => {
  const clauses = clausesOf(fixture('terms.html'), 'html')

  it('is split by its block elements, inline ones joined', () => {
    expect(told(clauses)).toEqual([
      '3:5 heading Terms of the Corner Shop',
      '6:7 item You have the right to withdraw.',
      '6:46 item Fees are 5 € .',
      '7:42 item Returns are free.',
      '8:4 heading Staff must not:',
      '9:9 item ask for a PIN',
      '9:26 item say:',
      '9:38 item “calm down”',
      '10:16 heading Topic',
      '10:25 heading Rule',
      '10:42 cell Reviews',
      '10:67 cell Nobody may ask to delete a review.',
      '11:9 heading Cancelling',
      '11:23 item By any channel.',
      '12:16 quote Example only.',
      '13:4 sentence 2 < 3 & "so on"',
    ])
    expect(find(clauses, 'right').at(15)).toEqual({ line: 6, column: 25 })
    expect(find(clauses, 'ask for a PIN').lead).toBe('Staff must not:')
    expect(find(clauses, 'calm down').lead).toBe('say:')
    expect(find(clauses, 'Nobody').headings.slice(-2)).toEqual(['Rule', 'Reviews'])
    expect(find(clauses, 'By any channel').headings.at(-1)).toBe('Cancelling')
  })
})

describe('sentences', () => {
  const split = (text: string): string[] => clausesOf(text, 'md').map(clause => clause.text)

  it.each([
    ['See no. 5 and e.g. page 3. Dr. Smith answers.', ['See no. 5 and e.g. page 3.', 'Dr. Smith answers.']],
    ['Say: "I see. We will look." Then act!', ['Say: "I see. We will look."', 'Then act!']],
    [
      'Open 8 a.m. to 5 p.m. on weekdays (not on 1 May. Or 1 Nov.). Closed now.',
      ['Open 8 a.m. to 5 p.m. on weekdays (not on 1 May. Or 1 Nov.).', 'Closed now.'],
    ],
    [
      'Atsakome per 24 val. Jei nespėjame, t. y. vėluojame, įspėjame, pvz. laišku.',
      ['Atsakome per 24 val.', 'Jei nespėjame, t. y. vėluojame, įspėjame, pvz. laišku.'],
    ],
    ['Vastame 5. maiks, s.t. õigel ajal, vt. lisa 2. Nt. kirjaga.', ['Vastame 5. maiks, s.t. õigel ajal, vt. lisa 2.', 'Nt. kirjaga.']],
    [
      'Одговарамо до 5. маја, тј. на време, нпр. мејлом. Видети чл. 4. закона.',
      ['Одговарамо до 5. маја, тј. на време, нпр. мејлом.', 'Видети чл. 4. закона.'],
    ],
    ['Odgovor stiže 12.03. ili ranije… Zatim zovemo.', ['Odgovor stiže 12.03. ili ranije…', 'Zatim zovemo.']],
    ['Kas nii? Jah! „Nii ei saa.“ Lõpp.', ['Kas nii?', 'Jah!', '„Nii ei saa.“', 'Lõpp.']],
  ])('split “%s”', (text, parts) => {
    expect(split(text)).toEqual(parts)
  })
})

describe('examples', () => {
  it.each([
    ['Do not say', 'bad'],
    ['Bad example', 'bad'],
    ['Phrases to avoid', 'bad'],
    ['Blogi pavyzdžiai', 'bad'],
    ['Taip nerašome', 'bad'],
    ['Halb näide', 'bad'],
    ['Ära ütle nii', 'bad'],
    ['Loš primer', 'bad'],
    ['Не писати', 'bad'],
    ['Geras pavyzdys', 'good'],
    ['Hea näide', 'good'],
    ['Добар пример', 'good'],
    ['Say instead', 'good'],
    ['Never say no to a refund that is due today', undefined],
    ['Wrong deliveries', undefined],
    ['Instead of cancelling', undefined],
    ['Neteisingai pristatytos prekės', undefined],
  ] as const)('under “%s” are %s', (heading, example) => {
    expect(clausesOf(`## ${heading}\n\nYou are late.`, 'md').at(-1)?.example).toBe(example)
  })

  it('are told by a label in the clause and end with its quoted words', () => {
    const clauses = clausesOf('Bad: "You are late." Good: "We will wait." Then we call.', 'txt')
    expect(clauses.map(({ example }) => example)).toEqual(['bad', 'good', undefined])
  })

  it('under a label in bold end with their list or paragraph', () => {
    const clauses = clausesOf(
      '**Do not say**\n\n- Calm down.\n\nThen close the file.\n\n**Halb näide**\n\nOled hiljaks jäänud.\n\nHelista kohe.',
      'md',
    )
    expect(clauses.map(({ example }) => example)).toEqual([undefined, 'bad', undefined, undefined, 'bad', undefined])
  })

  it('are told by the sentence behind them', () => {
    expect(clausesOf('„Patys kalti.“ Taip nerašome niekada.', 'txt').map(({ example }) => example)).toEqual(['bad', undefined])
  })
})

describe('hostile documents', () => {
  const size = 1 << 19
  const types = ['md', 'txt', 'html'] as const
  const inputs = [
    '<',
    '#',
    '(',
    '[',
    '](',
    '<a ="',
    '<a x=">" ',
    '<!--',
    '&#',
    '„',
    '"',
    '*',
    '`',
    '~~',
    '|',
    '> ',
    '<table><tr><td>',
    '[a](',
    ' ',
    'a. ',
  ]

  it.each(inputs)('of “%s” are read in linear time', unit => {
    for (const type of types) {
      const times = [size / 4, size].map(length => {
        const text = unit.repeat(length / unit.length)
        const runs = [1, 2].map(() => {
          // Of the processor: the machine may be busy with other things.
          const begin = process.cpuUsage()
          clausesOf(text, type)
          return process.cpuUsage(begin).user / 1000
        })
        return Math.min(...runs)
      })
      const [quarter = 0, whole = 0] = times
      // Four times the text; quadratic would be sixteen times the time.
      expect(whole).toBeLessThan(Math.max(quarter * 10, 200))
    }
  })
})
