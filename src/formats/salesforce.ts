import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Salesforce Service Cloud',
  about: `Reports > Export (details only, CSV): a row a case, footer lines after the data, dates in the style of the user (tell it with --date-format where day and month cannot be told apart). The data loader writes API names and UTC.`,
  tables: [
    {
      kind: 'tickets',
      name: 'case report',
      recognise: [
        'Case Number',
        ['Date/Time Opened', 'Case Owner', 'Case Owner: Full Name', 'Case Owner Alias', 'Case Origin', 'Opened Date', 'Date/Time Closed'],
      ],
      columns: {
        ticket_id: { headers: ['Case Number'] },
        created_at: { headers: ['Date/Time Opened', 'Opened Date'] },
        closed_at: { headers: ['Date/Time Closed', 'Closed Date'] },
        updated_at: { headers: ['Case Last Modified Date', 'Last Modified Date'] },
        status: { headers: ['Status'] },
        priority: { headers: ['Priority'] },
        channel: { headers: ['Case Origin'] },
        assignee: { headers: ['Case Owner: Full Name', 'Case Owner', 'Case Owner Alias'] },
        requester: { headers: ['Contact ID', 'Contact Email', 'Contact Name', 'Account Name'] },
        subject: { headers: ['Subject'] },
        product: { headers: ['Product', 'Case Reason', 'Type'] },
      },
      statuses: { working: 'open', escalated: 'open' },
    },
    {
      kind: 'tickets',
      name: 'API cases',
      recognise: ['CaseNumber', 'CreatedDate', ['ClosedDate', 'IsClosed', 'OwnerId', 'Status']],
      columns: {
        ticket_id: { headers: ['CaseNumber'] },
        created_at: { headers: ['CreatedDate'] },
        closed_at: { headers: ['ClosedDate'] },
        updated_at: { headers: ['LastModifiedDate'] },
        status: { headers: ['Status'] },
        priority: { headers: ['Priority'] },
        channel: { headers: ['Origin'] },
        assignee: { headers: ['OwnerId'] },
        requester: { headers: ['ContactId', 'ContactEmail'] },
        subject: { headers: ['Subject'] },
        language: { headers: ['Language'] },
        product: { headers: ['Type'] },
      },
      statuses: { working: 'open', escalated: 'open' },
      zone: 'UTC',
    },
  ],
  examples: [
    {
      file: 'report.csv',
      kind: 'tickets',
      csv: `"Case Number","Case Owner","Account Name","Contact Name","Subject","Status","Priority","Case Origin","Date/Time Opened","Date/Time Closed"
"00001001","Ana K.","Shop","Rasa P.","Late parcel","Closed","High","Email","1/15/2026 9:00 AM","1/16/2026 10:00 AM"
"00001002","Ana K.","Shop","Mart T.","Broken lamp","Working","Low","Phone","1/20/2026 11:30 AM",""
`,
      columns: {
        ticket_id: 'Case Number',
        assignee: 'Case Owner',
        requester: 'Contact Name',
        subject: 'Subject',
        status: 'Status',
        priority: 'Priority',
        channel: 'Case Origin',
        created_at: 'Date/Time Opened',
        closed_at: 'Date/Time Closed',
      },
    },
    {
      file: 'api.csv',
      kind: 'tickets',
      zone: 'UTC',
      csv: `CaseNumber,Subject,Status,Priority,Origin,CreatedDate,ClosedDate,IsClosed,OwnerId,ContactId
00001001,Late parcel,Closed,High,Email,2026-01-15T09:00:00.000Z,2026-01-16T10:00:00.000Z,true,005A,003A
`,
      columns: {
        ticket_id: 'CaseNumber',
        subject: 'Subject',
        status: 'Status',
        priority: 'Priority',
        channel: 'Origin',
        created_at: 'CreatedDate',
        closed_at: 'ClosedDate',
        assignee: 'OwnerId',
        requester: 'ContactId',
      },
    },
  ],
}

export default format
