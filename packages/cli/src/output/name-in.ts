import { printable } from './printable.ts';

/** What a text calls something, as it may go to a terminal; its id where the text has no name for it. */
export function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return printable(names[id] ?? id);
}
