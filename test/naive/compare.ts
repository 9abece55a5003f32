/** Every place where what was expected differs from what was got: a path and both values. Only what is expected is looked at; a figure of no cases may be absent. */
export function differences(expected: unknown, got: unknown, path = ''): string[] {
  if (typeof expected === 'object' && expected !== null) {
    const parts: readonly (readonly [string, unknown])[] = Object.entries(expected)
    return parts.flatMap(([key, value]) => differences(value, partOf(got, key), path === '' ? key : `${path}.${key}`))
  }
  if (typeof expected === 'number' && typeof got === 'number') {
    const near =
      Number.isInteger(expected) && Number.isInteger(got)
        ? expected === got
        : Math.abs(expected - got) <= 1e-9 * Math.max(1, Math.abs(expected))
    return near ? [] : [`${path}: expected ${expected}, got ${got}`]
  }
  return expected === got ? [] : [`${path}: expected ${String(expected)}, got ${JSON.stringify(got)}`]
}

/** The part of untyped data under a key; undefined where there is none. */
export function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined
}
