import { describe, expect, it } from 'vitest'
import { clausesOf } from '../src/text/document/clauses.js'
import { type Modality, modalityOf } from '../src/text/document/modality.js'

/** The modality of the last clause of a Markdown text. */
function last(text: string): Modality {
  const clause = clausesOf(text, 'md').at(-1)
  if (clause === undefined) throw new Error('no clause')
  return modalityOf(clause)
}

/** Serbian in Cyrillic. */
function cyrillic(text: string): string {
  const pairs: readonly (readonly [string, string])[] = [
    ['lj', 'љ'],
    ['nj', 'њ'],
    ['dž', 'џ'],
  ]
  const letters = new Map(
    [...'abvgdđežzijklmnoprstćufhcčš'].map((letter, index) => [letter, [...'абвгдђежзијклмнопрстћуфхцчш'][index] ?? '']),
  )
  let written = text
  for (const [from, to] of pairs)
    written = written.replaceAll(from, to).replaceAll(
      from.replace(/^./, first => first.toUpperCase()),
      to.toUpperCase(),
    )
  return [...written].map(letter => letters.get(letter) ?? letters.get(letter.toLowerCase())?.toUpperCase() ?? letter).join('')
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'dj')

const sentences: readonly (readonly [string, Modality['mode'], Modality['who'], string?])[] = [
  ['Agents must never ask the caller for a code.', 'forbids', 'staff', 'must never'],
  ['Under no circumstances, whatever the caller says, may an agent read the code aloud.', 'forbids', 'staff'],
  ['If the line is busy, do not hang up on the caller.', 'forbids', 'staff', 'do not hang'],
  ['Asking a guest for a password is strictly prohibited.', 'forbids', 'unknown', 'strictly prohibited'],
  ['Employees never collect parcels from the neighbours.', 'forbids', 'staff', 'never'],
  ['No agent may refuse a transfer.', 'forbids', 'staff'],
  ['Guests must not publish photos of the house.', 'forbids', 'customer', 'must not'],
  ['Staff shall offer two boats before they close the file.', 'obliges', 'staff', 'shall'],
  ['When the caller insists, transfer the call at once.', 'obliges', 'staff', 'transfer'],
  ['Enter your booking number on the page.', 'obliges', 'customer'],
  ['Tenants may only give notice by registered letter.', 'obliges', 'customer', 'may'],
  ['The landlord may keep the deposit.', 'permits', 'company', 'may'],
  ['We reserve the right to close the account.', 'permits', 'company'],
  ['Customers may be charged for a lost key.', 'permits', 'company', 'may'],
  ['The passenger may leave the contract at any time.', 'right', 'customer', 'may'],
  ['You do not have to give a reason.', 'right', 'customer'],
  ['Every subscriber has the right to complain.', 'right', 'customer'],
  ['The kiosk sells tickets and maps.', 'describes', 'unknown'],
  ['Darbuotojai niekada neprašo viso slaptažodžio.', 'forbids', 'staff', 'niekada neprašo'],
  ['Konsultantams draudžiama nutraukti ryšį.', 'forbids', 'staff'],
  ['Keleiviui neatsakyti ir numerio neduoti.', 'forbids', 'staff'],
  ['Darbuotojas privalo užrašyti vardą.', 'obliges', 'staff', 'privalo'],
  ['Jei linija užimta, paskambinkite žmogui vėliau.', 'obliges', 'staff', 'paskambinkite'],
  ['Nuomininkas gali išsikraustyti bet kada.', 'right', 'customer', 'gali'],
  ['Nuomininkas neprivalo nurodyti priežasties.', 'right', 'customer'],
  ['Vadybininkas gali pasiūlyti kitą laivą.', 'permits', 'staff', 'gali'],
  ['Pasiliekame teisę uždaryti paskyrą.', 'permits', 'company'],
  ['Teenindaja ei tohi külaliselt koodi küsida.', 'forbids', 'staff', 'ei tohi'],
  ['Töötajal on keelatud kõne katkestada.', 'forbids', 'staff'],
  ['Ärge katkestage kõnet.', 'forbids', 'staff'],
  ['Konsultant peab nime üles kirjutama.', 'obliges', 'staff', 'peab'],
  ['Kui liin on kinni, helistage inimesele hiljem.', 'obliges', 'staff'],
  ['Üürnik võib igal ajal lahkuda.', 'right', 'customer', 'võib'],
  ['Üürnik ei pea põhjust ütlema.', 'right', 'customer', 'ei pea'],
  ['Juhataja võib pakkuda teist paati.', 'permits', 'staff', 'võib'],
  ['Külaline võib lahkuda ainult kirja teel.', 'obliges', 'customer'],
]
const serbian: readonly (readonly [string, Modality['mode'], Modality['who']])[] = [
  ['Radnik ne sme da traži šifru od putnika.', 'forbids', 'staff'],
  ['Operaterima je strogo zabranjeno da prekidaju vezu.', 'forbids', 'staff'],
  ['Putniku ne odgovarati i broj ne davati.', 'forbids', 'staff'],
  ['Zaposleni nikada ne traži celu lozinku.', 'forbids', 'staff'],
  ['Savetnik je dužan da zapiše ime.', 'obliges', 'staff'],
  ['Ako je linija zauzeta, pozovite čoveka kasnije.', 'obliges', 'staff'],
  ['Zakupac može da ode u svako doba.', 'right', 'customer'],
  ['Zakupac ne mora da navede razlog.', 'right', 'customer'],
  ['Rukovodilac može da ponudi drugi čamac.', 'permits', 'staff'],
  ['Zadržavamo pravo da zatvorimo nalog.', 'permits', 'company'],
]

