import { expect, test } from 'vitest'
import { ADDRESS, toldInDigits } from '../src/grammar/dialogue-shapes.js'

const tells = (text: string) => (toldInDigits(text) & ADDRESS) !== 0

test.each([
  'I live at 12 Oak Street, Leeds.',
  'We are at 221 Baker St, London',
  'my address is oak street 5',
  'Flat 7, please.',
  'Gyvenu Pilies g. 12-4, Vilniuje.',
  'Vytauto pr. 33',
  'Laisvės al. 5, trečias aukštas',
  'Gedimino gatvė 7',
  'Pikk tn 5-3',
  'Tartu mnt 10, Tallinn',
  'Pikk tänav 5',
  'Viru pst 3',
  'Živim u ulici Kneza Miloša 5.',
  'ul. Kralja Petra 12, drugi sprat',
  'Живим у улици Кнеза Милоша 5.',
  'Bulevar Oslobođenja 12',
  'Savanorių pr. nr. 45, trečias įėjimas',
  'Prospekto gatve 3, jei ką',
  'Kooli tänava 8 ees, palun',
])('an address is told: %s', text => {
  expect(tells(text)).toBe(true)
})

test.each([
  'It is not working. Order 5 is late.',
  'That was my latest. I ordered 3 cups.',
  'Five days on the road, 5 more to go, I think.',
  '5 days on the road',
  'I waited on the street 3 hours.',
  'In total. 45 euros were taken.',
  'An airplane 5 minutes late.',
  'I paid 20 for the lane, they say.',
  'Buvo geras. 5 dienos praėjo.',
  'Order 4471 is lost.',
  'Vandens nėra visai gatvei. 5:10 trūko vamzdis.',
  'You could or should have sent 3 of them to me.',
  'Reiškia, per savaitę nr 5 pasikeitė.',
])('no address is told: %s', text => {
  expect(tells(text)).toBe(false)
})
