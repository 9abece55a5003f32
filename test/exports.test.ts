import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settle } from '../src/config.js'
import type { Report } from '../src/model/report.js'
import { findInputs } from '../src/pipeline/read.js'
import { audit } from '../src/pipeline/run.js'
import { loadFormats, loadMetrics, loadSignals } from '../src/shelf.js'

/* Small exports as the desks write them, and the figures counted by hand. */

type Asked = Parameters<typeof settle>[0]

async function audited(files: Readonly<Record<string, string>>, asked: Asked = {}): Promise<Report> {
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
    return await audit(inputs, settings, { formats, metrics, signals }, watch, { version: '0', timeZoneData: '' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the end of observation', () => {
  const tickets = `ticket_id,created_at,solved_at,status
1,2026-01-05T09:00:00Z,2026-01-05T12:00:00Z,solved
2,2026-01-05T09:00:00Z,2026-01-09T12:00:00Z,solved
`

  test('a ticket that its column says was solved later is open', async () => {
    const { metrics } = await audited({ 'tickets.csv': tickets }, { asOf: '2026-01-06T09:00:00Z' })
    expect(metrics['backlog']).toMatchObject({ n: 1, age: { max: 86_400 } })
    expect(metrics['resolution-time']).toMatchObject({ full: { calendar: { n: 1, max: 10_800 } } })
  })

  test('a ticket whose status events all come later is open, whatever its status column came to say', async () => {
    const files = {
      'tickets.csv': 'ticket_id,created_at,status\n1,2026-01-05T09:00:00Z,solved\n2,2026-01-05T09:00:00Z,solved\n',
      'events.csv':
        'ticket_id,at,field,value\n1,2026-01-05T12:00:00Z,status,solved\n2,2026-01-09T12:00:00Z,status,solved\n2,2026-01-05T09:10:00Z,group,Billing\n',
    }
    const { metrics, quality } = await audited(files, { asOf: '2026-01-06T09:00:00Z' })
    expect(metrics['backlog']).toMatchObject({ n: 1 })
    expect(quality.map(({ code }) => code)).toEqual(['after-as-of'])
  })
})
