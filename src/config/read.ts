import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { Refusal } from '../model/refusal.js'
import { type Fault, refuse, refuseAt, type Source } from './locate.js'
import { meant } from './options.js'
import { type Configuration, configuration } from './schema.js'

/** A configuration file that was read and whose shape is right. */
interface ReadConfiguration {
  readonly source: Source
  readonly folder: string
  readonly values: Configuration
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string
}

/** Reads a configuration file; every fault of shape is a Refusal of code 2 that shows the file's own lines. */
export function readConfiguration(path: string, workingFolder: string): ReadConfiguration {
  const full = resolve(workingFolder, path)
  const name = relative(workingFolder, full) || path
  if (!existsSync(full))
    throw new Refusal(2, `The configuration “${path}” is not there.`, 'Name a file that exists, or make one with “care-audit init”.')
  const bytes = load(full, name)
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const source = { name, text, document, lines }
  const broken = document.errors[0]
  if (broken !== undefined)
    throw refuseAt(
      source,
      broken.pos[0],
      broken.pos[1],
      `the file is no valid YAML: ${broken.message.split('\n')[0]}.`.replace('..', '.'),
      'Mend this line; indentation and quotes are the usual causes.',
    )
  const checked = configuration.safeParse(document.toJS() ?? {}, { reportInput: true })
  const issue = checked.success ? undefined : checked.error.issues[0]
  if (issue !== undefined) throw refuse(source, faultOf(issue, []))
  if (!checked.success) throw new Error('a configuration that fits nowhere gave no reason')
  return { source, folder: dirname(full), values: checked.data, hash: createHash('sha256').update(bytes).digest('hex') }
}

function load(full: string, name: string): Buffer {
  try {
    return readFileSync(full)
  } catch {
    throw new Refusal(2, `The configuration “${name}” cannot be read.`, 'Is it a file, and may you read it?')
  }
}

function faultOf(issue: z.core.$ZodIssue, above: readonly (string | number)[]): Fault {
  const path = [...above, ...issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))]
  const name = path.length === 0 ? 'The configuration' : `“${path.filter(part => typeof part === 'string').at(-1) ?? String(path[0])}”`
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const where = path.length === 0 ? 'the configuration' : name
    return { path: [...path, key], onKey: true, sentence: `“${key}” is not a key of ${where}.`, hint: meant(key, keysAt(path)) }
  }
  if (issue.code === 'invalid_union') {
    // The branch that came furthest is the one that was meant.
    const deepest = issue.errors
      .map(branch => branch[0])
      .filter(inner => inner !== undefined && (inner.path.length > 0 || inner.code === 'unrecognized_keys'))[0]
    if (deepest !== undefined) return faultOf(deepest, path)
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

function keysAt(path: readonly (string | number)[]): readonly string[] {
  let here: unknown = configuration
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
