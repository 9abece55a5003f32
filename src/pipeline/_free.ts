import { MessageChannel } from 'node:worker_threads'

const { port1: nowhere } = new MessageChannel()
nowhere.close()

/** Gives the memory of arrays back at once, before more is asked for; the garbage collector would come too late for the peak. They are empty then. */
export function free(arrays: readonly (ArrayBufferView | undefined)[]): void {
  const transfer = arrays.flatMap(array => (array?.buffer instanceof ArrayBuffer ? [array.buffer] : []))
  // What is handed over to a closed port is gone; structuredClone would leave it to the garbage collector.
  nowhere.postMessage(undefined, transfer)
}
