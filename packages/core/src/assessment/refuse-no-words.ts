/** Throws where a text holds nothing that can be read, since a document with it could not be read back. */
export function refuseNoWords(what: string, text: string, mend: string): void {
  if (/\S/.test(text)) return;
  throw new RangeError(`${what} takes words; received ${JSON.stringify(text)}. ${mend}`);
}
