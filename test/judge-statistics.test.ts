import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countTold } from '../src/judge/accuracy.js'
import { calibrate } from '../src/judge/calibrate.js'
import { corpusOf } from '../src/judge/corpus.js'
import { type Example, foldOf, parseExamples } from '../src/judge/examples.js'
import { featureReader } from '../src/judge/features.js'
import { wordReader } from '../src/judge/folded-words.js'
import { fitLogistic } from '../src/judge/logistic.js'
import { blockWeights, rarityValues, strengthValues, weightOf } from '../src/judge/model.js'
import { logRatios } from '../src/judge/naive-bayes.js'
import { scorerOf } from '../src/judge/scorer.js'
import { statisticsOf } from '../src/judge/statistics.js'
import { ratesOf } from '../src/judge/tally.js'
import { scoreUnseen, train } from '../src/judge/train.js'
import { decodeWeights, encodeWeights } from '../src/judge/weights.js'
import { weightsFile } from '../src/judge/weights-file.js'
import type { Speaker } from '../src/model/judge.js'
import { plainWords } from '../src/text/text-words.js'

const fees = ['twenty euros', '30 €', 'your whole deposit', 'a fine']
const places = ['the cabin', 'the boat', 'our hall', 'the flat', 'the sauna']

/** A small world of two rules that anyone can tell apart by their words. */
function world(): readonly Example[] {
  const make = (scene: string, role: Speaker, text: string, labels: readonly string[]): Example => ({
    scene,
    lang: 'en',
    role,
    text,
    labels,
    optional: [],
    report: false,
  })
  return places.flatMap((place, p) =>
    fees.flatMap((fee, f) => {
      const scene = `world-${p}-${f}`
      return [
        make(scene, 'agent', `We keep ${fee} until your review of ${place} is deleted.`, ['penalty-for-review']),
        make(scene, 'agent', `To end the contract for ${place} you must come here with ${fee}.`, ['blocked-cancellation']),
        make(scene, 'agent', `Thank you, ${fee} for ${place} is on its way back to you.`, []),
        make(scene, 'customer', `Where can I park near ${place}? I have ${fee} left.`, []),
      ]
    }),
  )
}

const small = corpusOf(world())
const bytes = train(small)
const blamed = 'We keep the deposit until the review is deleted.'

describe('features', () => {
  const hashesOf = (text: string, speaker: Speaker = 'agent', facts: readonly string[] = []): ReadonlySet<number> => {
    const { hashes, count } = featureReader()(text, speaker, facts)
    return new Set(hashes.subarray(0, count))
  }

  it('are the same in both Serbian scripts, in any case, and without diacritics', () => {
    expect(hashesOf('Уговор не можемо раскинути, љубазни Џоле!')).toEqual(hashesOf('ugovor ne možemo raskinuti, ljubazni Džole!'))
    expect(hashesOf('PRAŠOME ištrinti')).toEqual(hashesOf('prasome istrinti'))
    expect(hashesOf('Tühistage TELLIMUS')).toEqual(hashesOf('tuhistage tellimus'))
  })

  it('tell speakers, facts and figures of another length apart, but neither a bot from an agent nor one digit from another', () => {
    expect(hashesOf('pay 25 now', 'agent')).not.toEqual(hashesOf('pay 25 now', 'customer'))
    expect(hashesOf('pay 25 now', 'agent', ['done'])).not.toEqual(hashesOf('pay 25 now', 'agent'))
    expect(hashesOf('pay 25 now')).not.toEqual(hashesOf('pay 250 now'))
    expect(hashesOf('pay 25 now', 'bot')).toEqual(hashesOf('pay 25 now', 'agent'))
    expect(hashesOf('pay 25 now')).toEqual(hashesOf('pay 94 now'))
  })

  it('know where each word stands', () => {
    const text = 'Čia 😀 „Žodis“!'
    const { count, from, to } = wordReader()(text)
    const words = Array.from({ length: count }, (_, word) => text.slice(from[word], to[word]))
    expect(words).toEqual(['Čia', '😀', '„', 'Žodis', '“', '!'])
  })

  it('come to an end in a text of any length and of any characters', () => {
    const { count } = featureReader()('ß! 😀љ'.repeat(200_000), 'customer', [])
    expect(count).toBeLessThan(200_000)
    expect(featureReader()('', 'policy', []).count).toBeGreaterThan(0)
    expect(featureReader()('\ud83d', 'policy', []).count).toBeGreaterThan(0)
  })
})

