import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGrammar } from '../src/grammar/grammar.ts'
import type { Speaker } from '../src/model/judge.ts'

const grammar = createGrammar()
const rulesOf = (text: string, speaker: Speaker) => [...new Set(grammar.judge(text, speaker).map(hit => hit.rule))].sort()

// Invented pairs: what the rule is about, and the same words where it is not.
const cases: readonly (readonly [rule: string, speaker: Speaker, bad: string, good: string])[] = [
  [
    'blocked-cancellation',
    'agent',
    'You can only close your account by registered letter.',
    'I’ve closed your account, no letter is needed.',
  ],
  ['blocked-cancellation', 'agent', 'Prenumeratą nutraukti galite tik atvykę asmeniškai.', 'Prenumeratą nutraukiau, atvykti nereikia.'],
  ['blocked-cancellation', 'agent', 'Lepingut saab lõpetada ainult kohapeal kontoris.', 'Leping on lõpetatud, kontorisse tulla pole vaja.'],
  ['blocked-cancellation', 'agent', 'Уговор можете раскинути само лично у пословници.', 'Уговор је раскинут, не морате да долазите.'],
  [
    'blocked-cancellation',
    'policy',
    'Cancellations are accepted only in person at the front desk.',
    'Customers may cancel at any time, online or by email.',
  ],
  [
    'penalty-for-review',
    'agent',
    'You will get the refund once your review is deleted.',
    'Here is the refund. Leave whatever review you like.',
  ],
  ['penalty-for-review', 'policy', 'Už neigiamą atsiliepimą taikoma 200 eurų bauda.', 'Už rūkymą taikoma bauda; atsiliepimus rašykite.'],
  ['process-blame', 'agent', 'You should have read the terms before you filled in the form.', 'We should have told you about the terms.'],
  ['process-blame', 'agent', 'Niste popunili ispravan obrazac, to je vaša krivica.', 'Popunite obrazac, pomoći ću.'],
  ['basic-only', 'agent', 'We only answer simple questions here.', 'I’ll pass this to our accountant, she will call you.'],
  ['basic-only', 'agent', 'Vastame ainult lihtsatele küsimustele.', 'Vastame kõigile küsimustele.'],
  ['no-human', 'bot', 'I cannot transfer you to a human.', 'I’m connecting you to a human now.'],
  ['no-human', 'bot', 'Operatori su ukinuti, nemamo operatere.', 'Povezujem vas sa operaterom.'],
  ['privacy-intrusion', 'agent', 'Send me your password and I’ll log in.', 'Never send us your password.'],
  ['privacy-intrusion', 'agent', 'Atsiųskite visą kortelės numerį ir CVV.', 'Niekada nesiųskite kortelės numerio.'],
  [
    'silent-incident',
    'agent',
    'Everyone has that fault since March, we decided not to announce it.',
    'Everyone has that fault; we emailed all customers.',
  ],
  ['empty-apology', 'agent', 'We are sorry for the inconvenience. Your satisfaction matters to us.', 'We are sorry. We refunded 20 euros.'],
  ['empty-apology', 'agent', 'Atsiprašome už nepatogumus. Jūs mums svarbūs.', 'Atsiprašome. Pinigus grąžinome.'],
  ['promise', 'agent', 'I’ll call you by Friday.', 'I can’t promise a call by Friday.'],
  ['promise', 'agent', 'Pozvaću vas do petka.', 'Ne mogu da obećam do petka.'],
  ['broken-promise', 'customer', 'You promised a call on Monday and still nothing.', 'You promised a call on Monday and it came.'],
  ['going-public', 'customer', 'I’ve reported you to the ombudsman.', 'I’m not going to report you to the ombudsman.'],
  ['repeat-yourself', 'customer', 'For the third time: my order number is above.', 'My order number is above.'],
  ['dismissive-tone', 'agent', 'That is not my problem.', 'That is a problem, let me look.'],
  ['ignored-feedback', 'customer', 'I filled in your survey and nobody ever replied.', 'I filled in your survey and Ann replied.'],
  [
    'upsell-while-upset',
    'agent',
    'Your parcel is still lost, sorry. By the way, have you heard of our premium plan?',
    'Your parcel is still lost, sorry. I’m looking into it.',
  ],
]

describe('the grammar judge', () => {
  it.each(cases)('finds %s said by the %s: %s', (rule, speaker, bad, good) => {
    expect(rulesOf(bad, speaker)).toContain(rule)
    expect(rulesOf(good, speaker)).not.toContain(rule)
  })

  it('leaves quoted replies alone', () => {
    expect(rulesOf('Thanks.\n> Send me your password and I’ll log in.', 'agent')).toEqual([])
  })

  it('points at the words in UTF-16 offsets', () => {
    const text = '😀 Žinia: send me your password.'
    const [hit] = grammar.judge(text, 'agent').filter(each => each.rule === 'privacy-intrusion')
    expect(text.slice(...(hit?.span ?? [0, 0]))).toBe('send me your password')
  })

  it('finds whole card numbers and personal codes, and no order numbers', () => {
    expect(rulesOf('card 4111 1111 1111 1111', 'customer')).toContain('privacy-intrusion')
    expect(rulesOf('my code is 37605030299', 'customer')).toContain('privacy-intrusion')
    expect(rulesOf('order 4111 1111 1111 1112', 'customer')).toEqual([])
  })

  it('says the same of the same text, whatever was read before, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('cancel', 'your', 'contract', 'only', 'by', 'post', '.', '?', 'neg', 'never', '„', '😀', 'not'), {
          maxLength: 40,
        }),
        words => {
          const text = words.join(' ')
          const before = JSON.stringify(grammar.judge(text, 'agent'))
          grammar.judge('Send me your password.', 'agent')
          expect(JSON.stringify(grammar.judge(text, 'agent'))).toBe(before)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('tells facts of negation and modality', () => {
    expect(grammar.facts('We never ask for your password.', 'agent')).toContain('forbid-secret')
    expect(grammar.facts('Send me your password.', 'agent')).toContain('act-ask-secret')
    expect(grammar.facts('Nothing of the sort.', 'agent')).not.toContain('secret')
  })
})
