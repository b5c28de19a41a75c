import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import { isData } from '../../packages/content/src/testing/is-data.test-data.ts';
import { partsAt } from '../../packages/content/src/testing/parts-at.test-data.ts';
import type { Renderer } from './preview.ts';
import { said } from './said.ts';
import { strings } from './strings.ts';

/** The page of a crosswalk: what stands for what, how they stand to one another, and why. */
export const renderCrosswalk: Renderer = ({ structure, text }) => [
  `\`${rubricAt(structure['from'])}\` → \`${rubricAt(structure['to'])}\``,
  '',
  ...partsAt(structure, 'entries').flatMap((entry, at) => [
    `**${at + 1}** ${side(entry['from'])} → ${side(entry['to'])} *(${String(entry['relation'])})*`,
    '',
    reason(entry, text),
    '',
  ]),
];

const rubricAt = (end: unknown) => (isData(end) ? `${end['id']} ${end['version']}` : '');
const side = (ids: unknown) =>
  strings(ids)
    .map((id) => `\`${id}\``)
    .join(', ') || '–';

function reason({ id, reason: own }: Data, text: Data): string {
  return id === undefined ? String(own) : said(text, 'reasons', id);
}
