import { day, hour, isOpen, minute, wallOf, whenOpen } from './clock.mjs'
import { agentFor } from './people.mjs'
import { fill } from './words.mjs'

const spans = { m: minute, h: hour, d: day }
const replyHours = { email: [0.6, 9], facebook: [0.5, 7], chat: [0.02, 0.1], phone: [0.006, 0.02] }
const askHours = { email: [0.4, 14], facebook: [0.1, 3], chat: [0.012, 0.07], phone: [0.004, 0.015] }
const roles = { a: 'agent', a2: 'agent', b: 'bot', c: 'customer', n: 'agent', x: 'system' }

/** A turn as written: `a+3h: text`, `c: text`, `n: note`, `!solve`. */
function readTurn(turn) {
  if (turn.startsWith('!')) return { act: turn.slice(1) }
  const [, who, amount, unit, text] = /^(\w+?)(?:\+(\d+)([mhd]))?: (.*)$/s.exec(turn)
  return { who, delay: amount === undefined ? undefined : Number(amount) * spans[unit], text }
}

function speed(agent, staff, world, at) {
  const away = at >= world.leave.from && at < world.leave.to
  if (agent === staff.hero) return 0.4
  return (agent === staff.slow ? 2.4 : 1) * (away ? 2.2 : 1)
}

/** Plays a scene from `at` on: what is said, what changes, how it ends. Nothing is cut at the end of the period here. */
export function play(scene, use, at, customer, order, world) {
  const { dice, staff } = world
  const agent = agentFor(scene, at, staff, world.leave, dice)
  const second = dice.pick(staff.others.filter(other => other !== agent))
  const slots = {
    ...{ n: customer.called, N: customer.first, F: customer.family, o: order, e: String(dice.whole(12, 88)), A: agent.first },
    ...{ sex: customer.sex, agentSex: agent.sex },
  }
  const told = {
    ...{ at, agent, slots, messages: [], events: [{ at, field: 'status', value: 'new' }], acknowledged: undefined, rateAt: undefined },
  }
  const state = { now: at, started: false, solved: false, group: scene.g, speaker: undefined }
  const change = (field, value, when = state.now) => told.events.push({ at: when, field, value })
  change('group', scene.g)
  const begin = who => {
    if (state.speaker === who) return
    change('assignee', who.name, Math.max(at, state.now - dice.whole(5, 40) * 1000))
    if (!state.started) change('status', 'open', Math.max(at, state.now - 3000))
    state.started = true
    state.speaker = who
  }
  scene.t.map(readTurn).forEach((turn, index) => {
    if (turn.act !== undefined) act(turn.act)
    else speak(turn, index)
  })
  finish()
  return told

  function act(what) {
    if (what === 'solve') solve()
    else if (what === 'rate') told.rateAt = solve() + 2 * hour
    else if (what === 'hold') change('status', 'hold', state.now + 2 * minute)
    else {
      state.group = what.slice(3)
      change('group', state.group, state.now + minute)
    }
  }

  function speak({ who, delay, text }, index) {
    const body = fill(text, use, slots)
    if (body === '-') return
    if (index > 0) state.now += delay ?? wait(who)
    const first = who.startsWith('a') && !state.started
    if (first && scene.ch !== 'chat' && scene.ch !== 'phone') state.now = whenOpen(state.now, dice.between(2, 80) * minute)
    else if (who.startsWith('a') && delay === undefined && scene.ch === 'email')
      state.now = whenOpen(state.now, dice.between(2, 80) * minute)
    state.now = Math.floor(state.now / 1000) * 1000
    if (who === 'c' && state.solved) {
      change('status', 'open')
      state.solved = false
    }
    if (who === 'a') begin(agent)
    if (who === 'a2') begin(second)
    const author =
      { a: agent.name, a2: second.name, b: 'Pinecone', x: 'Phone line', n: agent.name }[who] ?? `${customer.first} ${customer.family}`
    told.messages.push({ at: state.now, role: roles[who], author, public: who !== 'n', text: body })
  }

  function wait(who) {
    if (who === 'b' || who === 'x') return dice.between(2, 9) * 1000
    if (who === 'c') return dice.between(...askHours[scene.ch]) * hour
    return dice.between(...replyHours[scene.ch]) * hour * (scene.ch === 'phone' ? 1 : speed(agent, staff, world, at))
  }

  function solve() {
    const when = Math.floor((state.now + dice.between(1, 25) * minute) / 1000) * 1000
    change('status', 'solved', when)
    state.now = when
    state.solved = true
    return when
  }

  function finish() {
    const end = scene.end ?? 'solved'
    if (scene.merged || scene.spam) change('status', scene.merged ? 'merged' : 'spam', state.now + dice.between(5, 90) * minute)
    else if (end === 'hold') return
    else if (end === 'solved' && !state.solved) solve()
    else if (end === 'noreply') {
      state.now += dice.between(0.6, 2.5) * day
      solve()
    } else if (end === 'pending') change('status', 'pending', state.now + minute)
    else if (/^open/.test(end) && at < world.stale) {
      state.now += dice.between(5, 9) * day
      solve()
    }
    if (state.solved) told.events.push({ at: state.now + 4 * day, field: 'status', value: 'closed' })
  }
}

/** The desk's automatic acknowledgement, sent in the name of an agent seat. */
export function acknowledge(told, body, dice) {
  const at = told.at + dice.whole(4, 45) * 1000
  told.acknowledged = at
  told.messages.splice(1, 0, { at, role: 'agent', author: 'Amber & Pine Support', public: true, text: body })
}

/** A moment to write in, by channel: chats and calls only while the desk is staffed, the rest at any waking hour. */
export function moment(scene, from, to, dice) {
  for (;;) {
    const at = Math.floor(dice.between(from, to) / 1000) * 1000
    const { hours, weekday } = wallOf(at)
    if (scene.ch === 'chat' || scene.ch === 'phone') {
      if (isOpen(at) && isOpen(at + 45 * minute)) return at
    } else if (hours > 6.5 && (weekday % 6 !== 0 || dice.chance(0.4))) return at
  }
}
