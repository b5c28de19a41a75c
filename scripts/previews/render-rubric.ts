import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import { isData } from '../../packages/content/src/testing/is-data.test-data.ts';
import { partsAt } from '../../packages/content/src/testing/parts-at.test-data.ts';
import { markdownTable } from './markdown-table.ts';
import type { Preview, Renderer } from './preview.ts';
import { said } from './said.ts';
import { strings } from './strings.ts';

/** The page of a rubric: instructions, scales with their rules, dimensions with their indicators numbered, each with its id. */
export const renderRubric: Renderer = (preview) => [
  ...instructions(preview),
  ...scales(preview),
  ...partsAt(preview.structure, 'dimensions').flatMap((dimension, at) => rendered(preview, dimension, `${at + 1}`)),
  ...(preview.structure['open'] === true ? [`*${preview.around.open}*`, ''] : []),
];

function instructions({ structure, text, around }: Preview): string[] {
  const ids = strings(structure['instructions']);
  if (ids.length === 0) return [];
  return [`## ${around.instructions}`, '', ...ids.map((id, at) => `${at + 1}. ${said(text, 'instructions', id)}`), ''];
}

function scalesIn({ structure }: Preview): Data[] {
  return [...(isData(structure['scale']) ? [structure['scale']] : []), ...partsAt(structure, 'scales')];
}

function scales(preview: Preview): string[] {
  const { around } = preview;
  const all = scalesIn(preview);
  const tables = all.flatMap((scale) => levels(preview, partsAt(scale, 'levels')));
  return [`## ${around.scale}`, '', ...(all.length > 0 ? tables : [around.noScale, ''])];
}

function levels({ text, around }: Preview, all: readonly Data[]): string[] {
  const hasRules = all.some(({ rule }) => rule === true);
  const rows = all.map(({ id, rule }, at) => [
    `${at + 1}`,
    said(text, 'levels', id),
    ...(hasRules ? [rule === true ? said(text, 'rules', id) : ''] : []),
  ]);
  return markdownTable(['', around.level, ...(hasRules ? [around.rule] : [])], rows);
}

function rendered(preview: Preview, dimension: Data, number: string): string[] {
  const { text } = preview;
  const marks = '#'.repeat(Math.min(6, number.split('.').length + 1));
  const own = partsAt(dimension, 'indicators');
  const inner = partsAt(dimension, 'dimensions');
  return [
    `${marks} ${number} ${said(text, 'dimensions', dimension['id'])}`,
    '',
    ...(dimension['principle'] === true ? [`> **${number}** ${said(text, 'principles', dimension['id'])}`, ''] : []),
    ...own.flatMap((indicator, at) => statement(preview, indicator, `${number}.${at + 1}`)),
    ...inner.flatMap((one, at) => rendered(preview, one, `${number}.${own.length + at + 1}`)),
  ];
}

function statement(preview: Preview, indicator: Data, number: string): string[] {
  const { text, around } = preview;
  const { id, stem, kind, descriptors } = indicator;
  const words = `${stem === undefined ? '' : `${said(text, 'stems', stem)} `}${said(text, 'indicators', id)}`;
  const note = typeof kind === 'string' && around.kinds[kind] !== undefined ? ` *(${around.kinds[kind]})*` : '';
  const prompts = strings(indicator['prompts']).map((prompt, at) => `${at + 1}. *${said(text, 'prompts', prompt)}*`);
  return [
    `**${number}** ${words}${note} \`${String(id)}\``,
    '',
    ...(prompts.length > 0 ? [...prompts, ''] : []),
    ...(descriptors === true ? described(preview, indicator) : []),
  ];
}

function described(preview: Preview, { id, scale }: Data): string[] {
  const { text, around } = preview;
  const all = scalesIn(preview);
  const own = scale === undefined ? all[0] : all.find((one) => one['id'] === scale);
  const rows = partsAt(own ?? {}, 'levels').map((level, at) => [
    `${at + 1}`,
    said(text, 'levels', level['id']),
    said(text, 'descriptors', id, level['id']),
  ]);
  return markdownTable(['', around.level, around.descriptor], rows);
}
