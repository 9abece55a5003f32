/** Bins for whole numbers from 0 to 2^53: exact below 256, above that 128 bins an octave, so that a bin's middle is within 0.4 % of its values. */
export const binCount = 256 + (53 - 8) * 128

/** The bin of a whole number. Integer arithmetic only, so that every machine bins alike. */
export function binOf(value: number): number {
  if (value < 256) return value
  if (value < 4294967296) {
    const octave = 31 - Math.clz32(value)
    return (octave - 6) * 128 + ((value >>> (octave - 7)) & 127)
  }
  const octave = 63 - Math.clz32(Math.floor(value / 4294967296))
  return (octave - 6) * 128 + (Math.floor(value / 2 ** (octave - 7)) & 127)
}

/** The middle of a bin: the value that stands for all in it. */
export function middleOf(bin: number): number {
  if (bin < 256) return bin
  const width = 2 ** (Math.floor(bin / 128) + 6 - 7)
  return (128 + (bin % 128)) * width + (width - 1) / 2
}
