import { parentPort } from 'node:worker_threads'
import type { Answer, Order } from './pipeline/partner.js'
import { buffersOf, PartOfFile } from './pipeline/partner.js'
import { loadJudge, loadMetrics } from './shelf.js'

// The second thread begins here: it takes orders until it is ended.
const port = parentPort
const metrics = loadMetrics()
let part: PartOfFile | undefined

port?.on('message', async (order: Order) => {
  const tell = (answer: Answer) => port.postMessage(answer, buffersOf(answer))
  if ('part' in order) {
    part = new PartOfFile(order.part, loadJudge)
    // Whatever is wrong with the part is found again, and told, where the whole file is read.
    const found = await part.read().catch(() => undefined)
    tell({ part: found })
  } else if (part !== undefined) {
    if ('fold' in order) tell({ folded: await part.fold(order.fold, await metrics) })
    else tell('finish' in order ? { finished: part.finish(order.finish) } : { looked: await part.look(order.look) })
  }
})
