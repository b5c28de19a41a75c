import { bad, good, type Result } from '../result.ts';
import { placeAt } from './place-at.ts';

/** The text of a file's bytes, without a byte order mark; a problem where it isn't UTF-8. */
export function decodeUtf8(file: string, bytes: Uint8Array): Result<string> {
  if (isUtf16(bytes)) {
    return bad({ file, line: 1, column: 1, code: 'utf-16', message: 'The file is UTF-16; save it as UTF-8.' });
  }
  const content = new TextDecoder().decode(bytes);
  const at = firstReplaced(content, bytes);
  if (at === undefined) return good(content);
  const message = 'From here the file is not UTF-8, or it is damaged; save it as UTF-8.';
  return bad({ file, ...placeAt(content, at), code: 'not-utf-8', message });
}

/** By its byte order mark, or by a NUL beside the first character, which in JSON is an ASCII one. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** Where the first character stands that the decoder put in for bytes that are none. */
function firstReplaced(content: string, bytes: Uint8Array): number | undefined {
  const encoder = new TextEncoder();
  let length = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let at = content.indexOf('\uFFFD'); at >= 0; at = content.indexOf('\uFFFD', from)) {
    length += encoder.encode(content.slice(from, at)).length;
    const isGenuine = bytes[length] === 0xef && bytes[length + 1] === 0xbf && bytes[length + 2] === 0xbd;
    if (!isGenuine) return at;
    length += 3;
    from = at + 1;
  }
  return undefined;
}
