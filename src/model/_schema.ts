/** A number of things. */
export const count = { type: 'integer', minimum: 0 } as const
/** Any text. */
export const text = { type: 'string' } as const
/** Any number. */
export const number = { type: 'number' } as const
/** A rate, from 0 to 1. */
export const fraction = { type: 'number', minimum: 0, maximum: 1 } as const
/** SHA-256 in lower-case hexadecimal, or nothing. */
export const hash = { type: 'string', pattern: '^([0-9a-f]{64})?$' } as const
/** A local date. */
export const date = { type: 'string', pattern: '^\\d{4,}-\\d\\d-\\d\\d$' } as const
/** An instant, ISO 8601 in UTC with milliseconds. */
export const instant = { type: 'string', pattern: '^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' } as const
/** A shape defined once, by its name. */
export const ref = (name: string) => ({ $ref: `#/$defs/${name}` })
/** An array of these. */
export const list = (items: object) => ({ type: 'array', items })

/** An object with these keys: the ones with `?` may be absent. Closed, unless it says what else may come. */
export function shape(keys: { readonly [key: string]: object }, additionalProperties: boolean | object = false) {
  const entries = Object.entries(keys)
  return {
    type: 'object',
    required: entries.flatMap(([key]) => (key.endsWith('?') ? [] : [key])),
    properties: Object.fromEntries(entries.map(([key, value]) => [key.replace(/\?$/, ''), value])),
    additionalProperties,
  }
}
