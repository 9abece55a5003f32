import { describe, expect, it } from 'vitest'
import { loadSignals } from '../src/shelf.js'
import { createTagger } from '../src/text/tagger.js'
import { audited } from './_audited.js'

const tagger = createTagger(await loadSignals())

function tagged(text: string) {
  const bytes = new TextEncoder().encode(text)
  tagger.tag(bytes, 0, bytes.length)
  return { language: tagger.language(), foreign: tagger.foreign(bytes, 0, bytes.length) }
}

describe('the language of a message', () => {
  it.each([
    ['en', 'The lamp came without its shade, and nobody has written since. Can you send the shade to my brother in Łódź?'],
    ['lt', 'Noriu kalbėti su žmogumi, o ne su robotu.'],
    ['lt', 'Siunta taip ir neatėjo, o pinigų niekas negrąžino. Kada tai išspręsite?'],
    ['et', 'Kirjutasin teile juba esmaspäeval, aga vastust pole siiani tulnud.'],
    ['sr', 'Уговор сам послао још у петак, а нико ми није одговорио.'],
    ['sr', 'Želim da razgovaram sa nekim ko zna šta se desilo sa mojim paketom.'],
  ])('is told: %s %s', (language, text) => {
    expect(tagged(text)).toEqual({ language, foreign: false })
  })

  // Short ones too: letters tell what common words cannot, since these languages share many with Serbian.
  it.each([
    ['Russian', 'Когда вы мне ответите? Я жду уже третий день.'],
    ['Bulgarian', 'Не съм получил нищо и никой не отговаря на телефона.'],
    ['Polish', 'Zamówiłem u państwa łóżko, a przyszła szafka. Proszę o odpowiedź.'],
    ['Czech', 'Dobrý den, balík mi ještě nepřišel, kdy přijde?'],
    ['Latvian', 'Labdien, pakomāts neatveras, sūtījumu nevaru dabūt ārā, ko man darīt?'],
    ['Hungarian', 'Még mindig nem érkezett meg a csomagom, pedig már két hete fizettem érte.'],
    [
      'Spanish',
      'Quiero anular la suscripción, pero la página no me deja y el teléfono está siempre ocupado, ¿qué hago? Contéstenme, por favor.',
    ],
    ['German', 'Guten Tag, ich warte seit drei Wochen auf meine Bestellung und niemand kann mir sagen, wo das Paket geblieben ist.'],
  ])('is none of ours: %s', (_, text) => {
    expect(tagged(text).foreign).toBe(true)
  })

  it('leaves whom no rule can judge out of what was checked', async () => {
    const header = 'conversation_id,created_at,author_role,text'
    const rows = [
      'a,2026-03-02T10:00:00Z,customer,My heater is cold again since Monday.',
      'a,2026-03-02T11:00:00Z,agent,"Sorry, a mechanic comes today at four."',
      'b,2026-03-02T10:00:00Z,customer,"Здравствуйте, батареи снова холодные, что делать?"',
      'b,2026-03-02T11:00:00Z,agent,"Здравствуйте, мастер приедет сегодня в четыре часа."',
    ]
    const { rules } = await audited({ 'messages.csv': [header, ...rows].join('\n') })
    const blame = rules.find(({ id }) => id === 'process-blame')
    expect(blame).toMatchObject({ checked: 1, unsupportedLanguage: 1 })
  })
})
