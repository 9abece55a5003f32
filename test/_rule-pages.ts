import type { Measured, Tiers } from '../src/judge/measured-shape.js'
import { ratesOf } from '../src/judge/tally.js'
import { type Rule, severityOf } from '../src/model/rule.js'
import { languages } from '../src/model/signal.js'
import { read } from './_readme.js'
import { code, row, table } from './_table.js'

const languageNames = new Map([
  ['all', 'all languages'],
  ['en', 'English'],
  ['lt', 'Lithuanian'],
  ['et', 'Estonian'],
  ['sr', 'Serbian'],
  ['sr-Latn', 'Serbian, Latin'],
  ['sr-Cyrl', 'Serbian, Cyrillic'],
])

/** The table of rules: a line each, with the first sentence of what it says about itself; links go to the page of rules at `page`. */
export function rulesTable(rules: ReadonlyMap<string, Rule>, measured: Measured, page = ''): string {
  const lines = [...rules].map(([id, rule]) => {
    const [sentence = ''] = rule.about.split(/(?<=\.)\s/)
    const high = measured.rules[id]?.all.high
    const figures = high === undefined ? '–' : [ratesOf(high).precision, ratesOf(high).recall].map(percent).join(' / ')
    return row(
      `[${rule.title}](${page}#${anchor(rule.title)})<br>${code(id)}`,
      severityOf(rule.grade),
      rule.clauses ? 'conversation, clause' : 'conversation',
      sentence,
      figures,
    )
  })
  return table(['rule', 'severity', 'looked for in', 'what it finds', 'precision / recall'], lines)
}

/** The page of all rules, built from the plug-ins and what was measured. */
export function rulesPage(rules: ReadonlyMap<string, Rule>, measured: Measured): string {
  const pages = [...rules].map(([id, rule]) => sectionOf(id, rule, measured.rules[id]))
  return `${introduction}\n${rulesTable(rules, measured)}\n\n${pages.join('\n')}\n${own()}`
}

const introduction = `# Rules

Made from the files beside this page by \`test/pages.test.ts\`: change them, not this page. On the terminal: \`care-audit rules show <id>\`.

Every finding says “possible”; a person decides. *Precision* is the share of findings of high confidence that are right, *recall* the share of what is there that they find, measured on messages
that were not learnt from; “–” where a rule looks at whole conversations and was not measured by itself. In examples a line is a message, and \`⟦…⟧\` marks where the rule points. Laws are
named with the place where they hold and the date from which they do, so that they can be looked up; none of this is legal advice.
`

function own(): string {
  return `## Rules of your own

YAML files, named by \`--rules <file or folder>\` or \`rules: { paths: […] }\` in the configuration; nothing in them is ever run. A *signal* is phrases by language, and who may say
them; a sentence with one of its \`unless\` phrases does not count. A *rule* is one of four kinds over signals:

| kind | asks | has |
| --- | --- | --- |
| \`forbid\` | the company must not say it | \`signal\` |
| \`require\` | it must be said before the conversation is over, in those where \`when\` is heard, or in all | \`signal\`, maybe \`when\` |
| \`within\` | \`then\` must follow \`first\` in the same message or within the time | \`first\`, \`then\`, \`within\` (30m, 8h, 3d) |
| \`before\` | \`then\` must not come before \`first\` | \`first\`, \`then\` |

Phrases are words in any case, without regard to diacritics or to the script of Serbian: \`(a|b)\` is either, \`(a|)\` may be left out, \`stem*\` has any ending, \`~5\` stands for up to five words
and \`…\` for anything within the sentence. Examples are conversations, a line a message: \`agent: text\`, \`customer +2h: text\` two hours later, \`-- solved\`, \`as of +3d\` for the end of
observation; in a bad one \`⟦…⟧\` marks the message that must be found, a good one must be silent. A phrase that no example has, or an example that does not hold, is refused with exit 2 and
the line it stands in; \`care-audit rules test <paths>\` tries them alone. Findings of such rules are all of high confidence: they are your word.

\`\`\`yaml
${read('fixtures/rules/refund-date.yaml').trimEnd()}
\`\`\`
`
}

function sectionOf(id: string, rule: Rule, rates: Measured['rules'][string] | undefined): string {
  const { title, about, isNot, mend, grade, law, examples } = rule
  const laws = law.map(({ cite, jurisdiction, says, effectiveFrom }) => {
    const where = jurisdiction === 'standard' ? 'a standard, no law' : jurisdiction
    return `- ${cite} (${where}${effectiveFrom === undefined ? '' : `, from ${effectiveFrom}`}): ${says}`
  })
  const parts = [
    `## ${title}\n\n${code(id)} · ${severityOf(grade)} (${grade})${rule.clauses ? ' · also in documents, clause by clause' : ''}`,
    about,
    `**Is not:** ${isNot}`,
    `**Mend:** ${mend}`,
    ...(laws.length === 0 ? [] : [`**Law:**\n\n${laws.join('\n')}`]),
    ...(rates === undefined ? [] : [ratesTable(rates)]),
    ...languages.map(language => {
      const name = languageNames.get(language) ?? language
      return `**${name}**, found and clean:\n\n${fence(examples[language].bad)}\n\n${fence(examples[language].good)}`
    }),
  ]
  return `${parts.join('\n\n')}\n`
}

function ratesTable({ all, languages: byLanguage }: Measured['rules'][string]): string {
  const lines = [['all', all] as const, ...Object.entries(byLanguage)].map(([language, { high, both }]: readonly [string, Tiers]) => {
    const shares = [high, both].map(ratesOf).flatMap(({ precision, recall }) => [precision, recall])
    return row(languageNames.get(language) ?? language, ...shares.map(percent), String(both.right + both.missed))
  })
  return table(['measured', 'precision, high', 'recall, high', 'precision, both tiers', 'recall, both tiers', 'texts'], lines)
}

/** The anchor that a heading gets. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function fence(texts: readonly string[]): string {
  const blocks = texts.map(text =>
    text
      .trim()
      .split('\n')
      .map(line => line.trim())
      .join('\n'),
  )
  return `\`\`\`text\n${blocks.join('\n\n')}\n\`\`\``
}
