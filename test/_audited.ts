import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settle } from '../src/config.js'
import { judgeOf } from '../src/judge/judge.js'
import type { Report } from '../src/model/report.js'
import { findInputs } from '../src/pipeline/read.js'
import { audit } from '../src/pipeline/run.js'
import { loadFormats, loadMetrics, loadRules, loadSignals, readWeights } from '../src/shelf.js'

type Asked = Parameters<typeof settle>[0]

/** The report on files given as text. */
export async function audited(files: Readonly<Record<string, string>>, asked: Asked = {}): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'care-audit-exports-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const [formats, metrics, signals] = await Promise.all([loadFormats(), loadMetrics(), loadSignals()])
    const { settings } = await settle(asked, folder, '', [...formats.keys()])
    const inputs = await findInputs(
      Object.keys(files).map(name => join(folder, name)),
      undefined,
      settings.maxInput,
    )
    const watch = { progress: () => {}, notice: () => {} }
    const rules = [...(await loadRules())].map(([id, rule]) => ({ id, rule, severity: undefined }))
    const judging = { rules, judge: async () => judgeOf(readWeights()), judgeId: '', precisionOf: () => undefined }
    return await audit(inputs, settings, { formats, metrics, signals, ...judging }, watch, { version: '0', timeZoneData: '' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
