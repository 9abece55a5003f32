/** A customer with a name in the form for addressing, a plan and a number that stays. */
function customer(number, [first, sex, called], family, plan) {
  const [she, he] = family.split(',')
  return { id: `C${number}`, first, called: called ?? first, family: sex === 'f' ? she : he, sex, plan, said: new Set() }
}

/** The shop's customers by language; about one in eight is a VIP. */
export function settle(names, counts, { whole, pick }) {
  let number = 2000
  const all = new Map()
  for (const [language, count] of Object.entries(counts)) {
    const { first, family } = names[language]
    const list = []
    for (let i = 0; i < count; i++) {
      number += whole(1, 7)
      const plan = i % 8 === 3 ? 'VIP' : i % 3 === 0 ? 'Plus' : 'Basic'
      list.push(customer(number, first[i % first.length].split(','), pick(family), plan))
    }
    all.set(language, list)
  }
  return all
}

/** Who answers: the hero does most of the good work until a week's leave, the slow one inherits that week. */
export function agentFor(scene, at, staff, leave, { pick, chance }) {
  if (scene.slow) return staff.slow
  const away = at >= leave.from && at < leave.to
  if (away) return chance(0.6) ? staff.slow : pick(staff.others)
  if (chance(scene.f === undefined ? 0.5 : 0.06)) return staff.hero
  return chance(0.16) ? staff.slow : pick(staff.others)
}
