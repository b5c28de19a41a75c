/**
 * Whether the header of a file, of which this is the beginning, may name waves or rounds. It may say so of a file that
 * doesn't, and never not of one that does, unless an option names the column.
 */
export function namesRounds(beginning: Uint8Array): boolean {
  const [header = ''] = /^(?:"[^"]*"|[^"\r\n]+)*/.exec(new TextDecoder().decode(beginning).trimStart()) ?? [];
  return /wave|round/i.test(header);
}