describe('modality', () => {
  it.each(sentences)('“%s” %s', (text, mode, who, cue) => {
    const found = last(text)
    expect(found).toMatchObject({ mode, who })
    if (mode === 'forbids') expect(found.negated).toBe(true)
    if (cue !== undefined) expect(text.slice(...(found.cue ?? [0, 0]))).toBe(cue)
  })

  it.each(serbian)('“%s” %s in both scripts and without diacritics', (text, mode, who) => {
    expect(last(text)).toMatchObject({ mode, who })
    expect(last(cyrillic(text))).toMatchObject({ mode, who })
    expect(last(plain(text))).toMatchObject({ mode, who })
  })

  it('is read without diacritics', () => {
    expect(last(plain('Konsultantams draudžiama nutraukti ryšį.')).mode).toBe('forbids')
    expect(last(plain('Töötajal on keelatud kõne katkestada.')).mode).toBe('forbids')
  })

  it('does not count words in quotation marks or in subordinate clauses', () => {
    expect(last('The page says "you must call".').mode).toBe('describes')
    expect(last('If a guest must not wait, the desk calls a taxi.').mode).toBe('describes')
  })

  it('tells a denied description from a plain one', () => {
    expect(last('We do not answer letters.')).toMatchObject({ mode: 'describes', who: 'company', negated: true })
    expect(last('We answer letters.')).toMatchObject({ mode: 'describes', who: 'company', negated: false })
    expect(last('Neatsakome į laiškus.')).toMatchObject({ mode: 'describes', who: 'company', negated: true })
    expect(last('Me ei vasta kirjadele.')).toMatchObject({ mode: 'describes', who: 'company', negated: true })
    expect(last('Ne odgovaramo na pisma.')).toMatchObject({ mode: 'describes', who: 'company', negated: true })
  })
})

describe('the modality of an item', () => {
  it.each([
    ['Never:\n\n- ask for a code', 'forbids'],
    ['Agents must:\n\n- ask for a code', 'obliges'],
    ['Agents must:\n\n- never ask for a code', 'forbids'],
    ['You may:\n\n- leave at any time', 'right'],
    ['Darbuotojams draudžiama:\n\n- klausti kodo', 'forbids'],
    ['Tootajad peavad:\n\n- koodi küsima', 'obliges'],
    ['Zaposlenima je zabranjeno:\n\n- da traže šifru', 'forbids'],
    ['## What agents must never do\n\n- ask for a code', 'forbids'],
    ['## Draudžiama\n\n- klausti kodo', 'forbids'],
    ['## Keelatud\n\n- koodi küsida', 'forbids'],
    ['## Забрањено\n\n- тражити шифру', 'forbids'],
    ['## Always\n\n- ask for a code', 'obliges'],
    ['## What to do when you cannot help\n\n- offer a walk', 'obliges'],
  ] as const)('“%s” %s', (text, mode) => {
    expect(last(text).mode).toBe(mode)
  })

  it('takes the subject of its lead', () => {
    expect(last('Guests must not:\n\n- feed the ducks')).toEqual({ mode: 'forbids', who: 'customer', negated: true, cue: undefined })
  })
})
