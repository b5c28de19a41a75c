import type { ContentKind } from '../../packages/content/src/testing/content-kind.test-data.ts';
import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import { isData } from '../../packages/content/src/testing/is-data.test-data.ts';
import { countsOf } from './counts-of.ts';
import { measureText } from './measure-text.ts';
import type { Preview, Renderer } from './preview.ts';
import { renderCrosswalk } from './render-crosswalk.ts';
import { renderCycle } from './render-cycle.ts';
import { renderParts } from './render-parts.ts';
import { renderProtocol } from './render-protocol.ts';
import { renderRubric } from './render-rubric.ts';
import { renderTagSet } from './render-tag-set.ts';
import { renderTool } from './render-tool.ts';
import { said } from './said.ts';

const renderers: Readonly<Partial<Record<ContentKind, Renderer>>> = {
  rubric: renderRubric,
  protocol: renderProtocol,
  tool: renderTool,
  cycle: renderCycle,
  'tag-set': renderTagSet,
  crosswalk: renderCrosswalk,
};

/** The page that a teacher would read: the words of a thing in one language, where they are from, and what was counted. */
export function renderPage(preview: Preview): string {
  const { thing, structure, text, around } = preview;
  const render = renderers[thing.kind] ?? renderParts;
  const source = isData(structure['source']) ? rendered(preview, structure['source']) : [];
  const lines = [
    `# ${said(text, 'title')}`,
    '',
    `*${around.language}*`,
    '',
    ...render(preview),
    '---',
    '',
    ...source,
    foot(preview),
  ];
  return `${lines.join('\n')}\n`;
}

function rendered({ around }: Preview, source: Data): string[] {
  const { title, publisher, year, document, rightsHolder, note } = source;
  const where = [title, publisher, year].filter((part) => part !== undefined).join(', ');
  return [
    `**${around.source}:** ${where}${document === undefined ? '.' : ` (${document}).`}`,
    '',
    ...(rightsHolder === undefined ? [] : [`**${around.rightsHolder}:** ${rightsHolder}.`, '']),
    `${around.ours}${note === undefined ? '' : ` *${note}*`}`,
    '',
  ];
}

function foot({ thing, text, around }: Preview): string {
  const { words, lix } = measureText(thing, text);
  const counts = [...countsOf(thing)].map(([name, count]) => `${around.counts[name] ?? name}: ${count}`);
  return `\`${thing.place}\` · ${[...counts, `${around.words}: ${words}`, `LIX: ${rounded(lix)}`].join(' · ')}`;
}

/** A LIX as a whole number, or a dash where there were too few words. */
export function rounded(lix: number | undefined): string {
  return lix === undefined ? '–' : lix.toFixed(0);
}
