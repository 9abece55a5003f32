import type * as z from 'zod'
import type { Fault } from './locate.js'
import { meant } from './options.js'

/**
 * The place, the sentence and the mend of what does not fit a shape; `whole` is what the shape describes, e.g. "the configuration".
 * Paths begin with `above`.
 */
export function misfit(issue: z.core.$ZodIssue, shape: z.ZodType, whole: string, above: readonly (string | number)[] = []): Fault {
  const path = [...above, ...issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))]
  const name = path.length === 0 ? capital(whole) : `“${path.filter(part => typeof part === 'string').at(-1) ?? String(path[0])}”`
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const where = path.length === 0 ? whole : name
    return { path: [...path, key], onKey: true, sentence: `“${key}” is not a key of ${where}.`, hint: meant(key, keysAt(shape, path)) }
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1))
    const must = issue.issues[0]?.message ?? issue.message
    return { path, onKey: true, sentence: `“${key}” ${must}.`, hint: 'Write the marked key otherwise.' }
  }
  if (issue.code === 'invalid_union') {
    // The branch that came furthest is the one that was meant.
    const deepest = issue.errors
      .map(branch => branch[0])
      .filter(inner => inner !== undefined && (inner.path.length > 0 || inner.code === 'unrecognized_keys'))[0]
    if (deepest !== undefined) return misfit(deepest, shape, whole, path)
  }
  if (issue.input === undefined && path.length > 0) {
    return { path, onKey: false, sentence: `${name} is missing here.`, hint: `Add it: ${String(path.at(-1))}: …` }
  }
  const must = issue.message.startsWith('must') ? issue.message : `has a value that does not fit (${issue.message})`
  return {
    path,
    onKey: false,
    sentence: `${name} ${must}.`,
    hint: 'Change the marked value, or take the key out to have its default.',
  }
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function keysAt(whole: unknown, path: readonly (string | number)[]): readonly string[] {
  let here = whole
  for (const part of path) here = inside(here, part)
  const shape = shapeOf(here)
  return shape === undefined ? [] : Object.keys(shape)
}

function inside(schema: unknown, part: string | number): unknown {
  const bare = unwrap(schema)
  const shape = shapeOf(bare)
  if (shape !== undefined) return typeof part === 'string' && Object.hasOwn(shape, part) ? shape[part] : undefined
  const definition = definitionOf(bare)
  if (definition === undefined) return undefined
  if ('element' in definition) return definition.element
  if ('valueType' in definition) return definition.valueType
  return undefined
}

function shapeOf(schema: unknown): { readonly [key: string]: unknown } | undefined {
  const definition = definitionOf(unwrap(schema))
  if (definition === undefined || !('shape' in definition) || typeof definition.shape !== 'object' || definition.shape === null)
    return undefined
  return { ...definition.shape }
}

function unwrap(schema: unknown): unknown {
  const definition = definitionOf(schema)
  if (definition === undefined) return schema
  if ('innerType' in definition) return unwrap(definition.innerType)
  if ('options' in definition && Array.isArray(definition.options)) {
    return definition.options.map(unwrap).find(option => 'shape' in (definitionOf(option) ?? {})) ?? schema
  }
  return schema
}

function definitionOf(schema: unknown): object | undefined {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return undefined
  return typeof schema.def === 'object' && schema.def !== null ? schema.def : undefined
}
