import type { Language } from '../model/signal.js'

const common: { readonly [L in Language]: string } = {
  en: "the and is are was were you your my it its this that of for with have has not but can will would please from at an we they what when how there be been if or so just am do does did im i to a in no one by about our as us all out only back now who off like them that's told can't had know said since here there's see need again get then after which i'd i'll isn't you've i've i'm it's don't any because he she sorry number card new asked day may first time read tell form go say days still take last same next nothing phone free could account letter want come wrote send wrong ask people line today left sent page box mail month week write leave call look good thanks came got two",
  lt: 'ir yra kad bet as jus jusu mano man ar su is iki po jau dar tik kaip kas buvo nera nuo del mes uz jums nes kada prasau laba diena si apie kur vel cia bus tai kodel labai mums i o ne jei per musu taip prie ji siandien ta nieko kol pas gal dabar galima aciu pries jis pats kita ka pati nereikia reikia ant kai todel jo nei rytoj vis savo nors vakar visiems tada visa sveiki niekas galite arba tikrai viskas visi kiek tas matau galiu suprantu turi noriu mus jos du savaite tris darbo dvi numeri metu viena euru kartus dienas dienos dienu numeris menesi parasiau patys korteles viska pirma puse laiska naujo telefonu nutraukti nauja kortele nuotrauka tad sutarties negaliu antra prasyma trecia gerai gavau koda daugiau pinigai pinigus zinute saskaitos saskaita kodas nuotraukas pagal tiek rasau atsiprasau klaida savaites nebus rasiau turiu net paskyra tavo tau jeigu',
  et: 'ja ma mul minu see ei ole oli kui aga teie te kas mis miks siis veel juba ka et on pole seda mida millal kuidas tere palun saab olen sest voi nuud kus mind enam meie tuleb vaga ise teile selle enne ara tagasi ainult me kohta parast nii mitte tana ule teil koik eest oma kes meil ta laks saa keegi midagi siin laheb vaja valja kohe iga uuesti edasi voib homme kuni aitah jah sellest nagu ikka teid mulle mu oleks kaks kolm kell uus tuli tasuta raha paeva jai kirjutasin maha kirja kirjas arve sama uks jaab uue kord korda ette olete peale alles panin kull arge kinni eile lahti kahju kuu jaoks jooksul leping ilma viga koigile praegu teada lihtsalt saate tema kogu mina poole seal juurde koos palju olemas vastu kirjutage aru liiga pidi saatke kolme inimest saan saadan konto soovite uhe meile ega kahe kirjutan rohkem olema aega klient tule',
  sr: 'je i da se na ne u sam su ste smo sa za mi moj moja vas vam kako sta sto kada kad zasto nije ali ili od do jos vec samo bi ovo to gde dobar dan molim nisam treba koji kod sve ima li pa ako iz ga nas po nam ni vi zbog bez hvala nema moze pre ko mogu posle danas kao nista ce vise dok jer evo vasa vase niste tako imate sutra mozete opet dana broj tri dva radi sad racun pise ide zao dinara paket stoji ih puta pet preko vidim znam dalje nego vama dve bio koliko nismo kaze deset bilo rekli zahtev saljem pola trebalo cetiri razgovor minuta ponovo mejl bas posaljite ovde novac vazi drugi neka novi godine pitanja petak meni imamo kartice nedelje odgovara meseca ugovor ime ponedeljak niko posto neko jutros imam kazem sami ona bila svi rok',
}

const shift: { readonly [L in Language]: number } = { en: 0, lt: 8, et: 16, sr: 24 }

/** The commonest words of each language, folded, each with the packed count the matcher adds up; a word of two languages counts for both. */
export function commonWords(): ReadonlyMap<string, number> {
  const tally = new Map<string, number>()
  for (const [language, words] of Object.entries(common)) {
    const one = 1 << (shift[language as Language] ?? 0)
    for (const word of words.split(' ')) tally.set(word, (tally.get(word) ?? 0) + one)
  }
  return tally
}

/** A guess from the packed counts of a reading: the language of most common words, undefined without any or on a tie. */
export function guessLanguage(tally: number): Language | undefined {
  let best: Language | undefined
  let most = 0
  for (const language of ['en', 'lt', 'et', 'sr'] as const) {
    const count = (tally >>> shift[language]) & 255
    if (count === most) best = undefined
    else if (count > most) {
      most = count
      best = language
    }
  }
  return best
}

// Texts of our languages have a common word in every three or four; of sixteen words and more hardly any has fewer than one in eight.
const ENOUGH_WORDS = 16
const COUNTED_WORDS = 200
const LEAST_SHARE = 0.125
// A name or a loan word brings a letter of another alphabet or two.
const LENT_LETTERS = 2
const WORDS_PER_LENT_LETTER = 6

/**
 * Whether a reading is in none of our languages: long enough to tell, with hardly any of their common words; or with many letters of other alphabets,
 * since Russian, Polish or Czech share their commonest words with Serbian.
 */
export function isForeign(tally: number, words: number, otherLetters: number): boolean {
  if (otherLetters > LENT_LETTERS && otherLetters * WORDS_PER_LENT_LETTER >= words) return true
  if (words < ENOUGH_WORDS) return false
  const most = Math.max(...Object.values(shift).map(place => (tally >>> place) & 255))
  return most < LEAST_SHARE * Math.min(words, COUNTED_WORDS)
}

const ours = 'ąčęėįšųūžäöõüćđабвгдђежзијклљмнњопрстћуфхцчџш'
const others = letterFlags()

/** By code point, of those that UTF-8 writes in two bytes: 1 where it is a letter of an alphabet of Europe, but of none of ours. */
function letterFlags(): Uint8Array {
  const flags = new Uint8Array(0x800)
  const known = new Set([...ours, ...ours.toUpperCase()].map(letter => letter.codePointAt(0)))
  for (let point = 0xc0; point < 0x530; point++)
    if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(String.fromCodePoint(point)) && !known.has(point)) flags[point] = 1
  return flags
}

/** How many letters of alphabets other than ours stand in UTF-8 bytes [from, to). */
export function countOtherLetters(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let i = from; i + 1 < to; i++) {
    const byte = bytes[i] ?? 0
    if (byte >= 0xc2 && byte < 0xe0) count += others[((byte & 31) << 6) | ((bytes[i + 1] ?? 0) & 63)] ?? 0
  }
  return count
}
