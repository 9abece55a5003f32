/** Rows by conversation: which rows of a table belong to it, without moving them. Four bytes a row and a conversation. */
export class ByConversation {
  private readonly begins: Uint32Array
  private readonly order: Uint32Array

  constructor(rows: number, conversations: number, of: (row: number) => number) {
    this.begins = new Uint32Array(conversations + 2)
    for (let row = 0; row < rows; row++) {
      const next = of(row) + 2
      this.begins[next] = (this.begins[next] ?? 0) + 1
    }
    for (let c = 2; c < this.begins.length; c++) this.begins[c] = (this.begins[c] ?? 0) + (this.begins[c - 1] ?? 0)
    this.order = new Uint32Array(rows)
    for (let row = 0; row < rows; row++) {
      const at = of(row) + 1
      this.order[this.begins[at] ?? 0] = row
      this.begins[at] = (this.begins[at] ?? 0) + 1
    }
  }

  from(conversation: number): number {
    return this.begins[conversation] ?? 0
  }
  row(position: number): number {
    return this.order[position] ?? 0
  }
}
