import type { Run, Touch } from '../model/conversation.js'
import type { FindingReport, RuleReport } from '../model/report.js'
import { type Hit, severityOf, type WholeHit } from '../model/rule.js'
import { ratio } from '../sketch/share.js'
import { type Masker, maskerOf } from '../text/mask.js'
import type { CaseView } from './_case.js'
import { type ActiveRule, citations, fingerprintOf, HIGH, messageOf, settleFindings } from './_findings.js'

interface Count {
  checked: number
  failed: number
  unsupported: number
}

/** Asks every rule of every conversation: checked and failed by rule, and the findings. */
export class RulesFold {
  private readonly rules: readonly ActiveRule[]
  private readonly precisionOf: (rule: string) => number | undefined
  private readonly masker: Masker
  private readonly counts: readonly Count[]
  private readonly wholes: unknown[]
  private readonly findings: FindingReport[] = []
  /** When the conversations of findings were created. */
  private readonly began = new Map<string, number>()
  /** Rules the conversation added last has failed, for the row behind it. */
  failed: readonly string[] = []

  constructor(rules: readonly ActiveRule[], precisionOf: (rule: string) => number | undefined, masker: Masker = maskerOf()) {
    this.rules = rules
    this.precisionOf = precisionOf
    this.masker = masker
    this.counts = rules.map(() => ({ checked: 0, failed: 0, unsupported: 0 }))
    this.wholes = rules.map(({ rule }) => rule.whole?.init())
  }

  add(item: CaseView): void {
    const foreign = isForeign(item)
    const failed: string[] = []
    this.rules.forEach((active, place) => {
      const count = this.counts[place]
      const { rule } = active
      if (count === undefined || !rule.applies(item)) return
      if (foreign) {
        count.unsupported++
        return
      }
      count.checked++
      if (rule.whole !== undefined) this.wholes[place] = rule.whole.add(this.wholes[place], item)
      let sure = false
      for (const hit of once(rule.judge(item))) {
        this.findings.push(findingOf(active, hit, item, this.masker))
        if (item.timeline.created !== undefined) this.began.set(item.conversation.id, item.timeline.created)
        if (hit.probability >= HIGH) sure = true
      }
      if (!sure) return
      count.failed++
      failed.push(active.id)
    })
    this.failed = failed
  }

  finish(
    judged: boolean,
    of: 'all' | 'of one conversation' = 'all',
    run?: Run,
  ): {
    readonly rules: readonly RuleReport[]
    readonly findings: readonly FindingReport[]
    readonly began: ReadonlyMap<string, number>
  } {
    this.rules.forEach((active, place) => {
      const { whole } = active.rule
      if (whole !== undefined && of === 'all')
        for (const hit of whole.finish(this.wholes[place])) this.findings.push(wholeFinding(active, hit, this.masker))
    })
    const findings = settleFindings(this.findings)
    const rules = this.rules.map((active, place) => this.ruleReport(active, this.counts[place], findings, judged, run))
    return { rules, findings, began: this.began }
  }

  private ruleReport(
    active: ActiveRule,
    count: Count | undefined,
    findings: readonly FindingReport[],
    judged: boolean,
    run: Run | undefined,
  ): RuleReport {
    const { checked = 0, failed = 0, unsupported = 0 } = count ?? {}
    const own = findings.filter(({ rule }) => rule === active.id)
    const sure = own.filter(({ confidence }) => confidence === 'high')
    const { rate, interval } = ratio(failed, checked)
    const precision = this.precisionOf(active.id)
    const unknown =
      (run && active.rule.unknown?.(run)) ??
      (judged
        ? run?.rolesUnknown === true && this.counts.every(one => one.checked === 0)
          ? noRoles
          : undefined
        : 'no-messages: the files hold no text of messages')
    return {
      ...{ id: active.id, severity: active.severity ?? severityOf(active.rule.grade), checked, failed },
      ...{ findings: sure.length, low: own.length - sure.length },
      ...(rate === undefined || interval === undefined ? {} : { rate, interval }),
      ...(precision === undefined ? {} : { precision }),
      ...(unsupported === 0 ? {} : { unsupportedLanguage: unsupported }),
      ...{ title: active.rule.title, about: active.rule.about, mend: active.rule.mend, law: citations(active.rule.law, undefined) },
      ...(checked > 0 || unknown === undefined ? {} : { unknown }),
    }
  }
}

