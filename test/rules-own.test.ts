import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadOwnRules } from '../src/config/own-rules.js'
import { Refusal } from '../src/model/refusal.js'
import { ownListener, ownSignalsOf } from '../src/text/own-signals.js'
import { parseScript } from '../src/text/script.js'
import { enact, type Hear } from '../src/timeline/enact.js'
import { hitsOf } from '../src/timeline/rule-examples.js'

const house = readFileSync(new URL('../fixtures/rules/house.yaml', import.meta.url), 'utf8')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'care-audit-rules-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
async function load(...texts: readonly string[]) {
  const names = texts.map(text => {
    const name = `rules-${++files}.yaml`
    writeFileSync(join(folder, name), text)
    return name
  })
  return loadOwnRules(names, folder)
}

async function refusal(...texts: readonly string[]): Promise<Refusal> {
  const error = await load(...texts).then(
    () => undefined,
    thrown => thrown,
  )
  expect(error).toBeInstanceOf(Refusal)
  return error
}

const changed = (from: string, to: string): string => {
  expect(house).toContain(from)
  return house.replace(from, to)
}

/** The line and column of the first place where `words` stand. */
function placeOf(text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}

const { rules, files: read } = await loadOwnRules(['fixtures/rules/house.yaml'], new URL('..', import.meta.url).pathname)

