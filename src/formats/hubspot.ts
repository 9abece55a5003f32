import type { Format } from '../model/format.js'

const format: Format = {
  title: 'HubSpot',
  about: `Service > Tickets > Export: a row a ticket, no message text; headers follow the language of the user (English, German and Portuguese are known). Times have no seconds and no zone, so tell it with --tz. The status is a stage of the pipeline, in your own words.`,
  tables: [
    {
      kind: 'tickets',
      recognise: [
        ['Ticket ID', 'Ticket-ID', 'ID do ticket', 'Record ID'],
        ['Ticket status', 'Pipeline', 'Ticket-Status', 'Status do ticket', 'Ticketstatus'],
        ['Create date', 'Erstellungsdatum', 'Data de criação'],
        ['Ticket name', 'Ticket owner', 'Pipeline', 'Last activity date', 'Ticketname', 'Nome do ticket'],
      ],
      columns: {
        ticket_id: { headers: ['Ticket ID', 'Ticket-ID', 'ID do ticket', 'Record ID'] },
        created_at: { headers: ['Create date', 'Erstellungsdatum', 'Data de criação'] },
        first_reply_at: { headers: ['Date of first agent email reply', 'Datum der ersten E-Mail-Antwort eines Agenten'] },
        closed_at: { headers: ['Close date', 'Datum des Schließens', 'Data de fechamento'] },
        updated_at: { headers: ['Last activity date', 'Last modified date'] },
        status: { headers: ['Ticket status', 'Ticket-Status', 'Ticketstatus', 'Status do ticket'] },
        priority: { headers: ['Priority', 'Priorität', 'Prioridade'] },
        channel: { headers: ['Source', 'Quelle', 'Origem'] },
        group: { headers: ['Pipeline'] },
        assignee: { headers: ['Ticket owner'] },
        requester: { headers: ['Associated Contact IDs', 'Associated Contact'] },
        subject: { headers: ['Ticket name', 'Ticketname', 'Nome do ticket'] },
        product: { headers: ['Category'] },
        first_reply_seconds: {
          headers: [/^Time to first agent (?:email )?reply \((?<unit>HH:mm:ss)\)$/i, 'Time to first agent email reply'],
          unit: 'clock',
        },
        full_resolution_seconds: { headers: [/^Time to Close \((?<unit>HH:mm:ss)\)$/i], unit: 'clock' },
      },
      statuses: { 'waiting on contact': 'pending', 'waiting on us': 'open' },
    },
  ],
  examples: [
    {
      file: 'tickets.csv',
      kind: 'tickets',
      csv: `Ticket ID,Ticket name,Pipeline,Ticket status,Priority,Create date,Ticket owner,Source,Last activity date,Time to first agent email reply (HH:mm:ss),Close date
61,Late parcel,Support,Closed,High,2026-03-01 15:17,Ana K.,Email,2026-03-02 10:00,26:40:00,2026-03-02 18:00
62,Broken lamp,Support,Waiting on contact,Low,2026-03-15 08:05,,Chat,2026-03-15 08:05,,
`,
      columns: {
        ticket_id: 'Ticket ID',
        subject: 'Ticket name',
        group: 'Pipeline',
        status: 'Ticket status',
        priority: 'Priority',
        created_at: 'Create date',
        assignee: 'Ticket owner',
        channel: 'Source',
        updated_at: 'Last activity date',
        first_reply_seconds: 'Time to first agent email reply (HH:mm:ss)',
        closed_at: 'Close date',
      },
    },
    {
      file: 'german.csv',
      kind: 'tickets',
      csv: `Ticket-ID,Ticketname,Ticketstatus,Erstellungsdatum,Datum der ersten E-Mail-Antwort eines Agenten,Datum des Schließens
71,Paket verspätet,Geschlossen,2026-03-01 15:17,2026-03-01 16:00,2026-03-02 18:00
`,
      columns: {
        ticket_id: 'Ticket-ID',
        subject: 'Ticketname',
        status: 'Ticketstatus',
        created_at: 'Erstellungsdatum',
        first_reply_at: 'Datum der ersten E-Mail-Antwort eines Agenten',
        closed_at: 'Datum des Schließens',
      },
    },
  ],
}

export default format
