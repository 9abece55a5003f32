import { settle } from '../../src/config.js'
import { judgeOf } from '../../src/judge/judge.js'
import { Refusal } from '../../src/model/refusal.js'
import type { Report } from '../../src/model/report.js'
import type { Input } from '../../src/pipeline/read.js'
import { audit } from '../../src/pipeline/run.js'
import { loadFormats, loadMetrics, loadRules, loadSignals, readWeights } from '../../src/shelf.js'

type Asked = Parameters<typeof settle>[0]

/** What became of an input: the report, or the code and sentence it was refused with. */
export type Outcome = { readonly report: Report } | { readonly code: number; readonly message: string }

/** Bytes as an input, handed out in pieces of one size. */
export function pieces(content: string | Buffer, size = 1 << 20, path = 'made.csv'): Input {
  const bytes = Buffer.from(content)
  return {
    path,
    size: bytes.length,
    rereadable: true,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size))
    },
  }
}

/** Makes an auditor of inputs in memory; the shelves are loaded once. Whatever is no Refusal is thrown on. */
export async function auditor(): Promise<(inputs: readonly Input[], asked?: Asked) => Promise<Outcome>> {
  const [formats, metrics, signals, all] = await Promise.all([loadFormats(), loadMetrics(), loadSignals(), loadRules()])
  const rules = [...all].map(([id, rule]) => ({ id, rule, severity: undefined }))
  const judge = judgeOf(readWeights())
  const plugins = { formats, metrics, signals, rules, judge: async () => judge, judgeId: '', precisionOf: () => undefined }
  const watch = { progress: () => {}, notice: () => {} }
  return async (inputs, asked = {}) => {
    try {
      const { settings } = await settle({ tz: 'UTC', ...asked }, '/', '', [...formats.keys()])
      return { report: await audit(inputs, settings, plugins, watch, { version: '0', timeZoneData: '' }) }
    } catch (error) {
      if (error instanceof Refusal) return { code: error.code, message: error.message }
      throw error
    }
  }
}

/** Whether every row of a report has found its place. */
export function addsUp({ ledger }: Report): boolean {
  const rejected = ledger.rejected.reduce((sum, { count }) => sum + count, 0)
  return ledger.rows === ledger.used + rejected + ledger.duplicate + ledger.skipped
}
