/** Whether digits pass the Luhn test (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}

/** First digits of payment cards and the lengths that go with them: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay, Maestro, Mir, Dina. */
const issuers: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
  [/^(?:30[0-5]|3095|3[689])/, [14, 15, 16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6[0-9])/, [13, 14, 15, 16, 17, 18, 19]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^9891/, [16]],
]

/** Whether 13 to 19 bare digits are a payment card's number: an issuer's first digits, its length and the Luhn test. */
export function isCard(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false
  return issuers.some(([first, lengths]) => first.test(digits) && lengths.includes(digits.length)) && passesLuhn(digits)
}

/** Length of an IBAN by its country (SWIFT IBAN registry). */
const ibanLengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 ' +
    'HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 ' +
    'QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

/** Characters of an IBAN of the country that two letters name; undefined where the country has none. */
export function ibanLength(country: string): number | undefined {
  return ibanLengths.get(country.toUpperCase())
}

/** Whether letters and digits without spaces are an IBAN: its country's length and ISO 7064 mod 97-10. */
export function isIban(text: string): boolean {
  const iban = text.toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || iban.length !== ibanLength(iban.slice(0, 2))) return false
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest === 1
}

/** Whether there is such a day; years with their century. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits.charCodeAt(index) - 48), 0)
}

/** Whether 11 digits are a Lithuanian or Estonian personal code: century and date, and the check digit of its two rows of weights mod 11 (EVS 585). */
export function isBalticCode(digits: string): boolean {
  if (!/^[1-8]\d{10}$/.test(digits)) return false
  const century = 1800 + Math.floor((Number(digits[0]) - 1) / 2) * 100
  if (!isDay(century + Number(digits.slice(1, 3)), Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
  const second = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11
  const check = first < 10 ? first : second < 10 ? second : 0
  return check === Number(digits[10])
}

/** Whether 13 digits are a JMBG of the lands that were Yugoslavia: date of birth and mod 11. */
export function isJmbg(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false
  const ending = Number(digits.slice(4, 7))
  const year = ending >= 800 ? 1000 + ending : 2000 + ending
  if (!isDay(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false
  const rest = 11 - (weighted(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)
  return rest !== 10 && (rest === 11 ? 0 : rest) === Number(digits[12])
}

/** Whether text has the form and the area, group and serial of a US social security number ("078-05-1120"); area 000, 666 and 9xx are never given. */
export function isSsn(text: string): boolean {
  return /^(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}$/.test(text)
}

/** Whether 18 characters are a resident identity number of the People's Republic of China: date of birth and ISO 7064 mod 11-2 (GB 11643). */
export function isPrcId(text: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(text)) return false
  const year = Number(text.slice(6, 10))
  if (year < 1850 || year > 2100 || !isDay(year, Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return false
  const rest = weighted(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11
  return '10X98765432'[rest] === text[17]?.toUpperCase()
}

/** Whether the whole text is an e-mail address as people write them (no quoted names, no address literals). */
export function isEmail(text: string): boolean {
  const at = text.indexOf('@')
  const name = text.slice(0, at)
  const labels = text.slice(at + 1).split('.')
  if (at < 1 || at > 64 || text.length > 254 || /^\.|\.$|\.\./.test(name) || !/^[\p{L}\p{N}._%+'&=~!#$*/?^{|}-]+$/u.test(name)) return false
  const last = labels.at(-1) ?? ''
  return (
    labels.length > 1 &&
    labels.every(label => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label)) &&
    /^\p{L}{2,}$|^xn--/u.test(last)
  )
}

/** Whether text is a telephone number that says so itself: 8 to 15 digits behind "+" or "00", or behind a trunk prefix ("0", and "8" in Lithuania). */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (!/^\+?[\d\s().\u00a0/-]+$/.test(text)) return false
  if (text.startsWith('+') || digits.startsWith('00')) return /^(?:00)?[1-9]\d{7,14}$/.test(digits)
  if (digits.startsWith('0')) return /^0[1-9]\d{7,9}$/.test(digits)
  return /^8[3-7]\d{7}$/.test(digits)
}

/** Whether text is an IPv4 address. */
export function isIpAddress(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(text)
}