const noRoles = 'unknown-role: nobody can tell whether customers or agents wrote the messages'

/** A message is told once a rule, by its likeliest way. */
function once(hits: Iterable<Hit>): readonly Hit[] {
  const best = new Map<Touch | undefined, Hit>()
  for (const hit of hits) {
    const known = best.get(hit.at)
    if (known === undefined || known.probability < hit.probability) best.set(hit.at, hit)
  }
  return [...best.values()]
}

/** Most of what was said is in no language that the rules speak. */
function isForeign({ conversation }: CaseView): boolean {
  let foreign = 0
  let known = 0
  for (const event of conversation.events) {
    if (event.type !== 'message' || !event.public) continue
    if (event.foreign === true) foreign++
    else if (event.heard !== undefined || (event.acts ?? 0) !== 0 || (event.asks ?? 0) !== 0) known++
  }
  return foreign > known
}

function findingOf(active: ActiveRule, hit: Hit, item: CaseView, masker: Masker): FindingReport {
  const { id, rule } = active
  const { conversation } = item
  const touch = hit.at
  const heard = touch?.heard?.find(each => each.rule === id)
  const excerpt = heard?.excerpt ?? shown(touch?.opening?.(), masker)
  const messages = conversation.events.filter(event => event.type === 'message' && event.public)
  const place = touch?.place ?? conversation.place ?? { file: '', line: 0 }
  return {
    ...verdictOf(active, hit),
    conversation: conversation.id,
    ...(touch === undefined ? {} : { at: new Date(touch.at).toISOString(), speaker: touch.by }),
    place: { file: place.file, line: place.line },
    excerpt,
    message: messageOf(rule, hit.what),
    law: citations(rule.law, touch?.at ?? item.timeline.created),
    ...{ signals: heard?.signals ?? [], vetoes: heard?.vetoes ?? [], words: heard?.words ?? [] },
    fingerprint: fingerprintOf(id, conversation.rawId, touch === undefined ? 0 : messages.indexOf(touch) + 1, excerpt),
  }
}

function wholeFinding(active: ActiveRule, hit: WholeHit, masker: Masker): FindingReport {
  const { id, rule } = active
  const excerpt = shown(hit.opening, masker)
  const { file = '', line = 0 } = hit.place ?? {}
  return {
    ...verdictOf(active, hit),
    ...(hit.since === undefined ? {} : { at: new Date(hit.since).toISOString() }),
    place: { file, line },
    excerpt,
    message: messageOf(rule, hit.what),
    law: citations(rule.law, hit.since),
    ...{ signals: [], vetoes: [], words: [] },
    fingerprint: fingerprintOf(id, hit.conversations[0] ?? '', 0, excerpt),
    conversations: { count: hit.count, ids: hit.conversations },
  }
}

/** What a hit says of its rule, wherever it was found. */
function verdictOf(
  { id, rule, severity }: ActiveRule,
  { probability, evidence, reason }: Omit<Hit, 'at'>,
): Pick<FindingReport, 'rule' | 'severity' | 'grade' | 'confidence' | 'probability' | 'evidence' | 'reason'> {
  return {
    ...{ rule: id, severity: severity ?? severityOf(rule.grade), grade: rule.grade },
    ...{ confidence: probability >= HIGH ? 'high' : 'low', probability: rounded(probability), evidence, reason },
  }
}

function shown(opening: string | undefined, masker: Masker): string {
  return opening === undefined ? '' : masker.maskedExcerpt(opening, [0, 0])
}

/** Four digits say all that a calibration knows. */
function rounded(probability: number): number {
  return Math.round(probability * 10_000) / 10_000
}
