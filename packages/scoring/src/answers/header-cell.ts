/** A header cell: its words and its place. */
export interface HeaderCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}
