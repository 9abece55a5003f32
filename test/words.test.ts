import { describe, expect, it } from 'vitest'
import { didYouMean, suggest } from '../src/text/suggest.js'
import { jiraComment, transcript } from '../src/text/transcript.js'
import { booleanOf, findScale, priorityOf, roleOf, scoreOf, statusOf } from '../src/text/words.js'

/** Every line: a meaning and the words of desks and languages that must have it. */
function means<Meaning>(read: (word: string) => Meaning, table: readonly (readonly [Meaning, readonly string[]])[]): void {
  for (const [meaning, words] of table)
    for (const word of words) it(`“${word}” is ${String(meaning)}`, () => expect(read(word)).toBe(meaning))
}

describe('statuses', () => {
  means(
    word => statusOf(word),
    [
      ['new', ['New', 'Neu', 'Nuevo', 'Nouveau', 'Nuovo', 'Novo', 'Naujas', 'Nauja', 'Uus', 'Нов', 'Submitted']],
      [
        'open',
        [
          'Open',
          'OPEN',
          ' open ',
          "'Open",
          'Active',
          'In Progress',
          'in_progress',
          'Work in Progress',
          'Assigned',
          'Escalated',
          'Working',
          'Waiting on us',
          'Waiting for support',
          'Reopened',
          'Re-opened',
          '2 - Active',
        ],
      ],
      [
        'open',
        [
          'Offen',
          'In Bearbeitung',
          'Abierto',
          'En curso',
          'Ouvert',
          'En cours',
          'Aperto',
          'In corso',
          'Aberto',
          'Em andamento',
          'Atidaryta',
          'Vykdoma',
          'Avatud',
          'Töös',
          'Otvoreno',
          'У току',
          'Отворено',
        ],
      ],
      [
        'pending',
        [
          'Pending',
          'Waiting on Customer',
          'Waiting for customer',
          'Waiting on contact',
          'Awaiting User Info',
          'Awaiting Customer Response',
          'Snoozed',
          'Pending Customer Response',
        ],
      ],
      [
        'pending',
        [
          'Wartend',
          'Wartet auf Kunde',
          'Pendiente',
          'En attente',
          'In attesa',
          'Pendente',
          'Laukiama kliento',
          'Ootel',
          'Na čekanju',
          'На чекању',
        ],
      ],
      [
        'hold',
        [
          'On-hold',
          'On Hold',
          'on_hold',
          'Hold',
          'Waiting on Third Party',
          'Awaiting Vendor',
          'Awaiting Problem',
          'Awaiting Evidence',
          'Angehalten',
          'En espera',
          'Em espera',
          'Sustabdyta',
          'Peatatud',
          'Obustavljeno',
        ],
      ],
      [
        'solved',
        [
          'Solved',
          'Resolved',
          'Done',
          'Gelöst',
          'Erledigt',
          'Resuelto',
          'Résolu',
          'Terminé',
          'Terminé(e)',
          'Risolto',
          'Resolvido',
          'Concluído',
          'Išspręsta',
          'isspresta',
          'Lahendatud',
          'Rešeno',
          'Решено',
        ],
      ],
      [
        'closed',
        [
          'Closed',
          'Geschlossen',
          'Cerrado',
          'Fermé',
          'Chiuso',
          'Fechado',
          'Uždaryta',
          'Suletud',
          'Zatvoreno',
          'Затворено',
          'Canceled',
          'Cancelled',
          '7 - Closed',
          'Archived',
        ],
      ],
      ['deleted', ['deleted', 'Gelöscht', 'Eliminado', 'Supprimé', 'Ištrinta', 'Kustutatud', 'Obrisano']],
      ['spam', ['Spam', 'junk']],
      ['merged', ['Merged', 'Duplicate', 'Zusammengeführt', 'Sujungta', 'Ühendatud']],
      [undefined, ['', '?', '-', '5', 'Lamp', 'A']],
    ],
  )

  it('takes the desk’s own words first', () => {
    const letters = { c: 'open', l: 'closed', w: 'hold' } as const
    expect(statusOf('C', letters)).toBe('open')
    expect(statusOf('L', letters)).toBe('closed')
    expect(statusOf('Snoozed', { snoozed: 'closed' })).toBe('closed')
    expect(statusOf('Resolved', letters)).toBe('solved')
  })
})

