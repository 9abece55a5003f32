import { expect, test } from 'vitest'
import { audited } from './_audited.js'

const header = 'ticket_id,created_at,first_reply_seconds,replies\n'

test('an instant where a duration or a count should stand is rejected, and neither wraps nor takes for ever', async () => {
  const rows = [
    'a,2026-01-05 10:00:00,1767225600000,3',
    'b,2026-01-05 10:00:00,600,1767225600000',
    'c,2026-01-05 10:00:00,3155760001,2',
    'd,2026-01-05 10:00:00,600,1000001',
    'e,2026-01-05 10:00:00,3155760000,1000000',
    'f,2026-01-05 10:00:00,600,2',
  ]
  const report = await audited({ 'tickets.csv': `${header}${rows.join('\n')}\n` }, { maxBadRows: '100%' })
  const { rejected, rows: all, used } = report.ledger
  expect([all, used]).toEqual([6, 2])
  expect(rejected.map(({ reason, count }) => [reason, count])).toEqual([
    ['bad-duration', 2],
    ['bad-number', 2],
  ])
  const first = report.metrics['first-response-time']
  expect(first).toMatchObject({ calendar: { n: 2, min: 600, max: 3_155_760_000 } })
})
