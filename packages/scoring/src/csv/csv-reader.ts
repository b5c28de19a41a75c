/** Takes a CSV file piece by piece. */
export interface CsvReader {
  /** Reads the next bytes of the file; any number of them. The bytes are copied, so the chunk may be used again. */
  readonly push: (chunk: Uint8Array) => void;
  /** Says that the file has ended: the last row and the faults of the whole file come out. */
  readonly end: () => void;
}
