/** From here on there are spaces among the UTF-16 units. */
export const HIGH = 0x1680

/** Whether a UTF-16 unit is a digit of ASCII. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Whether a UTF-16 unit is a capital of ASCII or of the Serbian Cyrillic alphabet. */
export function isCapital(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 0x402 && unit <= 0x428)
}

/** Whether a UTF-16 unit is a space, or stands so high that it is not looked at more closely. */
export function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit >= HIGH
}