describe('rules of one’s own', () => {
  it('are read with their words, grades and signals', () => {
    expect([...rules.keys()]).toEqual(['no-competitors', 'complaint-gets-number', 'callback-in-a-day', 'identity-first'])
    expect([...rules.values()].map(rule => rule.grade)).toEqual(['medium', 'high', 'medium', 'high'])
    expect(rules.get('callback-in-a-day')?.signals.map(signal => signal.id)).toEqual(['callback', 'solution'])
    expect(read).toEqual([{ path: 'fixtures/rules/house.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }])
  })

  it('are read from a folder, and may use the signals of another file', async () => {
    const inner = join(folder, 'desk', 'inner')
    mkdirSync(inner, { recursive: true })
    const cut = house.indexOf('\nrules:')
    writeFileSync(join(folder, 'desk', 'b.yml'), house.slice(0, cut))
    writeFileSync(join(inner, 'a.yaml'), house.slice(cut))
    writeFileSync(join(inner, 'notes.txt'), 'no rules')
    const found = await loadOwnRules(['desk'], folder)
    expect(found.rules.size).toBe(4)
    expect(found.files.map(file => file.path)).toEqual(['desk/b.yml', 'desk/inner/a.yaml'])
  })

  it('may be none', async () => {
    expect(await loadOwnRules([], folder)).toEqual({ rules: new Map(), files: [] })
  })
})

describe('a listener', () => {
  const { listen } = ownListener(ownSignalsOf(rules))
  it('hears a signal from those who may say it, and lets a veto take back its own sentence alone', () => {
    expect(listen('Velomax has them.', 'agent')).toEqual(['competitor'])
    expect(listen('Velomax has them.', 'customer')).toEqual([])
    expect(listen('We do not recommend Velomax here.', 'agent')).toEqual([])
    expect(listen('We do not recommend anybody. Velomax has them.', 'agent')).toEqual(['competitor'])
    expect(listen('> Velomax has them.\nWe have them too.', 'agent')).toEqual([])
    expect(listen('', 'agent')).toEqual([])
  })

  it('hears both scripts of Serbian and text without diacritics, several signals in one message', () => {
    expect(listen('Решено је, јавићемо вам се.', 'agent')).toEqual(['callback', 'solution'])
    expect(listen('Javicemo vam se.', 'agent')).toEqual(['callback'])
  })
})

describe('the kinds', () => {
  const { listen } = ownListener(ownSignalsOf(rules))
  const hear: Hear = (by, text) => ({
    ...{ tone: undefined, thanks: false, question: false, problem: false, body: 0 },
    signals: by === 'system' ? [] : listen(text, by),
  })
  const lines = (id: string, text: string) => {
    const rule = rules.get(id)
    return rule === undefined ? [] : hitsOf(rule, enact(parseScript(text), hear).cases).map(hit => hit.at?.place.line)
  }

  it('forbid tells every message, but no note', () => {
    expect(lines('no-competitors', 'agent: Velomax.\nagent note: Velomax.\ncustomer: Bikely?\nbot: Bikely.')).toEqual([1, 4])
  })

  it('within counts from the first promise, to the second, and leaves open what may still come', () => {
    const id = 'callback-in-a-day'
    expect(lines(id, 'a: Helistame tagasi.\na +24h: Korras.')).toEqual([])
    expect(lines(id, 'a: Helistame tagasi.\na +24.1h: Korras.')).toEqual([1])
    expect(lines(id, 'a: Helistame tagasi.\na +20h: Helistame veel tagasi.\na +5h: Korras.')).toEqual([1])
    expect(lines(id, 'a: Helistame tagasi.\na +1h: Korras.\na: Helistame tagasi.\nas of +23h')).toEqual([])
    expect(lines(id, 'a: Helistame tagasi.\na +1h: Korras.\na: Helistame tagasi.\nas of +25h')).toEqual([3])
    expect(lines(id, 'a: Helistame tagasi, kuid kõik on juba korras.\nas of +9d')).toEqual([])
  })

  it('before tells each message until the check has come', () => {
    expect(lines('identity-first', 'a: I changed your plan.\na: Tell me your postcode.\na: I changed your address.')).toEqual([1])
    expect(lines('identity-first', 'a: Confirm your postcode.\n=== +1d\na: I changed your plan.')).toEqual([2])
  })

  it('require waits until the conversation is over', () => {
    const id = 'complaint-gets-number'
    expect(lines(id, 'c: I complain.\na: Hello.\n-- pending')).toEqual([])
    expect(lines(id, 'c: I complain.\na: Hello.\n-- solved')).toEqual([1])
    expect(lines(id, 'c: Hello.\na: Hello.\n-- solved')).toEqual([])
    expect(lines(id, 'a: Your case number is 1.\nc: I complain.\n-- solved')).toEqual([])
  })

  it('and a requirement without “when” is about the conversation', async () => {
    const text = changed('    when: complaint\n', '')
      .replace('⟦I want to file a complaint.⟧', 'I want to file a complaint.')
      .replace(/ {2}complaint:[\s\S]*?(?= {2}complaint-number:)/, '')
    const own = (await load(text)).rules.get('complaint-gets-number')
    const { cases } = enact(parseScript('a: Hello.\n-- solved'), hear)
    expect(own === undefined ? [] : hitsOf(own, cases)).toEqual([
      { reason: 'never-said', what: '“complaint-number” was never said.', probability: 1, evidence: 'act' },
    ])
  })
})

describe('a broken file shows its own lines with the fault marked', () => {
  const cases: readonly (readonly [name: string, from: string, to: string, at: string, sentence: string])[] = [
    ['an unknown kind', 'kind: forbid', 'kind: forbids', 'forbids', 'must be forbid, require, within or before'],
    ['an unknown key', 'severity: warning', 'severty: warning', 'severty', '“severty” is not a key'],
    ['an unknown severity', 'severity: error', 'severity: fatal', 'fatal', 'must be info, warning or error'],
    ['an unknown language', '      lt: [', '      lv: [', 'lv: [', 'lv'],
    ['a phrase in unknown notation', "'try ~2 competition'", "'try .* competition'", "'try .*", '“.*” is no word'],
    ['a phrase that is a number', "'try ~2 competition'", '24', '24]', 'must be a phrase'],
    ['a word of too many spellings', "'try ~2 competition'", `'x${'(a|b)'.repeat(20)}'`, "'x(a|b)", 'more than 500 spellings'],
    [
      'a phrase that no example fires',
      "'konkurent*'",
      "'konkurent*', 'varžov*'",
      "'varžov*'",
      'No example of a rule with “competitor” fires',
    ],
    ['a veto that no example fires', "unless:\n      en: ['", "unless:\n      en: ['rival', '", "'rival'", 'fires this phrase'],
    ['a rule over no signal', 'signal: competitor', 'signal: competitors', 'competitors\n', 'There is no signal “competitors”'],
    ['a built-in name', 'no-competitors:', 'dismissive-tone:', 'dismissive-tone', '“dismissive-tone” is built in'],
    ['a name in capitals', 'no-competitors:', 'NoCompetitors:', 'NoCompetitors', 'must be words in small letters'],
    ['the prototype as a name', 'no-competitors:', '__proto__:', '__proto__', '“__proto__” cannot be a key'],
    ['a part that is missing', '    within: 24h\n', '', 'callback-in-a-day', '“within” is missing here'],
    [
      'a part too many',
      '    signal: competitor\n',
      '    signal: competitor\n    first: callback\n',
      'first: callback',
      '“first” means nothing',
    ],
    ['no duration', 'within: 24h', 'within: a day', 'a day', 'must be a duration'],
    [
      'what is forbidden to customers',
      'by: [agent, bot]',
      'by: [agent, customer]',
      'competitor\n    severity',
      'nothing is forbidden to customers',
    ],
    [
      'a bad example that is not found',
      '⟦Velomax has them.⟧',
      '⟦Others have them.⟧',
      '|\n            customer: Do',
      'is not found by the rule',
    ],
    [
      'a bad example found elsewhere',
      'blue saddle?\n',
      'blue saddle?\n            agent: Bikely?\n',
      '|\n            customer: Do',
      'found in line 2',
    ],
    ['a bad example without its mark', '⟦Velomax has them.⟧', 'Velomax has them.', '|\n            customer: Do', 'marks no message'],
    ['a good example that is found', 'ours is 40 EUR', 'Bikely is', '|\n            customer: Is', 'found in line 2, though it is good'],
    ['an example that is no conversation', 'customer: Is Velomax', 'visitor: Is Velomax', '|\n            visitor', 'cannot be read'],
    [
      'a language without bad examples',
      "bad:\n          - 'agent: ⟦Pažiūrėkite „Velomax“.⟧'\n          - 'agent: ⟦Klauskite konkurentų.⟧'\n        ",
      '',
      "good:\n          - 'agent: Mėlyną",
      'missing',
    ],
    ['examples in a language without phrases', '      lt:\n', '      et:\n', 'et:\n        bad', 'has no phrases in it'],
    ['a signal of no rule', 'signals:\n', "signals:\n  idle: { by: bot, phrases: { en: ['x'] } }\n", 'idle', 'is used by no rule'],
    ['YAML that breaks off', 'by: [agent, bot]', 'by: [agent, bot', 'phrases:', 'no valid YAML'],
  ]

  it.each(cases)('for %s', async (_, from, to, at, sentence) => {
    const text = changed(from, to)
    const { code, message } = await refusal(text)
    expect(code).toBe(2)
    expect(message).toContain(sentence)
    const [place = ''] = message.split(': ', 1)
    const line = Number(place.split(':')[1])
    expect(message.split('\n').at(-1)).toMatch(/\^/)
    // The line that is shown is the file's own, and the fault stands in it or right below.
    expect(message).toContain(`${line} | ${text.split('\n')[line - 1]}`)
    expect(Math.abs(line - Number(placeOf(text, at).split(':')[0]))).toBeLessThanOrEqual(1)
  })

  it('for two of a name in two files', async () => {
    const { message } = await refusal(house, 'signals:\n  callback: { by: agent, phrases: { en: [x] } }\n')
    expect(message).toMatch(/^rules-\d+\.yaml:2:3: There are two signals “callback”\./)
  })

  it('for aliases that grow without bound, and for nesting without end', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) =>
        `${'abcdefghijkl'[n]}: &${'abcdefghijkl'[n]} [${Array(9)
          .fill(n === 0 ? 'x' : `*${'abcdefghijkl'[n - 1]}`)
          .join(', ')}]`,
    )
    expect((await refusal(levels.join('\n'))).message).toMatch(/repeats aliases without bound/)
    expect((await refusal('['.repeat(200_000))).code).toBe(2)
  })

  it('for what is not there or holds nothing', async () => {
    await expect(loadOwnRules(['nowhere.yaml'], folder)).rejects.toThrow('The rules “nowhere.yaml” are not there.')
    mkdirSync(join(folder, 'empty'))
    await expect(loadOwnRules(['empty'], folder)).rejects.toThrow('The folder “empty” holds no rules.')
    expect((await load('')).rules.size).toBe(0)
  })
})

it('words that every object has are plain names', async () => {
  const text = house
    .replaceAll('competitor\n', 'constructor\n')
    .replace('  competitor:', '  constructor:')
    .replace('no-competitors:', 'valueof:')
  const { rules: own } = await load(text)
  expect(ownListener(ownSignalsOf(own)).listen('Velomax!', 'agent')).toEqual(['constructor'])
  expect((await refusal(changed('signal: competitor', 'signal: constructor'))).message).toContain('There is no signal “constructor”')
})
