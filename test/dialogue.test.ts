import { describe, expect, it } from 'vitest'
import { createGrammar } from '../src/grammar/grammar.js'
import { type Act, acts, holdsAct, slotsOf } from '../src/model/acts.js'
import type { Speaker } from '../src/model/judge.js'

const grammar = createGrammar()
const does = (speaker: Speaker, text: string): readonly Act[] => {
  const { dialogue } = grammar.listen(text, speaker)
  return acts.filter(act => holdsAct(dialogue.acts, act))
}
const gives = (text: string) => slotsOf(grammar.listen(text, 'customer').dialogue.gives)
const asks = (text: string) => slotsOf(grammar.listen(text, 'agent').dialogue.asks)

describe('acts', () => {
  it('fit in the bits of one number', () => {
    expect(acts.length).toBeLessThanOrEqual(31)
    expect(new Set(acts).size).toBe(acts.length)
  })

  it.each([
    'Please cancel my membership.',
    'I want to end my contract from June.',
    'Prašau nutraukti mano sutartį.',
    'Soovin oma lepingu lõpetada.',
    'Želim da raskinem ugovor.',
    'Желим да раскинем уговор.',
  ])('hear a clear wish to leave in “%s”', text => {
    expect(does('customer', text)).toContain('cancel-request')
  })

  it.each([
    'How do I cancel my membership?',
    'I don’t want to cancel my contract.',
    'If you raise the price again, I will cancel my contract.',
    'Please cancel my appointment on Friday.',
    'Kaip nutraukti sutartį?',
    'Kuidas lepingut lõpetada?',
    'Kako da raskinem ugovor?',
  ])('hear no wish to leave in “%s”', text => {
    expect(does('customer', text)).not.toContain('cancel-request')
  })

  it.each([
    ['customer', 'Connect me with an operator.', 'human-request'],
    ['customer', 'Duokite operatorių.', 'human-request'],
    ['customer', 'Soovin rääkida inimesega.', 'human-request'],
    ['customer', 'Dajte mi operatera.', 'human-request'],
    ['customer', 'Nobody has called.', 'still-waiting'],
    ['customer', 'It works now, thanks!', 'confirms-solved'],
    ['customer', 'The clerk was rude.', 'criticism'],
    ['agent', 'Your membership has been cancelled.', 'cancel-done'],
    ['agent', 'Sutartis nutraukta.', 'cancel-done'],
    ['agent', 'Leping on lõpetatud.', 'cancel-done'],
    ['agent', 'Ugovor je raskinut.', 'cancel-done'],
    ['agent', 'Угасила сам налог.', 'cancel-done'],
    ['agent', 'Odavde ne mogu da otkažem, dođite na šalter.', 'redirects'],
    ['bot', 'Nemamo mogućnost da vas povežemo sa kolegama.', 'denies-human'],
    ['customer', 'Колегиници сам јутрос све испричала.', 'told-before'],
    ['agent', 'I have sent a new one.', 'deed-done'],
    ['agent', 'Dear Ann, your order is here.', 'names-customer'],
    ['agent', 'We are sorry for the inconvenience.', 'idle'],
    ['agent', 'We are closing this ticket.', 'closes'],
    ['bot', 'There is no one to connect you to.', 'denies-human'],
    ['agent', 'We are experiencing an outage in your area.', 'incident-notice'],
  ] as const)('of a %s: “%s” %s', (speaker, text, act) => {
    expect(does(speaker, text)).toContain(act)
  })

  it.each([
    ['agent', 'This ticket has been closed.', 'cancel-done'],
    ['agent', 'I have not sent it.', 'deed-done'],
    ['agent', 'Novac će vam biti vraćen.', 'deed-done'],
    ['agent', 'Хвала што сте нам послали слику.', 'deed-done'],
    ['agent', 'Kada ugovor bude raskinut, javićemo vam.', 'cancel-done'],
    ['agent', 'Налог вам није обрисан.', 'cancel-done'],
    ['agent', 'Poštovana Ana, kurir dolazi sutra.', 'redirects'],
    ['bot', 'Nemamo mogućnost da vas povežemo sa kolegama.', 'hands-over'],
    ['customer', 'Stiglo je, ali oštećeno.', 'confirms-solved'],
    ['customer', 'Надам се да ће бити решено.', 'confirms-solved'],
    ['agent', 'Dear customer, your order is here.', 'names-customer'],
    ['agent', 'Sorry, the driver has left it at number 17.', 'idle'],
    ['customer', 'It does not work.', 'confirms-solved'],
    ['customer', 'My estate agent is a nice person.', 'human-request'],
  ] as const)('of a %s: “%s” does not %s', (speaker, text, act) => {
    expect(does(speaker, text)).not.toContain(act)
  })

  it('belong to talk, not to documents', () => {
    expect(grammar.listen('Please cancel my membership.', 'policy').dialogue.acts).toBe(0)
  })
})

describe('slots', () => {
  it('are given by their shape', () => {
    expect(gives('Order 551827')).toContain('order')
    expect(gives('AB-20931')).toContain('order')
    expect(gives('Број је ХК-4471.')).toContain('order')
    expect(gives('Рачун је 4200 дин.')).not.toContain('order')
    expect(gives('In 2026 we paid 40 EUR at 10:30.')).not.toContain('order')
    expect(gives('ida@example.org')).toContain('email')
    expect(gives('+370 612 34567')).toContain('phone')
    expect(gives('on 12 May')).toContain('date')
    expect(gives('My name is Ida')).toContain('name')
    expect(gives('Овде Милица Петровић.')).toContain('name')
    expect(gives('I am unhappy')).not.toContain('name')
    expect(gives('Photo attached.')).toContain('attachment')
    expect(gives('Nuotrauką pridedu.')).toContain('attachment')
  })

  it('are asked for by a demand beside their name', () => {
    expect(asks('What is your order number?')).toEqual(['order'])
    expect(asks('Koks jūsų sutarties numeris?')).toContain('account')
    expect(asks('Palun saatke oma tellimuse number.')).toContain('order')
    expect(asks('Пошаљите нам број поруџбине и слику.')).toEqual(['order', 'attachment'])
    expect(asks('What is the problem?')).toContain('matter')
    expect(asks('I have sent you the order number.')).toEqual([])
    expect(asks('So that is order 551828, right?')).not.toContain('order')
  })
})
