/** One attribute of every response: its values, each told once, and for each response which of them it has. */
export interface ResponseColumn {
  /** The values, in the order met. `''` stands for a response that doesn't say. */
  readonly values: readonly string[];
  /** For each response, the position of its value; in two bytes, or four where there are more than 65,536 values. */
  readonly codes: Uint16Array | Int32Array;
}
