import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Reply threads (Customer Support on Twitter)',
  about: `The public layout in which no column names a ticket: each message names the one it answers, and a conversation is a thread. "inbound" is True for the customer. Times carry their offset.`,
  tables: [
    {
      kind: 'messages',
      shape: 'reply-thread',
      recognise: ['tweet_id', 'author_id', 'inbound', 'in_response_to_tweet_id'],
      columns: {
        message_id: { headers: ['tweet_id'] },
        in_reply_to: { headers: ['in_response_to_tweet_id'] },
        sent_at: { headers: ['created_at'], layouts: ['EEE MMM d H:mm:ss XX yyyy'] },
        author: { headers: ['author_id'] },
        author_role: { headers: ['inbound'] },
        text: { headers: ['text'] },
      },
      roles: { true: 'customer', false: 'agent', '1': 'customer', '0': 'agent' },
      missing: ['nan'],
      zone: 'UTC',
    },
  ],
  examples: [
    {
      file: 'tweets.csv',
      kind: 'messages',
      zone: 'UTC',
      csv: `tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
1,115712,True,Tue Oct 31 22:10:47 +0000 2017,@shop where is my parcel?,2,
2,shop,False,Tue Oct 31 22:18:05 +0000 2017,"@115712 Sorry, please send us the number",,1
`,
      columns: {
        message_id: 'tweet_id',
        author: 'author_id',
        author_role: 'inbound',
        sent_at: 'created_at',
        text: 'text',
        in_reply_to: 'in_response_to_tweet_id',
      },
    },
  ],
}

export default format
