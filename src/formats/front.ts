import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Front',
  about: `Analytics > Export > Messages: a row a message, with a shortened text ("Extract") only. Direction tells customer from agent; an Autoreply is nobody's answer. The unit of its durations is not documented, so they are not read: the tool reckons from the messages.`,
  tables: [
    {
      kind: 'messages',
      shape: 'typed-messages',
      recognise: ['Message ID', 'Conversation ID', 'Direction', ['Message date', 'Extract', 'Segment', 'Inbox']],
      columns: {
        ticket_id: { headers: ['Conversation ID'] },
        message_id: { headers: ['Message ID'] },
        message_type: { headers: ['Autoreply'] },
        sent_at: { headers: ['Message date'] },
        author_role: { headers: ['Direction'] },
        author: { headers: ['Author', 'From', 'Contact handle'] },
        text: { headers: ['Extract'] },
        status: { headers: ['Ticket status category', 'Ticket status name'] },
        assignee: { headers: ['Assignee'] },
        group: { headers: ['Inbox'] },
        requester: { headers: ['Contact handle', 'Contact name'] },
        subject: { headers: ['Subject'] },
        tags: { headers: ['Tags'] },
      },
      types: { yes: 'automatic', true: 'automatic', '1': 'automatic', no: 'message', false: 'message', '0': 'message', '': 'message' },
      roles: { inbound: 'customer', outbound: 'agent' },
    },
  ],
  examples: [
    {
      file: 'messages.csv',
      kind: 'messages',
      csv: `Message ID,Segment ID,Conversation ID,Segment,Direction,Status,Inbox,Message date,Autoreply,Response time,Assignee,Author,Contact name,Contact handle,From,To,Extract,Tags,Subject
msg_1,seg_1,cnv_1,1,Inbound,Archived,Support,2026-01-05 09:00:00,No,,Ana K.,,Rasa P.,rasa@example.com,rasa@example.com,help@example.com,Where is my parcel?,late,Late parcel
msg_2,seg_1,cnv_1,1,Outbound,Archived,Support,2026-01-05 09:40:00,No,2400,Ana K.,Ana K.,Rasa P.,rasa@example.com,help@example.com,rasa@example.com,It arrives tomorrow,late,Late parcel
`,
      columns: {
        message_id: 'Message ID',
        message_type: 'Autoreply',
        ticket_id: 'Conversation ID',
        author_role: 'Direction',
        group: 'Inbox',
        sent_at: 'Message date',
        assignee: 'Assignee',
        author: 'Author',
        requester: 'Contact handle',
        text: 'Extract',
        tags: 'Tags',
        subject: 'Subject',
      },
    },
  ],
}

export default format
