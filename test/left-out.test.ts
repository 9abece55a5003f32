import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname
const shop = new URL('../fixtures/sample-shop/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'care-audit-left-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...words: readonly string[]) {
  const { PATH = '' } = process.env
  const done = spawnSync(process.execPath, [tool, ...words], { cwd: folder, encoding: 'utf8', env: { PATH }, timeout: 60_000 })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

const figuresOf = (out: string) => ({ ...JSON.parse(out), manifest: undefined })

test('what an earlier run wrote into the folder is left out with a notice, and refused where it is named', () => {
  copyFileSync(join(shop, 'chats.csv'), join(folder, 'chats.csv'))
  const first = run('analyze', '.', '--json', '-o', 'findings.csv', '--conversations', 'rows.csv')
  expect(first.code).toBe(0)
  for (const words of ['.', '*.csv']) {
    const again = run('analyze', words, '--json')
    expect(again.code).toBe(0)
    expect(figuresOf(again.out)).toEqual(figuresOf(first.out))
    for (const name of ['findings.csv', 'rows.csv'])
      expect(again.err).toContain(`“${name}” was written by care-audit, so it is no export: left out.\n`)
  }
  expect(run('analyze', 'findings.csv').code).toBe(3)
})

test('a folder of documents is judged without the exports that lie in it; named ones are refused', () => {
  const shelf = join(folder, 'shelf')
  mkdirSync(shelf)
  for (const name of ['house-rules.md', 'tickets.csv', 'messages.csv', 'chats.csv', 'ratings.csv', 'events.csv'])
    copyFileSync(join(shop, name), join(shelf, name))
  writeFileSync(join(shelf, 'findings.csv'), 'rule,severity,grade,confidence,message\nx,y,z,high,text\n')
  writeFileSync(join(shelf, 'macros.csv'), 'title,body\nHello,Thank you for writing to us.\n')
  for (const words of ['shelf', 'shelf/*.[cm][sd]*']) {
    const { code, out, err } = run('policy', words, '--json')
    expect(code).toBe(0)
    const paths = JSON.parse(out).inputs.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(['shelf/house-rules.md', 'shelf/macros.csv'])
    for (const name of ['tickets', 'messages', 'chats', 'ratings', 'events', 'findings'])
      expect(err).toContain(`care-audit: “shelf/${name}.csv” holds no macros: left out.\n`)
  }
  expect(run('policy', 'shelf/chats.csv').code).toBe(3)
  expect(run('policy', 'shelf', 'shelf/chats.csv').code).toBe(3)
  expect(run('policy', 'shelf/[ce]*s.csv')).toMatchObject({ code: 2, err: expect.stringContaining('no document') })
})

test('a VIP column that no file has stops no run: the rule tells why it was not checked', () => {
  const desk = join(folder, 'desk')
  mkdirSync(desk)
  for (const name of ['ratings.csv', 'messages.csv', 'tickets.csv']) copyFileSync(join(shop, name), join(desk, name))
  writeFileSync(join(desk, 'vip.yaml'), 'vip: { column: plan, values: [Pro] }\n')
  const vip = (out: string) => JSON.parse(out).rules.find(({ id }: { id: string }) => id === 'vip-left-unhappy')
  const lacking = run('analyze', 'desk/ratings.csv', 'desk/messages.csv', '--config', 'desk/vip.yaml', '--json')
  expect(lacking.code).toBe(0)
  const why = 'no file has a column “plan”, which “vip” in the configuration names'
  expect(lacking.err).toContain(`care-audit: Nobody is known to be a VIP: ${why}.\n`)
  expect(vip(lacking.out)).toMatchObject({ checked: 0, findings: 0, unknown: `no-vip-column: ${why}` })
  const whole = run('analyze', 'desk', '--config', 'desk/vip.yaml', '--json')
  expect(vip(whole.out).unknown).toBeUndefined()
  expect(whole.err).not.toContain('VIP')
  // What breaks down or filters must be there: without it the figures would be other figures.
  expect(run('analyze', 'desk/ratings.csv', 'desk/messages.csv', '--where', 'plan=Pro').code).toBe(2)
})

test('what a run did not look at is not gone: --prune keeps it and says how many, and a comparison does not count it', () => {
  const desk = join(folder, 'pruned')
  mkdirSync(desk)
  for (const name of ['messages.csv', 'tickets.csv']) copyFileSync(join(shop, name), join(desk, name))
  const known = join(folder, 'known.json')
  const lines = () =>
    readFileSync(known, 'utf8')
      .split('\n')
      .filter(line => line.startsWith('{"rule"'))
  const prune = (...words: string[]) => run('baseline', ...words, '--baseline', 'known.json', '--prune')
  expect(run('baseline', 'pruned', '--baseline', 'known.json').code).toBe(0)
  const before = lines()
  const later = before.filter(line => /"began":"2026-1/.test(line) || !line.includes('"began"')).length
  expect(later).toBeGreaterThan(0)
  const kept = `known.json: nothing is gone; ${later} kept, of conversations that this run did not look at.\n`
  expect(prune('pruned', '--until', '2026-09-30').out).toBe(kept)
  // Without the messages no conversation was listened to.
  expect(prune('pruned/tickets.csv').out).toMatch(/^known\.json: nothing is gone; \d+ kept/)
  expect(prune('pruned').out).toBe('known.json: nothing is gone.\n')
  expect(lines()).toEqual(before)
  const part = run('analyze', 'pruned', '--baseline', 'known.json', '--until', '2026-09-30', '--json')
  expect(JSON.parse(part.out).comparison.findings).toMatchObject({ added: 0, gone: 0 })
  // What was made up in September is gone in September, and nobody knows in October.
  const invented = '{"rule":"no-human","key":"0000000000000000000000000000000a:1","count":2,"began":"2026-09-12"},\n'
  writeFileSync(known, readFileSync(known, 'utf8').replace(/\{"rule"/, `${invented}{"rule"`))
  expect(prune('pruned', '--since', '2026-10-01').out).toContain('nothing is gone')
  expect(prune('pruned', '--until', '2026-09-30').out).toContain('2 findings taken out; ')
})

test('a text file that came with its folder is left out with a notice where it is no export, and read where it is one', () => {
  const desk = join(folder, 'wares')
  mkdirSync(desk)
  writeFileSync(join(desk, 'readme.txt'), 'Exported by Ana, on Monday.\nAsk her first.\n')
  writeFileSync(join(desk, 'empty.txt'), '')
  expect(run('analyze', 'wares').code).toBe(3)
  copyFileSync(join(shop, 'chats.csv'), join(desk, 'chats.csv'))
  for (const words of ['wares', 'wares/*']) {
    const { code, out, err } = run('analyze', words, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out).inputs.map(({ path }: { path: string }) => path)).toEqual(['wares/chats.csv'])
    for (const name of ['readme', 'empty'])
      expect(err).toContain(`care-audit: “wares/${name}.txt” came with its folder and is left out, for it seems to be no export: `)
  }
  for (const words of ['wares/readme.txt', 'wares/empty.txt', 'wares/*.txt']) expect(run('analyze', words).code).toBe(3)
  copyFileSync(join(shop, 'messages.csv'), join(desk, 'messages.txt'))
  expect(JSON.parse(run('analyze', 'wares', '--json').out).inputs).toHaveLength(2)
})
