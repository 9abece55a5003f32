// The same figures in SQL, by DuckDB on one thread: prints one JSON line. Needs @duckdb/node-api beside it (compare.mjs installs it).
import { DuckDBInstance } from '@duckdb/node-api'

const [path] = process.argv.slice(2)
const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
const connection = await instance.connect()
const started = performance.now()
const sql = `
with t as (
  select epoch(first_reply_at) - epoch(created_at) as frt, epoch(coalesce(least(solved_at, closed_at), solved_at, closed_at)) - epoch(created_at) as resolution,
         reopens, csat
  from read_csv('${path.replaceAll("'", "''")}', header = true, delim = ',', quote = '"', escape = '"',
    columns = { ticket_id: 'VARCHAR', created_at: 'TIMESTAMP', first_reply_at: 'TIMESTAMP', solved_at: 'TIMESTAMP', closed_at: 'TIMESTAMP', status: 'VARCHAR',
      priority: 'VARCHAR', channel: 'VARCHAR', "group": 'VARCHAR', assignee: 'VARCHAR', requester: 'VARCHAR', subject: 'VARCHAR', csat: 'VARCHAR', reopens: 'INTEGER' }))
select count(*) as n, count(frt) as replied, avg(frt) as mean, quantile_cont(frt, [0.5, 0.9, 0.95]) as quantiles, min(frt) as least, max(frt) as most,
  count(*) filter (where frt <= 14400) as met, count(resolution) as resolved, quantile_cont(resolution, [0.5, 0.9, 0.95]) as resolutions,
  count(*) filter (where reopens > 0) as reopened, count(*) filter (where csat = 'good') as good, count(*) filter (where csat = 'bad') as bad
from t`
const reader = await connection.runAndReadAll(sql)
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ seconds, figures: reader.getRowsJson()[0] }))