describe('logistic regression', () => {
  it('finds the minimum of its objective: the gradient of errors and penalty is nought', () => {
    const dense = [
      [1, 0, 0.5],
      [0.2, 1, 0],
      [0, 0.7, 1],
      [0.9, 0.1, 0],
      [0.4, 0.4, 0.4],
    ]
    const targets = Int8Array.from([1, -1, -1, 1, -1])
    const rows = {
      count: 5,
      offsets: Int32Array.from([0, 3, 6, 9, 12, 15]),
      columns: Int32Array.from(dense.flatMap(() => [0, 1, 2])),
      values: Float32Array.from(dense.flat()),
      columnCount: 3,
      width: 1,
      targets,
      worth: new Float32Array([1, 1, 2, 1, 1]),
    }
    const { weights, bias } = fitLogistic(rows, { cost: 3, positive: 2, rounds: 300 })
    const theta = [...weights, bias[0] ?? 0]
    const gradient = [...theta]
    dense.forEach((row, i) => {
      const x = [...row, 1]
      const y = targets[i] ?? 0
      const margin = y * x.reduce((sum, value, k) => sum + value * (theta[k] ?? 0), 0)
      for (const [k, value] of x.entries())
        gradient[k] = (gradient[k] ?? 0) - ((y > 0 ? 6 : 3) * (rows.worth[i] ?? 1) * y * value) / (1 + Math.exp(margin))
    })
    for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(2e-3)
  })

  it('leaves rows of arguable targets out', () => {
    const rows = {
      count: 2,
      offsets: Int32Array.from([0, 1, 2]),
      columns: Int32Array.from([0, 1]),
      values: Float32Array.from([1, 1]),
      columnCount: 2,
      width: 1,
      worth: new Float32Array([1, 1]),
    }
    const { weights } = fitLogistic({ ...rows, targets: Int8Array.from([1, 0]) }, { cost: 1, positive: 1, rounds: 5 })
    expect(weights[1]).toBe(0)
    expect(weights[0]).toBeGreaterThan(0)
  })
})

describe('naive Bayes', () => {
  it('is the log of the ratio of smoothed shares', () => {
    const rows = {
      count: 4,
      offsets: Int32Array.from([0, 1, 2, 3, 4]),
      columns: Int32Array.from([0, 0, 0, 1]),
      values: new Float32Array(4).fill(1),
      columnCount: 2,
      width: 1,
      worth: new Float32Array(4).fill(1),
    }
    const ratios = logRatios({ ...rows, targets: Int8Array.from([1, 1, -1, -1]) }, 0.5)
    expect(ratios[0]).toBeCloseTo(Math.log(2.5 / 3 / (1.5 / 3)), 6)
    expect(ratios[1]).toBeCloseTo(Math.log(0.5 / 3 / (1.5 / 3)), 6)
  })
})

describe('training', () => {
  it('gives the same bytes for the same examples', () => {
    expect(train(corpusOf(world()))).toEqual(bytes)
  })

  it('survives the file: what is read is what was written', () => {
    const model = decodeWeights(bytes)
    expect(encodeWeights(model)).toEqual(bytes)
    expect(model.labels).toEqual(['blocked-cancellation', 'penalty-for-review'])
    expect([...model.hashes]).toEqual([...model.hashes].sort((a, b) => a - b))
  })

  it('refuses bytes of another kind and files cut short', () => {
    expect(() => decodeWeights(new TextEncoder().encode('care-audit judge 0\n{}\n'))).toThrow('no weights')
    expect(() => decodeWeights(bytes.subarray(0, bytes.length - 5))).toThrow('cut short')
    expect(() => decodeWeights(bytes.subarray(0, bytes.length >> 1))).toThrow('cut short')
    expect(() => decodeWeights(bytes.subarray(0, 40))).toThrow('no weights')
  })

  it('never learns from the scene it scores, so that a rule of one scene alone is not found', () => {
    const alone = world().map((example, i) => (i === 0 ? { ...example, text: 'Zuikis zuikis zuikis', labels: ['going-public'] } : example))
    const corpus = corpusOf(alone)
    const { scores } = scoreUnseen(corpus)
    const label = corpus.labels.indexOf('going-public')
    expect(scores[label]).toBeLessThan(0)
  })

  it('keeps a scene in one fold whatever other scenes there are', () => {
    expect(foldOf('travel-001', 5)).toBe(foldOf('travel-001', 5))
    const sizes = [0, 0, 0, 0, 0]
    for (let i = 0; i < 1000; i++) {
      const fold = foldOf(`travel-${i}`, 5)
      sizes[fold] = (sizes[fold] ?? 0) + 1
    }
    for (const size of sizes) expect(size).toBeGreaterThan(150)
  })

  it('learns facts apart from words', () => {
    const listen = (text: string) => ({ hits: [], facts: text.includes('deleted') ? ['review-goes'] : ['nothing'] })
    const statistics = statisticsOf(train(corpusOf(world(), listen)))
    const without = statistics.judge(blamed, 'agent', []).get('penalty-for-review') ?? -9
    expect(statistics.judge(blamed, 'agent', ['review-goes']).get('penalty-for-review')).toBeGreaterThan(without)
  })
})

