/** What pieces are written to: a stream. */
export interface PieceOutput {
  /** False when what was written has to drain first. */
  readonly write: (text: string) => boolean;
  readonly once: (event: 'drain', listener: () => void) => unknown;
}

/** How many characters are written at a time. */
const chunk = 1 << 16;

/** Writes pieces to a stream no faster than it takes them, so that they don't pile up in memory. */
export async function writePieces(output: PieceOutput, pieces: Iterable<string>): Promise<void> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < chunk) continue;
    if (!output.write(text)) await new Promise<void>((resolve) => output.once('drain', resolve));
    text = '';
  }
  if (text !== '') output.write(text);
}
