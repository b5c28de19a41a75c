import { utf8Step } from './utf-8-step.ts';

const replacement = 0xfffd;

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  if (length < 0) return replacement;
  let point = (bytes[at] as number) & (0xff >> (length + 1));
  for (let step = 1; step < length; step += 1) point = (point << 6) | ((bytes[at + step] as number) & 0x3f);
  return point;
}

/** Decodes UTF-8, with U+FFFD for what is none: `TextDecoder` is no part of the language, so it isn't in every host. */
export function utf8Text(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; ) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
      at += 1;
    } else {
      const length = utf8Step(bytes, at, end);
      text += String.fromCodePoint(codePoint(bytes, at, length));
      at += Math.abs(length);
    }
  }
  return text;
}