describe('judging', () => {
  const heard = plainWords()
  const statistics = statisticsOf(bytes)

  it('scores as the weights say when added up feature by feature', () => {
    const model = decodeWeights(bytes)
    const scorer = scorerOf(model)
    const featureOf = new Map([...model.hashes].map((hash, feature) => [hash, feature]))
    for (const { text, role } of world().slice(0, 12)) {
      const read = featureReader()(text, role, [])
      const met: { readonly feature: number; readonly block: number }[] = []
      for (let i = 0; i < read.count; i++) {
        const feature = featureOf.get(read.hashes[i] ?? 0)
        if (feature === undefined || (i >= read.once && met.some(one => one.feature === feature))) continue
        met.push({ feature, block: read.blocks[i] ?? 0 })
      }
      const raw = [...model.bias].map((bias, t) => {
        let sum = bias
        blockWeights.forEach((weight, block) => {
          const own = met.filter(one => one.block === block).map(one => one.feature)
          const values = own.map(feature => rarityValues[model.rarity[feature] ?? 0] ?? 0)
          const length = Math.hypot(...values)
          own.forEach((feature, k) => {
            const step = (strengthValues[model.strengths[feature] ?? 0] ?? 0) * (model.units[t] ?? 0)
            sum += ((weight * (values[k] ?? 0)) / length) * step * weightOf(model, feature, t)
          })
        })
        return sum
      })
      const [first = 0, second = 0, any = 0] = raw
      const scores = scorer.score(text, role, [])
      expect(scores[0]).toBeCloseTo(first + 0.3 * any - 0.5 * second, 4)
      expect(scores[1]).toBeCloseTo(second + 0.3 * any - 0.5 * first, 4)
    }
  })

  it('finds the rule in words it has not seen together, and nothing in others', () => {
    const margins = statistics.judge(blamed, 'agent', [])
    expect(margins.get('penalty-for-review')).toBeGreaterThan(0)
    expect(margins.get('blocked-cancellation') ?? -9).toBeLessThan(0)
    for (const margin of statistics.judge('Where can I park near the new cabin?', 'customer', []).values()) expect(margin).toBeLessThan(0)
  })

  it('gives the same margins whatever was judged before, even more words than it remembers', () => {
    const fresh = statisticsOf(bytes).judge(blamed, 'agent', [])
    statistics.judge('To end the contract you must come here.', 'agent', [])
    expect(statistics.judge(blamed, 'agent', [])).toEqual(fresh)
    const letter = (n: number): string => String.fromCharCode(97 + (n % 26))
    for (let text = 0; text < 60; text++) {
      const words = Array.from({ length: 1000 }, (_, i) => [i, i / 26, text, text / 26].map(letter).join(''))
      statistics.judge(words.join(' '), 'agent', [])
    }
    expect(statistics.judge(blamed, 'agent', [])).toEqual(fresh)
  })

  it('weighs a word once however often it is said, but each word that shares letters with others', () => {
    const { open, word, rough } = featureReader()
    open('review reviews review', 'agent')
    const all = [...word(0).hashes.subarray(0, word(0).count)]
    const seen = (known: boolean): readonly number[] => {
      const { hashes, count } = rough(0, () => known)
      return [...hashes.subarray(0, count)]
    }
    expect(seen(true).slice(0, all.length)).toEqual(all)
    expect(seen(true)).toEqual(expect.arrayContaining([...seen(false)]))
    expect(seen(true).length).toBeGreaterThan(seen(false).length)
    expect(new Set(word(0).hashes.subarray(0, word(0).count))).toEqual(new Set(word(2).hashes.subarray(0, word(2).count)))
    const scorer = scorerOf(decodeWeights(bytes))
    const [once] = scorer.glance('the review', 'agent', heard.read('the review'))
    const [often] = scorer.glance('the review the review review', 'agent', heard.read('the review the review review'))
    expect(often).toEqual(once)
  })

  it('reads no further than the scores are worth, and asks for no facts before', () => {
    const scorer = scorerOf(decodeWeights(bytes))
    const glances = scorer.glance(blamed, 'agent', heard.read(blamed)).map(one => [...one])
    let asked = 0
    const facts = (): readonly string[] => {
      asked++
      return []
    }
    const seen: number[][] = []
    const readTo = (last: number): readonly number[] | undefined => {
      seen.length = 0
      const scores = scorer.scoreBehind(
        (stage, sofar) => {
          seen[stage] = [...sofar.subarray(0, 2)]
          return stage < last
        },
        blamed,
        'agent',
        heard.read(blamed),
        facts,
      )
      return scores && [...scores]
    }
    for (const last of [0, 1, 2]) {
      expect(readTo(last)).toBeUndefined()
      expect(seen).toEqual(glances.slice(0, last + 1))
    }
    expect(asked).toBe(0)
    expect(readTo(3)).toEqual([...scorer.score(blamed, 'agent', [])])
    expect(asked).toBe(1)
  })

  it('sees at a glance which label is the likeliest', () => {
    const scorer = scorerOf(decodeWeights(bytes))
    const likeliest = (scores: Float64Array): number => scores.indexOf(Math.max(...scores))
    const glances = scorer.glance(blamed, 'agent', heard.read(blamed)).map(likeliest)
    const whole = likeliest(scorer.score(blamed, 'agent', []).subarray(0, 2))
    expect(glances).toEqual([whole, whole, whole])
  })

  it('names the words that weigh most, as they stand in the text, at most three', () => {
    const words = statistics.why(blamed, 'agent', [], 'penalty-for-review')
    expect(words.length).toBeLessThanOrEqual(3)
    for (const word of words) expect(blamed.toLowerCase()).toContain(word)
    expect(words.some(word => ['keep', 'until', 'review', 'deleted'].includes(word))).toBe(true)
    expect(statistics.why(blamed, 'agent', [], 'no-such-rule')).toEqual([])
  })
})

