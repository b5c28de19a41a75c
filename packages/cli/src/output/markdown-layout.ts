import type { Layout } from './layout.ts';
import { markdownSection } from './markdown-section.ts';
import { markdownText } from './markdown-text.ts';

/** In Markdown. */
export const markdownLayout: Layout = {
  opening: (title, paragraphs) => [`# ${markdownText(title)}`, ...paragraphs.map(markdownText)].join('\n\n'),
  paragraph: markdownText,
  section: (title, entries, explained) => {
    return markdownSection(title, [...(explained === undefined ? [] : [markdownText(explained)]), entries.join('\n')]);
  },
  entry: (text, { lead, beneath = [] } = {}) => {
    const first = `- ${lead === undefined ? '' : `**${markdownText(lead)}:** `}${markdownText(text)}`;
    return [first, ...beneath.flatMap((line) => (line === undefined ? [] : [markdownText(line)]))].join('\\\n  ');
  },
  rest: (text) => `- ${markdownText(text)}`,
};
