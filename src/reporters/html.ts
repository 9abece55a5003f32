import { createHash } from 'node:crypto'
import type { Report } from '../model/report.js'
import type { Look, Reporter } from '../model/reporter.js'
import type { Scope, Section } from './_block.js'
import { chartsHtml } from './_charts.js'
import { verdictWords } from './_gate.js'
import { headline, readLine, summary, titleOfReport } from './_headline.js'
import { factsHtml, folded, listHtml, sectionHtml } from './_html-blocks.js'
import { style } from './_html-style.js'
import { escapeHtml, inlineHtml } from './_html-text.js'
import { meanings, provenance, quantiles } from './_provenance.js'
import { sectionsByPart } from './_sections.js'
import { tilesHtml } from './_tiles.js'

/** Days that still make a chart one reads; longer runs are drawn by week or month. */
const buckets = 66

/**
 * The whole report as one page: no script, no network (its own policy forbids both), charts drawn in place, light or dark, fit to print.
 * Text from data is escaped where it stands and can become neither markup nor an attribute.
 */
const html: Reporter = { ending: '.html', render }

export default html

function render(report: Report, { verbose, waived, audience }: Look): string {
  const scope: Scope = {
    everything: true,
    detail: verbose,
    waived: waived === true,
    room: buckets,
    // Who hands on a page without telling for whom means the person in charge.
    audience: audience ?? 'leadership',
  }
  const title = escapeHtml(titleOfReport(report))
  const parts = partsOf(report, scope)
  const links = parts.map(({ name }, at) => `<li><a href="#s${at}">${escapeHtml(name)}</a></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${head(report)}
</header>
<nav aria-label="Contents"><ul>${links.join('')}</ul></nav>
<main>
${parts.map(({ draw }, at) => draw(`s${at}`)).join('\n')}
</main>
<footer>
${definitions(report)}
<h2>How to check this report</h2>
${listHtml(provenance(report))}
</footer>
</body>
</html>
`
}

/** Nothing is loaded and nothing runs; the one style sheet is known by its hash. */
function policy(): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}

function head(report: Report): string {
  const verdict = verdictWords(report)
  const tone = verdict[0]?.tone ?? 'dim'
  const lines = [
    verdict.length === 0 ? '' : `<p class="verdict ${tone}">${inlineHtml(verdict.map(({ text, from }) => ({ text, from })))}</p>`,
    `<p>${inlineHtml(headline(report))}</p>`,
    `<p class="lead">${summary(report).map(escapeHtml).join(' ')}</p>`,
    `<p class="note">Read: ${inlineHtml(readLine(report, 20))}</p>`,
    tilesHtml(report),
  ]
  return lines.filter(line => line !== '').join('\n')
}

interface Part {
  readonly name: string
  draw(id: string): string
}

/** Sections with a heading each; the charts take the place of the sparklines. */
function partsOf(report: Report, scope: Scope): readonly Part[] {
  return sectionsByPart(report, scope).flatMap(({ part, sections }): readonly Part[] => {
    if (part !== 'trend') return sections.map(section => ({ name: section.title, draw: id => sectionHtml(section, id) }))
    const charts = chartsHtml(report, sections[0], scope.room)
    const bare: Section = { title: 'At a glance', blocks: [] }
    return charts === undefined ? [] : [{ name: bare.title, draw: id => sectionHtml(bare, id, charts) }]
  })
}

function definitions(report: Report): string {
  const rows = meanings(report).map(({ title, about }) => ({ label: title, words: [{ text: about, from: 'prose' as const }] }))
  return rows.length === 0 ? '' : folded('What the figures mean', `<p>${escapeHtml(quantiles)}</p>\n${factsHtml({ kind: 'facts', rows })}`)
}
