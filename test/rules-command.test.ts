import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadRules } from '../src/shelf.js'

const tool = new URL('../bin/care-audit.js', import.meta.url).pathname
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'care-audit-rules-command-')))
cpSync(new URL('../fixtures/rules/', import.meta.url), join(folder, 'desk'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function rules(...words: readonly string[]) {
  const done = spawnSync(process.execPath, [tool, 'rules', ...words], { cwd: folder, encoding: 'utf8' })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

describe('rules', () => {
  it('lists every rule with its severity and title, with “list” and without', async () => {
    const { code, out } = rules()
    expect(code).toBe(0)
    for (const [id, { title }] of await loadRules()) expect(out).toMatch(new RegExp(`^${id} +(error|warning|info) .* ${title}$`, 'm'))
    expect(out).toMatch(/^penalty-for-review +error /m)
    expect(out).toMatch(/^going-public +info /m)
    expect(rules('list').out).toBe(out)
  })

  it('shows the page of one: law with place and date, signals, examples in both scripts; no line longer than a terminal', () => {
    const { code, out } = rules('show', 'penalty-for-review')
    expect(code).toBe(0)
    expect(out).toContain('Penalty for a review (penalty-for-review)')
    expect(out).toContain('16 CFR 465.7 (US, from 2024-10-21)')
    expect(out).toContain('sanction-for-review')
    expect(out).toContain('⟦Ако рецензија')
    expect(out).not.toMatch(/illegal|unlawful/i)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(rules('penalty-for-review').out).toBe(out)
  })

  it('lists and shows those of one’s own, from the option and from the configuration', () => {
    expect(rules('--rules', 'desk').out).toMatch(/^no-competitors +warning +own +Competitor named$/m)
    expect(rules('show', 'gratitude').out).toContain('The signal gratitude')
    expect(rules('show', 'callback-in-a-day', '--rules', 'desk').out).toContain('callback (said by agent)')
    writeFileSync(join(folder, 'own.yaml'), 'rules: { paths: [desk] }\n')
    expect(rules('--config', 'own.yaml').out).toContain('identity-first')
    expect(rules().out).not.toContain('identity-first')
  })

  it('refuses what there is not, and says what was meant', () => {
    expect(rules('show', 'penalty-for-reviews')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Did you mean “penalty-for-review”?'),
    })
    expect(rules('show').code).toBe(2)
    expect(rules('show', 'no-human', 'basic-only').code).toBe(2)
    expect(rules('tast').code).toBe(2)
  })
})

describe('rules test', () => {
  it('plays the examples of all rules, or of files of one’s own', () => {
    expect(rules('test')).toMatchObject({ code: 0, out: expect.stringMatching(/^Built in: \d+ rules, \d+ examples, all hold\.\n$/) })
    expect(rules('test', join('desk', 'house.yaml')).out).toBe(`${join('desk', 'house.yaml')}: 4 rules, 19 examples, all hold.\n`)
    expect(rules('test', 'desk')).toEqual({ code: 0, out: '2 files: 5 rules, 24 examples, all hold.\n', err: '' })
  })

  it('ends with 2 where an example does not hold, and shows the line', () => {
    const text = readFileSync(join(folder, 'desk', 'house.yaml'), 'utf8').replace('ours is 40 EUR', 'Bikely is')
    writeFileSync(join(folder, 'broken.yaml'), text)
    const { code, out, err } = rules('test', 'broken.yaml')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^care-audit: broken\.yaml:\d+:\d+: This good example of “no-competitors” is found in line 2, though it is good\.$/m,
    )
    expect(rules('test', 'nowhere.yaml').code).toBe(2)
  })
})
