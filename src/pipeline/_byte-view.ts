let viewed: Uint8Array | undefined
let view: DataView<ArrayBufferLike> = new DataView(new ArrayBuffer(0))

/** The same bytes with loads of four at a time; asked for again and again with the same ones it makes nothing. */
export function viewOf(bytes: Uint8Array): DataView<ArrayBufferLike> {
  // Told apart by the array itself: to ask it for its buffer took ten times as long.
  if (viewed !== bytes) {
    viewed = bytes
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  return view
}
