import { count, date, fraction, hash, instant, list, number, ref, shape, text } from './_schema.js'
import { comparison, gate } from './gate.schema.js'
import { $defs } from './metric.schema.js'

const example = shape({ file: text, line: count, why: text })
const place = shape({ file: text, line: count })
const severity = { enum: ['error', 'warning', 'info'] }
const rule = shape(
  {
    ...{ id: text, severity, checked: count, failed: count, findings: count, low: count, 'rate?': fraction, 'interval?': ref('interval') },
    ...{ 'precision?': fraction, 'unsupportedLanguage?': count, 'unknown?': text },
    ...{ 'title?': text, 'about?': text, 'mend?': text, 'law?': list(text) },
  },
  true,
)
const finding = shape(
  {
    ...{ rule: text, severity, grade: { enum: ['critical', 'high', 'medium', 'low'] }, confidence: { enum: ['high', 'low'] } },
    ...{
      probability: fraction,
      evidence: { enum: ['act', 'report'] },
      reason: text,
      'conversation?': text,
      'at?': instant,
      'speaker?': text,
    },
    place: shape({ file: text, line: count, 'column?': count, 'endLine?': count, 'endColumn?': count }),
    ...{ 'clause?': text, excerpt: text, message: text, law: list(text), signals: list(text), vetoes: list(text), words: list(text) },
    fingerprint: text,
    'waived?': shape({ reason: text, 'owner?': text, 'until?': date }),
    'conversations?': shape({ count, ids: list(text) }),
    'marked?': { type: 'array', items: count, minItems: 2, maxItems: 2 },
  },
  true,
)

/** JSON Schema (draft 2020-12) of the JSON report, version 1. Closed but for the places where version 1 may still grow: the report itself, metrics, series, the gate. */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'care-audit report',
  ...shape(
    {
      schemaVersion: { const: 1 },
      tool: shape({ name: { const: 'care-audit' }, version: text }),
      'asOf?': instant,
      timeZone: text,
      definitions: text,
      inputs: list(
        shape({
          ...{ path: text, kind: text, format: text, encoding: text, delimiter: text },
          ...{ rows: count, used: count, rejected: count, duplicate: count, skipped: count, sha256: hash },
        }),
      ),
      ledger: shape({
        ...{ rows: count, used: count, duplicate: count, skipped: count, conversations: count, measured: count },
        rejected: list(shape({ reason: text, count, examples: list(example) })),
        excluded: list(shape({ reason: text, count })),
      }),
      quality: list(shape({ code: text, count, message: text, examples: list(example) })),
      metrics: ref('metrics'),
      reconciliation: list(
        shape({
          ...{ figure: text, column: text, compared: count, agree: count, reasons: list(shape({ reason: text, count })) },
          worst: list(shape({ conversation: text, ours: number, theirs: number, reason: text })),
        }),
      ),
      groups: {
        type: 'object',
        additionalProperties: { type: 'object', additionalProperties: { anyOf: [shape({ suppressed: text }), ref('metrics')] } },
      },
      'groupSizes?': { type: 'object', additionalProperties: { type: 'object', additionalProperties: count } },
      rules: list(rule),
      findings: list(finding),
      summary: shape({ findings: { type: 'object', additionalProperties: count } }, true),
      series: shape(
        {
          ...{ day: list(ref('point')), week: list(ref('point')), month: list(ref('point')) },
          arrivals: { type: 'array', items: { type: 'array', items: count, minItems: 24, maxItems: 24 }, maxItems: 7 },
          histogram: shape({ 'first-response-time': list(shape({ upTo: { type: ['number', 'null'] }, count })) }, true),
        },
        true,
      ),
      worst: list(
        shape({
          ...{ figure: text, unit: { enum: ['seconds', 'count'] } },
          conversations: list(shape({ conversation: text, value: number, note: text, 'place?': place })),
        }),
      ),
      manifest: shape({ commandLine: text, config: hash, rules: hash, definitions: hash, timeZoneData: text }, true),
      'comparison?': comparison,
      'gate?': gate,
    },
    true,
  ),
  $defs,
}
