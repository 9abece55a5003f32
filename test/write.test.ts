import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../src/model/refusal.js'
import { checkTargets } from '../src/targets.js'
import { formulaSafe } from '../src/text/formula.js'
import { openDraft, removeUnfinished, writeWhole } from '../src/write.js'

const fresh = (): string => mkdtempSync(join(tmpdir(), 'care-audit-write-'))

function refusalOf(step: () => void): Refusal {
  try {
    step()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('an output', () => {
  it('stands under its name only once it is whole', () => {
    const path = join(fresh(), 'report.md')
    writeFileSync(path, 'old')
    const draft = openDraft(path)
    draft.append('new')
    draft.append(' and long'.repeat(20_000))
    expect(readFileSync(path, 'utf8')).toBe('old')
    draft.commit()
    expect(readFileSync(path, 'utf8')).toBe(`new${' and long'.repeat(20_000)}`)
    expect(readdirSync(join(path, '..'))).toEqual(['report.md'])
  })

  it('leaves the old one and no rest when it is given up', () => {
    const path = join(fresh(), 'report.md')
    writeFileSync(path, 'old')
    const draft = openDraft(path)
    draft.append('new')
    expect(readdirSync(join(path, '..'))).toEqual([`.report.md.${process.pid}.tmp`, 'report.md'])
    draft.discard()
    expect(readdirSync(join(path, '..'))).toEqual(['report.md'])
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  it('leaves no rest when the run is cut short', () => {
    const path = join(fresh(), 'report.md')
    openDraft(path).append('half')
    removeUnfinished()
    expect(readdirSync(join(path, '..'))).toEqual([])
  })

  it('keeps the mode of the file it replaces', () => {
    const path = join(fresh(), 'report.md')
    writeFileSync(path, 'old')
    chmodSync(path, 0o640)
    writeWhole(path, 'new')
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it('follows a link to its file and leaves the link', () => {
    const folder = fresh()
    writeFileSync(join(folder, 'real.md'), 'old')
    symlinkSync('real.md', join(folder, 'link.md'))
    writeWhole(join(folder, 'link.md'), 'new')
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('new')
  })

  it('replaces what a killed run with the same number left', () => {
    const folder = fresh()
    writeFileSync(join(folder, `.a.md.${process.pid}.tmp`), 'left over')
    writeWhole(join(folder, 'a.md'), 'whole')
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  it('that no disk will have is refused with code 4 and its name', () => {
    const folder = fresh()
    mkdirSync(join(folder, 'a.md'))
    expect(refusalOf(() => writeWhole(join(folder, 'a.md'), 'x'))).toMatchObject({ code: 4 })
    symlinkSync('/dev/full', join(folder, 'full.md'))
    const full = refusalOf(() => writeWhole(join(folder, 'full.md'), 'x'))
    expect(full).toMatchObject({ code: 4 })
    expect(full.message).toBe(`“${join(folder, 'full.md')}” could not be written: no space is left on the disk.`)
  })
})

describe('outputs are checked before the work', () => {
  it('for a missing folder', () => {
    const refusal = refusalOf(() => checkTargets([join(fresh(), 'nowhere/report.md')], []))
    expect(refusal.code).toBe(4)
    expect(refusal.message).toContain('nowhere')
  })

  it('for one place named twice, however it is written', () => {
    const folder = fresh()
    expect(refusalOf(() => checkTargets([join(folder, 'a.md'), `${folder}/./a.md`], [])).code).toBe(2)
    expect(() => checkTargets([join(folder, 'a.md'), join(folder, 'b.md')], [])).not.toThrow()
  })

  it('for an input that would be destroyed', () => {
    const path = join(fresh(), 'tickets.csv')
    writeFileSync(path, 'id\n')
    expect(refusalOf(() => checkTargets([path], [path])).code).toBe(2)
    expect(existsSync(path)).toBe(true)
  })
})

describe('a cell', () => {
  it.each(['=1+1', ' =1', '\n=1', '+A1', '-2+3', '@SUM(1)', '|cmd', '%0', '＝1', '\ufeff=1', '-'])('%j is no formula any more', text => {
    expect(formulaSafe(text)).toBe(`'${text}`)
  })

  it.each(['-2.5', '+3', '-2,5', '12', 'Ana', 'a=b', '4711', ''])('%j stays as it is', text => {
    expect(formulaSafe(text)).toBe(text)
  })
})
