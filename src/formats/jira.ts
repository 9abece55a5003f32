import type { Format } from '../model/format.js'

const custom = '(?:custom field|champs personnalisés|benutzerdefinierte felder|benutzerdefiniertes feld|campo personalizado)'

const format: Format = {
  title: 'Jira Service Management',
  about: `Filters > Export > CSV (all fields): a row a request, headers in the language of the user (English, German, Spanish and French are known), one column a comment: "date;account id;text".
The comments carry neither names nor an internal mark. The columns "Time to first response" and "Time to resolution" hold the time that was left of the target, negative where it was missed: they are read as met or missed, never as durations.`,
  tables: [
    {
      kind: 'tickets',
      shape: 'comment-columns',
      recognise: [
        ['Issue key', 'Work item key', 'Vorgangsschlüssel', 'Clave de incidencia', 'Clé de ticket', 'Clé de la demande'],
        [
          'Issue Type',
          'Issue id',
          'Work type',
          'Summary',
          'Vorgangstyp',
          'Vorgangs-ID',
          'Zusammenfassung',
          'Tipo de Incidencia',
          'ID de la incidencia',
          'Resumen',
          'Type de ticket',
          'ID de ticket',
          'Résumé',
        ],
      ],
      columns: {
        ticket_id: {
          headers: ['Issue key', 'Work item key', 'Vorgangsschlüssel', 'Clave de incidencia', 'Clé de ticket', 'Clé de la demande'],
        },
        created_at: {
          headers: ['Created', 'Erstellt', 'Creada', 'Création'],
          layouts: ['d/MMM/yy h:mm a', 'd/MMM/yy H:mm', 'd.M.yyyy H:mm'],
        },
        first_reply_at: {
          headers: [new RegExp(`^${custom} \\(\\[CHART\\] Date of First Response\\)$`, 'i')],
          layouts: ['d/MMM/yy h:mm a', 'd/MMM/yy H:mm', 'd.M.yyyy H:mm'],
        },
        solved_at: {
          headers: ['Resolved', 'Erledigt', 'Résolu', 'Resuelta'],
          layouts: ['d/MMM/yy h:mm a', 'd/MMM/yy H:mm', 'd.M.yyyy H:mm'],
        },
        updated_at: {
          headers: ['Updated', 'Aktualisiert', 'Actualizada', 'Mise à jour'],
          layouts: ['d/MMM/yy h:mm a', 'd/MMM/yy H:mm', 'd.M.yyyy H:mm'],
        },
        status: { headers: ['Status', 'Estado', 'État'] },
        priority: { headers: ['Priority', 'Priorität', 'Prioridad', 'Priorité'] },
        assignee: { headers: ['Assignee', 'Zugewiesene Person', 'Persona asignada', 'Personne assignée'] },
        agent: {
          headers: [
            'Assignee Id',
            'ID der zugewiesenen Person',
            'ID de persona asignada',
            'ID de la persona asignada',
            'ID de la personne assignée',
          ],
        },
        requester: {
          headers: [
            'Reporter Id',
            'ID des Autors',
            'ID del informador',
            'ID de rapporteur',
            'ID du rapporteur',
            'Reporter',
            'Autor',
            'Rapporteur',
            'Informador',
          ],
        },
        subject: { headers: ['Summary', 'Zusammenfassung', 'Resumen', 'Résumé'] },
        tags: { headers: ['Labels', 'Stichwörter', 'Etiquetas', 'Étiquettes'], every: true },
        product: {
          headers: [
            new RegExp(`^${custom} \\(Request Type\\)$`, 'i'),
            'Issue Type',
            'Work type',
            'Vorgangstyp',
            'Tipo de Incidencia',
            'Type de ticket',
          ],
        },
        group: { headers: ['Project key', 'Projektschlüssel', 'Clave del proyecto', 'Clé de projet'] },
        csat: {
          headers: ['Satisfaction rating', 'Niveau de satisfaction', 'Calificación de satisfacción', 'Zufriedenheitsbewertung'],
          scale: 'auto',
        },
        csat_at: {
          headers: [new RegExp(`^${custom} \\(Satisfaction date\\)$`, 'i')],
          layouts: ['d/MMM/yy h:mm a', 'd/MMM/yy H:mm', 'd.M.yyyy H:mm'],
        },
        sla_met: { headers: [new RegExp(`^${custom} \\(Time to first response\\)$`, 'i')] },
        text: {
          headers: ['Comment', 'Commentaire', 'Kommentar', 'Comentario'],
          every: true,
          layouts: ['d/MMM/yy h:mm a', 'd/MMM/yy H:mm'],
        },
      },
    },
  ],
  examples: [
    {
      file: 'english.csv',
      kind: 'tickets',
      csv: `Summary,Issue key,Issue id,Issue Type,Status,Priority,Assignee,Reporter,Created,Updated,Resolved,Satisfaction rating,Custom field (Time to first response),Comment,Comment
Late parcel,HELP-1,10001,Question,Done,High,Ana K.,Rasa P.,19/Jan/26 12:47 PM,20/Jan/26 9:00 AM,20/Jan/26 9:00 AM,5,-0:30,19/Jan/26 1:20 PM;557058:aa;We are looking,20/Jan/26 8:55 AM;557058:bb;It has arrived
Broken lamp,HELP-2,10002,Question,Waiting for customer,Low,,Mart T.,21/Jan/26 8:00 AM,21/Jan/26 8:00 AM,,,3:10,,
`,
      columns: {
        subject: 'Summary',
        ticket_id: 'Issue key',
        product: 'Issue Type',
        status: 'Status',
        priority: 'Priority',
        assignee: 'Assignee',
        requester: 'Reporter',
        created_at: 'Created',
        updated_at: 'Updated',
        solved_at: 'Resolved',
        csat: 'Satisfaction rating',
        sla_met: 'Custom field (Time to first response)',
        text: 'Comment',
      },
    },
    {
      file: 'french.csv',
      kind: 'tickets',
      csv: `Résumé,Clé de ticket,ID de ticket,Type de ticket,État,Priorité,Personne assignée,Rapporteur,Création,Mise à jour,Résolu,Niveau de satisfaction,Champs personnalisés (Time to first response),Commentaire
Colis en retard,AIDE-1,10001,Question,Terminé,Haute,Ana K.,Rasa P.,28/oct./25 10:18,25/nov./25 10:20,25/nov./25 10:20,4,"-2,5",25/nov./25 10:20 AM;557058:aa;C'est réglé
Lampe cassée,AIDE-2,10002,Question,Ouvert,Basse,,Mart T.,03/févr./26 15:00,03/févr./26 15:00,,,,
`,
      columns: {
        subject: 'Résumé',
        ticket_id: 'Clé de ticket',
        product: 'Type de ticket',
        status: 'État',
        priority: 'Priorité',
        assignee: 'Personne assignée',
        requester: 'Rapporteur',
        created_at: 'Création',
        updated_at: 'Mise à jour',
        solved_at: 'Résolu',
        csat: 'Niveau de satisfaction',
        sla_met: 'Champs personnalisés (Time to first response)',
        text: 'Commentaire',
      },
    },
    {
      file: 'german.csv',
      kind: 'tickets',
      csv: 'Zusammenfassung,Vorgangsschlüssel,Vorgangs-ID,Vorgangstyp,Status,Priorität,Zugewiesene Person,Autor,Erstellt,Aktualisiert,Erledigt\nPaket verspätet,HILFE-1,10001,Frage,Fertig,Hoch,Ana K.,Rasa P.,23.10.2024 11:02,24.10.2024 09:00,24.10.2024 09:00\n',
      columns: {
        subject: 'Zusammenfassung',
        ticket_id: 'Vorgangsschlüssel',
        product: 'Vorgangstyp',
        status: 'Status',
        priority: 'Priorität',
        assignee: 'Zugewiesene Person',
        requester: 'Autor',
        created_at: 'Erstellt',
        updated_at: 'Aktualisiert',
        solved_at: 'Erledigt',
      },
    },
    {
      file: 'spanish.csv',
      kind: 'tickets',
      csv: 'Clave de incidencia,ID de la incidencia,Tipo de Incidencia,Resumen,Estado,Prioridad,Persona asignada,Creada,Actualizada,Calificación de satisfacción\nAYUDA-1,10001,Pregunta,Paquete tardío,Cerrado,Alta,Ana K.,19/ene/26 12:47 PM,20/ene/26 9:00 AM,5\n',
      columns: {
        ticket_id: 'Clave de incidencia',
        product: 'Tipo de Incidencia',
        subject: 'Resumen',
        status: 'Estado',
        priority: 'Prioridad',
        assignee: 'Persona asignada',
        created_at: 'Creada',
        updated_at: 'Actualizada',
        csat: 'Calificación de satisfacción',
      },
    },
  ],
}

export default format
