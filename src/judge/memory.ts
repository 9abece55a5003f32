/** What was made of keys seen lately: at most twice `size` of them, those not asked for again forgotten first. */
export function remember<T>(size: number, make: (key: string) => T): (key: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return key => {
    const known = young.get(key) ?? old.get(key) ?? make(key)
    if (!young.has(key)) {
      if (young.size >= size) {
        old = young
        young = new Map()
      }
      young.set(key, known)
    }
    return known
  }
}
