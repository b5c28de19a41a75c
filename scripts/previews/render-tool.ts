import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import { partsAt } from '../../packages/content/src/testing/parts-at.test-data.ts';
import type { Preview, Renderer } from './preview.ts';
import { said } from './said.ts';
import { strings } from './strings.ts';

/** The page of a tool: the cells of a grid, the questions of a sequence or the levels of a tree, in order. */
export const renderTool: Renderer = (preview) => {
  const { structure } = preview;
  const places = ['cells', 'questions', 'levels'].flatMap((key) => partsAt(structure, key));
  return below(preview, places, undefined, '');
};

/** The places under another, or those that stand under none, each with those under it. */
function below(preview: Preview, places: readonly Data[], above: unknown, prefix: string): string[] {
  return places
    .filter(({ under }) => under === above)
    .flatMap((place, at) => {
      const number = `${prefix}${at + 1}`;
      return [...rendered(preview, place, number), ...below(preview, places, place['id'], `${number}.`)];
    });
}

function rendered({ structure, text, around }: Preview, place: Data, number: string): string[] {
  const { id } = place;
  const marks = '#'.repeat(Math.min(6, number.split('.').length + 1));
  const prompts = strings(place['prompts']).map((prompt, at) => `${at + 1}. ${said(text, 'prompts', prompt)}`);
  const groups = strings(place['groups']).map((group, at) => `${at + 1}. ${said(text, 'groups', group)}`);
  const lists = [...prompts, ...groups];
  return [
    `${marks} ${number} ${said(text, 'places', id)}`,
    '',
    ...(lists.length > 0 ? [...lists, ''] : []),
    ...(structure['carries'] === id ? [`*${around.carries}*`, ''] : []),
  ];
}
