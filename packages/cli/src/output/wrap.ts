import { linesOf } from './lines-of.ts';

/** Breaks a text into lines of at most `width` characters, at spaces, each after `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  return linesOf(
    text.split(' ').filter((word) => word !== ''),
    ' ',
    width,
    indent,
  );
}
