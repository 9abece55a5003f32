import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import type { Report } from '../src/model/report.js'
import html from '../src/reporters/html.js'
import { browser, visiting } from './_chromium.js'
import { judgedReport } from './_judged-report.js'
import { poisoned } from './_poisoned.js'
import { fullReport, hostile, minimalReport } from './_report.js'

vi.setConfig({ testTimeout: 300_000 })

const look = { width: 80, colour: false, verbose: true, waived: true }
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u
const evils = [
  ...Object.values(hostile),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '` onfocus=alert(1) autofocus ',
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '</text></svg><iframe src="javascript:alert(1)">',
  '--><base href="http://evil.example/"><!--',
  ']]><form action=http://evil.example>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<link rel=stylesheet href=http://evil.example/x.css><meta http-equiv=refresh content="0;url=http://evil.example">',
  'javascript:alert(1)',
] as const

const elements = new Set(
  'html head meta title style body header nav main footer section h1 h2 p ul li a bdi code strong span b dl div dt dd table thead tbody tr th td details summary figure figcaption svg path rect circle text'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang charset http-equiv content name href class id role aria-label aria-labelledby scope tabindex viewBox x y width height d cx cy r fill-opacity text-anchor'.split(
    ' ',
  ),
)

/** Every tag of the page; what does not read as a tag of ours is a fault. */
function tagsOf(page: string): readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
  const style = /<style>[^<]*<\/style>/
  return [
    ...page
      .replace('<!doctype html>', '')
      .replace(style, '<style></style>')
      .matchAll(/<([^>]*)>/g),
  ].map(([, inner = '']) => {
    const [, name = inner, told = ''] = /^\/?([a-z0-9]+)((?: [a-zA-Z-]+="[^"<>]*")*)\/?$/.exec(inner) ?? []
    return { name, attributes: new Map([...told.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])) }
  })
}

/** Tags, attributes and links that are not ours. */
function strange(page: string): readonly string[] {
  return tagsOf(page).flatMap(tag => [
    ...(elements.has(tag.name) ? [] : [`<${tag.name}>`]),
    ...[...tag.attributes].flatMap(([key, value]) =>
      attributes.has(key) && (key !== 'href' || /^#s\d+$/.test(value)) ? [] : [`${key}="${value}"`],
    ),
  ])
}

describe('the HTML report', () => {
  it('holds no element and no attribute but ours, whatever the data hold', () => {
    for (const evil of evils) {
      for (const report of [poisoned(judgedReport, evil), poisoned(fullReport, evil)]) {
        const page = html.render(report, look)
        expect(strange(page), evil).toEqual([])
        expect(page).not.toMatch(control)
        expect(page).not.toMatch(/^\s*::/m)
      }
    }
  })

  it('forbids itself scripts, network and forms, and knows its style by a hash', () => {
    const page = html.render(fullReport, look)
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$/)
    expect(page).not.toMatch(/<script|style="|url\(|@import|https?:\/\/(?!evil\.example)/)
    expect(page).toContain('<meta name="referrer" content="no-referrer">')
  })

  it('can be read by machine and ear: language, title, headings in order, headed tables, drawings with a name', () => {
    const page = html.render(judgedReport, look)
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain('<title>Customer care audit, 1–31 Jan 2026</title>')
    expect(page.match(/<h1/g)).toHaveLength(1)
    for (const [table = ''] of page.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      expect(table).toContain('<th scope="col"')
      expect(table.match(/<tbody>\n<tr><th scope="row"/)).not.toBeNull()
    }
    const drawings = page.match(/<svg [^>]*>/g) ?? []
    expect(drawings).toHaveLength(4)
    for (const drawing of drawings) expect(drawing).toMatch(/role="img" aria-label="[^"]{20,}"/)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id)
  })

  it('draws what the series hold: a bar a day, a cell an hour', () => {
    const page = html.render(fullReport, look)
    const bars = [
      ...page.matchAll(/<rect class="bar(?: part)?"[^>]*><title>(\d+ \w+ \d+)(?: \(incomplete\))?: (\d+) conversations<\/title>/g),
    ]
    expect(bars.map(([, , count]) => Number(count))).toEqual(fullReport.series.day.map(point => point.conversations))
    const cells = new Map(
      [...page.matchAll(/<title>(\w+) (\d\d):00–\d\d:00: (\d+)<\/title>/g)].map(([, day, hour, count]) => [
        `${day} ${hour}`,
        Number(count),
      ]),
    )
    expect(cells.get('Mon 09')).toBe(fullReport.series.arrivals[0]?.[9])
    expect(cells.get('Sun 23')).toBe(fullReport.series.arrivals[6]?.[23])
    expect(cells.size).toBe(168)
  })

  it('is whole for a report of next to nothing', () => {
    const page = html.render(minimalReport, look)
    expect(page).toContain('What could not be measured, and why')
    expect(page).not.toMatch(/NaN|undefined|null|Infinity|<svg/)
    expect(html.render(judgedReport, look)).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('is the same for the same report', () => {
    expect(html.render(judgedReport, look)).toBe(html.render(judgedReport, look))
  })
})

describe.skipIf(browser === undefined)('in a browser', () => {
  const count = `(() => {
    const all = [...document.querySelectorAll('*')]
    return {
      elements: [...new Set(all.map(one => one.localName))],
      handlers: all.flatMap(one => one.getAttributeNames()).filter(name => name.startsWith('on') || name === 'style' || name === 'src'),
      styled: getComputedStyle(document.querySelector('.tiles')).display,
      text: document.body.innerText,
    }
  })()`

  it('the page asks for nothing, opens no dialog, and shows text from data as text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'care-audit-html-'))
    const written = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text)
      return pathToFileURL(join(folder, name)).href
    }
    try {
      await visiting(browser ?? '', async visit => {
        for (const [at, evil] of evils.entries()) {
          const report: Report = poisoned(judgedReport, evil)
          const seen = await visit(written(`${at}.html`, html.render(report, look)), count)
          expect(seen.requests, evil).toEqual([])
          expect(seen.dialogs, evil).toEqual([])
          expect(seen.complaints, evil).toEqual([])
          const {
            elements: found,
            handlers,
            styled,
            text,
          } = seen.value as { elements: string[]; handlers: string[]; styled: string; text: string }
          for (const name of found) expect(elements, evil).toContain(name)
          expect(handlers, evil).toEqual([])
          expect(styled).toBe('grid')
          if (!/[\s\u0000-\u001f\u007f-\u009f\u200b-\u206f\ufeff#]|^::/.test(evil)) expect(text).toContain(evil)
        }
        const bait = '<p class="tiles"><script>alert(1)</script><img src="x.png">'
        const seen = await visit(written('bait.html', bait), count)
        expect(seen.dialogs, 'a page that is not safe is seen to be none').toEqual(['1'])
        expect(seen.requests).toHaveLength(1)
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
