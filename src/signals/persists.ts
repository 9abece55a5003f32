import type { SignalPlugin } from '../model/signal.js'

/** It is the same matter as before: it still does not work, it came back. */
export default {
  about: 'It is the same matter as before: it still does not work, it happened again, the earlier answer did not help.',
  by: ['customer'],
  effect: { kind: 'persists' },
  phrases: {
    en: [
      '((it is |its |is |was |) still (not|no|doesnt|does not|isnt|broken|waiting|missing|the same|happening|wrong|havent|hasnt|nothing)|(doesnt|does not|isnt|not) ~2 (work|working|help|solved|fixed|resolved) (again|still|either|yet))',
      '((same|identical) (problem|issue|error|thing|story|fault) ~2 (again|as before|still|back)|(same|identical) (problem|issue|error|fault)|(happened|happening|happens|broke|broken|failed|stopped|gone) ~2 again|(is|its|came) back again|(problem|issue|error) (is |has |came |) back|(didnt|did not) (help|work|solve|fix))',
    ],
    lt: [
      '((vis dar|iki šiol|dar vis|tebe*) ~3 (ne*|tas pats|ta pati|sugedęs|laukiu)|(dar ne*|nepadėjo|neišsprend*|neišspręst*))',
      '((ta pati|tas pats|tokia pati) (problema|klaida|bėda|gedimas)|(problema|klaida|gedimas) ~2 (vėl|grįžo|pasikartojo|kartojasi)|vėl ~2 (ne*|sugedo|dingo|kartojasi|strigo|atsijung*)|pasikartojo)',
    ],
    et: [
      '((ikka|endiselt|siiani|jätkuvalt) ~3 (ei|pole|sama|katki|ootan|puudu)|(ei aidanud|ei lahendanud|pole lahendatud|ei ole lahendatud))',
      '(sama (probleem|viga|mure|jama|lugu|rike)|(probleem|viga|mure|rike) ~2 (tagasi|kordub|kordus|jälle|uuesti)|(läks|kadus|kukkus|katkes) ~2 (jälle|uuesti)|(jälle|uuesti) ~2 (ei tööta|katki|kadus|sama))',
    ],
    sr: [
      '((i dalje|još uvek|jos uvek|dan danas) ~3 (ne|nije|nema|nisam|nisu|isto|čekam|cekam)|još (nije|nisam|nisu|ne)|(nije|ništa nije) (pomoglo|rešeno|reseno|popravljeno))',
      '((isti|ista|isto) (problem|greška|greska|stvar|kvar)|(problem|greška|greska|kvar) ~3 (opet|ponovo|vratio|vratila|ponavlja)|(opet|ponovo) ~2 (ne radi|isto|nestalo|puklo|stoji|greška)|ponovilo se)',
    ],
  },
  examples: {
    en: {
      good: ['It is still not working', 'Same problem again, sorry', 'The error is back', 'That did not help'],
      bad: ['I am still on holiday', 'Thanks again!', 'Same to you'],
    },
    lt: {
      good: ['Vis dar neveikia', 'Ta pati problema', 'Klaida pasikartojo', 'Deja, nepadėjo'],
      bad: ['Dar kartą ačiū', 'Iki pasimatymo'],
    },
    et: {
      good: ['Ikka ei tööta', 'Sama viga', 'Probleem on jälle tagasi', 'Kahjuks ei aidanud'],
      bad: ['Aitäh veel kord', 'Sama teile'],
    },
    sr: {
      good: ['I dalje ne radi', 'Исти проблем', 'Opet ne radi', 'Nažalost, nije pomoglo'],
      bad: ['Hvala još jednom', 'Isto i vama'],
    },
  },
} satisfies SignalPlugin
