/**
 * Where the run of bytes whose kind is at most `highestKind` (0 or 1, so that kinds can be or-ed) ends: four bytes at a
 * time, as long as there are four.
 */
export function runEnd(bytes: Uint8Array, kinds: Uint8Array, from: number, end: number, highestKind: number): number {
  let at = from;
  while (at + 3 < end) {
    const first = (kinds[bytes[at] as number] as number) | (kinds[bytes[at + 1] as number] as number);
    const second = (kinds[bytes[at + 2] as number] as number) | (kinds[bytes[at + 3] as number] as number);
    if ((first | second) > highestKind) break;
    at += 4;
  }
  while (at < end && (kinds[bytes[at] as number] as number) <= highestKind) at += 1;
  return at;
}