describe('priorities', () => {
  means(
    word => priorityOf(word),
    [
      [
        'urgent',
        [
          'Urgent',
          'P1',
          'p1',
          '1 - Critical',
          'P1 - Critical',
          'Critical',
          'Highest',
          'Dringend',
          'Urgente',
          'Critique',
          'Skubus',
          'Kiire',
          'Hitno',
          'Хитно',
          'Blocker',
        ],
      ],
      ['high', ['High', '2 - High', 'P2', '3 high', 'Hoch', 'Alta', 'Haute', 'Aukštas', 'Kõrge', 'Visok', 'Висок', 'Major']],
      [
        'normal',
        [
          'Normal',
          'Medium',
          '3 - Moderate',
          'P3',
          '2 normal',
          'Mittel',
          'Media',
          'Moyenne',
          'Média',
          'Vidutinis',
          'Keskmine',
          'Srednji',
          'Средњи',
        ],
      ],
      [
        'low',
        ['Low', '4 - Low', 'P4', '1 low', 'Niedrig', 'Baja', 'Basse', 'Bassa', 'Baixa', 'Žemas', 'Madal', 'Nizak', '5 - Planning', 'Minor'],
      ],
      [undefined, ['', '-', '1', '3', 'gold']],
    ],
  )
})

describe('roles', () => {
  means(
    word => roleOf(word),
    [
      [
        'customer',
        [
          'customer',
          'Client',
          'end-user',
          'End User',
          'user',
          'lead',
          'visitor',
          'Inbound',
          'requester',
          'Kunde',
          'Cliente',
          'Klientas',
          'Klient',
          'Klijent',
          'Корисник',
        ],
      ],
      [
        'agent',
        [
          'agent',
          'Admin',
          'Operator',
          'teammate',
          'staff',
          'Outbound',
          'Mitarbeiter',
          'Agente',
          'Konsultantas',
          'Teenindaja',
          'Operater',
          'agent:403969141094',
        ],
      ],
      ['bot', ['bot', 'Chatbot', 'assistant', 'AI Agent']],
      ['system', ['system', 'Sistema', '__system']],
      [undefined, ['', 'Rasa', '7']],
    ],
  )
})

describe('yes and no', () => {
  means(
    word => booleanOf(word),
    [
      [true, ['TRUE', 'true', 'Yes', '1', 'public', 'Taip', 'Jah', 'Da', 'Within SLA', '3:10']],
      [false, ['FALSE', 'no', '0', 'private', 'Internal', 'Ne', 'Ei', 'SLA Violated', 'breached', '-0:30', '-2,5']],
      [undefined, ['', 'maybe', '12']],
    ],
  )
})

describe('scores', () => {
  means(
    word => scoreOf(word, 'words'),
    [
      [
        'positive',
        [
          'Good',
          'goodwithcomment',
          'Great',
          'rated good',
          'Happy',
          '👍',
          '😀',
          '❤️',
          'Zufrieden',
          'Satisfait',
          'Patenkintas',
          'Rahul',
          'Zadovoljan',
          'Задовољан',
          '★★★★☆',
          '4/5',
          'Very satisfied (5)',
        ],
      ],
      ['neutral', ['Okay', 'OK', 'Neutral', '😐', '3/5', '★★★☆☆', 'Neutralus', 'Neutraalne']],
      [
        'negative',
        [
          'Bad',
          'badwithcomment',
          'Not Good',
          'rated bad',
          '👎',
          '😡',
          'Unzufrieden',
          'Nepatenkintas',
          'Rahulolematu',
          'Nezadovoljan',
          '1/5',
          '★☆☆☆☆',
        ],
      ],
      ['offered', ['Offered', 'offered']],
      [undefined, ['', '-', 'Not Offered', 'Unoffered', 'not rated', 'Received', '0 - Unknown']],
      ['unknown-scale', ['4', '2.0']],
    ],
  )

  const scales = {
    '0-1': { positive: '1', negative: '0' },
    '1-3': { positive: '3', neutral: '2', negative: '1' },
    '1-5': { positive: '4 5 4.0 4,5', neutral: '3', negative: '1 2' },
    '1-7': { positive: '6 7', neutral: '4 5', negative: '1 2 3' },
    '1-10': { positive: '8 9 10', neutral: '5 6 7', negative: '1 2 3 4' },
    nps: { positive: '9 10', neutral: '7 8', negative: '0 1 2 3 4 5 6' },
  } as const
  for (const [scale, meanings] of Object.entries(scales)) {
    it(`reads ${scale}`, () => {
      for (const [meaning, values] of Object.entries(meanings))
        for (const value of values.split(' ')) expect(scoreOf(value, scale as keyof typeof scales), value).toBe(meaning)
    })
  }

  it('takes a number outside its scale for no score', () => {
    expect(scoreOf('0', '1-5')).toBeUndefined()
    expect(scoreOf('6', '1-5')).toBeUndefined()
  })

  it('finds the scale that values show, and none that they do not', () => {
    expect(findScale(['good', 'bad', ''])).toBe('words')
    expect(findScale(['1', '5', '4.0'])).toBe('1-5')
    expect(findScale(['1', '7'])).toBe('1-7')
    expect(findScale(['1', '10'])).toBe('1-10')
    expect(findScale(['0', '10', '8'])).toBe('nps')
    expect(findScale(['1', '3', '2'])).toBe('auto')
    expect(findScale(['0', '1'])).toBe('auto')
    expect(findScale(['80', '95'])).toBe('auto')
    expect(findScale(['3/5', '2/5'])).toBe('1-5')
    expect(findScale(['4 stars', '5 stars'])).toBe('1-5')
    expect(findScale(['0 - Unknown', '1 - Unsatisfied', '3 - Highly satisfied'])).toBe('words')
  })
})