describe('counting', () => {
  const example = (labels: readonly string[], optional: readonly string[] = [], report = false): Example => ({
    scene: 's',
    lang: 'en',
    role: 'agent',
    text: 't',
    labels,
    optional,
    report,
  })

  it('counts arguable and reported labels neither way', () => {
    const examples = [example(['a']), example(['a'], ['b']), example(['a'], [], true), example([])]
    const told = [new Set(['b']), new Set(['a', 'b']), new Set<string>(), new Set<string>()]
    const { all, clean, leftAlone } = countTold(examples, i => told[i] ?? new Set())
    expect(all).toEqual({ right: 1, wrong: 1, missed: 1 })
    expect([clean, leftAlone]).toEqual([1, 1])
    expect(ratesOf(all)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })

  it('sets thresholds where scores part the rows', () => {
    const { slope, thresholds, shifts } = calibrate(scoreUnseen(small))
    expect(slope).toBeGreaterThan(0)
    expect(thresholds.every(Number.isFinite) && shifts.every(Number.isFinite)).toBe(true)
  })
})

describe('the examples', () => {
  it('must have scene, language, role and text', () => {
    expect(parseExamples('{"scene":"a","lang":"lt","role":"bot","text":"t","labels":["x"],"optional":["x","y"]}\n\n', 'f')).toEqual([
      { scene: 'a', lang: 'lt', role: 'bot', text: 't', labels: ['x'], optional: ['y'], report: false },
    ])
    expect(() => parseExamples('{"lang":"lt","role":"agent","text":"t"}', 'f.jsonl')).toThrow('f.jsonl, line 1')
  })
})

describe('the weights of the package', () => {
  it('are at most three megabytes and know every rule that a text can break by itself', () => {
    const shipped = readFileSync(weightsFile)
    expect(shipped.length).toBeLessThanOrEqual(3_000_000)
    expect(decodeWeights(shipped).labels).toHaveLength(15)
  })
})
