import { markdownText } from './markdown-text.ts';

/** A title and what stands under it. */
export function markdownSection(title: string, parts: readonly string[]): string {
  return [`## ${markdownText(title)}`, ...parts].join('\n\n');
}