describe('transcripts', () => {
  const start = Date.UTC(2026, 0, 5, 9, 15, 0)

  it('counts times of day up from the start, across midnight', () => {
    const late = Date.UTC(2026, 0, 5, 23, 59, 0)
    const lines = transcript('(11:59:30 PM) Rasa: hello\n(12:00:10 AM) Ana K.: Hi\nhow can I help?', late)
    expect(lines).toEqual([
      { at: Date.UTC(2026, 0, 5, 23, 59, 30), author: 'Rasa', text: 'hello' },
      { at: Date.UTC(2026, 0, 6, 0, 0, 10), author: 'Ana K.', text: 'Hi\nhow can I help?' },
    ])
  })

  it('lays a local clock on the start', () => {
    const lines = transcript('10:15:05 Rasa: hello\n10:17:00 Agent: Hi', start)
    expect(lines.map(({ at }) => at)).toEqual([start + 5_000, start + 120_000])
    expect(lines[1]?.role).toBe('agent')
  })

  it('is exact beyond a quarter of an hour where the offset is told', () => {
    expect(transcript('[11:45:00] Rasa: hello', start, 7_200_000)[0]?.at).toBe(start + 30 * 60_000)
  })

  it('reads the opening line and full dates', () => {
    const lines = transcript(
      'Chat started on 2016-01-31 09:15 AM\n(09:15:02 AM) Rasa: hi\n(09:15:20 AM) *** Ana K. joined the chat ***',
      undefined,
    )
    expect(lines[0]).toEqual({ at: Date.UTC(2016, 0, 31, 9, 15, 2), author: 'Rasa', text: 'hi' })
    expect(lines[1]).toEqual({ at: Date.UTC(2016, 0, 31, 9, 15, 20), text: 'Ana K. joined the chat', role: 'system' })
    expect(transcript('[2026-01-02 10:00:05] Rasa: hi', undefined)[0]?.at).toBe(Date.UTC(2026, 0, 2, 10, 0, 5))
  })

  it('gives lines without times none', () => {
    expect(transcript('Customer: hi\nAgent: hello', start)).toEqual([
      { author: 'Customer', text: 'hi', role: 'customer' },
      { author: 'Agent', text: 'hello', role: 'agent' },
    ])
    expect(transcript('10:00 Rasa: hi', undefined)).toEqual([{ author: 'Rasa', text: 'hi' }])
    expect(transcript('', start)).toEqual([])
  })

  it('does not take an address or a link for a speaker', () => {
    expect(transcript('Rasa: see https://shop.example/x\nhttps://shop.example: that one', start)).toHaveLength(1)
  })
})

describe('Jira comment cells', () => {
  it('takes date, account and text apart', () => {
    expect(jiraComment('25/nov./25 10:20 AM;557058:ab-cd;Bonjour; tout est réglé\nMerci')).toEqual({
      when: '25/nov./25 10:20 AM',
      author: '557058:ab-cd',
      text: 'Bonjour; tout est réglé\nMerci',
    })
  })
  it('sees a visibility between', () => {
    expect(jiraComment('25/Nov/25 10:20 AM;557058:ab;role: Service Desk Team;Ask the depot')).toEqual({
      when: '25/Nov/25 10:20 AM',
      author: '557058:ab',
      text: 'Ask the depot',
      visibility: 'role: Service Desk Team',
    })
  })
  it('takes other cells for none', () => {
    expect(jiraComment('Just a remark; with; semicolons')).toBeUndefined()
    expect(jiraComment('')).toBeUndefined()
  })
})

describe('did you mean', () => {
  it('names the near word', () => {
    expect(suggest('zendes', ['zendesk', 'zoho-desk', 'front'])).toBe('zendesk')
    expect(suggest('chast', ['chats', 'tickets'])).toBe('chats')
    expect(suggest('Craeted At', ['Created at', 'Closed at'])).toBe('Created at')
  })
  it('names none where none is near', () => {
    expect(suggest('lamp', ['zendesk', 'front'])).toBeUndefined()
    expect(didYouMean('lamp', ['zendesk'], 'The formats are zendesk.')).toBe('The formats are zendesk.')
  })
})
