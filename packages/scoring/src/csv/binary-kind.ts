/** The first four bytes of a zip archive, as every Excel workbook is one, and of a workbook of before 2007. */
const workbooks: readonly number[] = [0x504b0304, 0xd0cf11e0];
/** The same of a PDF and of a PNG. */
const others: readonly number[] = [0x25504446, 0x89504e47];

/** What a file is that begins like no text; `undefined` for one that may be text. */
export function binaryKind(bytes: Uint8Array): 'workbook' | 'not-text' | undefined {
  const first = bytes.subarray(0, 4).reduce((number, byte) => number * 256 + byte, 0);
  if (workbooks.includes(first)) return 'workbook';
  return others.includes(first) ? 'not-text' : undefined;
}
