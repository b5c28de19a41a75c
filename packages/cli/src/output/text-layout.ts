import { heading } from './heading.ts';
import type { EntryParts, Layout } from './layout.ts';
import { printable } from './printable.ts';
import { reportWidth } from './report-width.ts';
import { wrap } from './wrap.ts';

/** For a terminal: titles are underlined, and no line is longer than a report is wide. */
export const textLayout: Layout = {
  opening: (title, paragraphs) => `${heading(printable(title), '=')}\n${paragraphs.map(paragraph).join('\n\n')}`,
  paragraph,
  section: (title, entries, explained) => {
    return [heading(printable(title)), ...(explained === undefined ? [] : [paragraph(explained)]), ...entries].join(
      '\n',
    );
  },
  entry,
  rest: (text) => `  ${printable(text)}`,
};

function paragraph(text: string): string {
  return wrap(printable(text), reportWidth);
}

function entry(text: string, { lead, beneath = [] }: EntryParts = {}): string {
  const first = lead === undefined ? text : `${lead}: ${text}`;
  const later = beneath.flatMap((line) => (line === undefined ? [] : [wrap(printable(line), reportWidth, '      ')]));
  return [`  – ${wrap(printable(first), reportWidth, '    ').trimStart()}`, ...later].join('\n');
}
