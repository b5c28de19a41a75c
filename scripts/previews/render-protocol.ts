import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import { isData } from '../../packages/content/src/testing/is-data.test-data.ts';
import { partsAt } from '../../packages/content/src/testing/parts-at.test-data.ts';
import type { Preview, Renderer } from './preview.ts';
import { said } from './said.ts';
import { strings } from './strings.ts';

/** The page of a protocol: its roles, then its steps in order, each with its form, its time, its prompts and its outcome. */
export const renderProtocol: Renderer = (preview) => {
  const { structure, around } = preview;
  const steps = partsAt(structure, 'steps');
  const again = steps.findIndex(({ id }) => id === structure['repeatsFrom']);
  return [
    ...roles(preview),
    `## ${around.steps}`,
    '',
    ...steps.flatMap((step, at) => rendered(preview, step, at + 1)),
    ...(again < 0 ? [] : [`*${around.repeatsFrom} ${again + 1}.*`, '']),
  ];
};

function roles({ structure, text, around }: Preview): string[] {
  const all = partsAt(structure, 'roles');
  if (all.length === 0) return [];
  const lines = all.map(({ id, held }, at) => `${at + 1}. ${said(text, 'roles', id)} *(${around.held[String(held)]})*`);
  return [`## ${around.roles}`, '', ...lines, ''];
}

function rendered(preview: Preview, step: Data, number: number): string[] {
  const { structure, text } = preview;
  const gates = partsAt(structure, 'gates').filter(({ before }) => before === step['id']);
  const prompts = partsAt(step, 'prompts').map(
    ({ id, roles: asked }, at) => `${at + 1}. ${said(text, 'prompts', id)}${names(preview, asked)}`,
  );
  return [
    ...gates.map(({ id }) => `> ${said(text, 'gates', id)}\n`),
    `**${number}** ${said(text, 'steps', step['id'])}`,
    `*(${how(preview, step)})*`,
    '',
    ...(prompts.length > 0 ? [...prompts, ''] : []),
    ...outputs(preview, step),
  ];
}

function names({ text }: Preview, roles: unknown): string {
  const all = strings(roles).map((role) => said(text, 'roles', role));
  return all.length > 0 ? ` *(${all.join(', ')})*` : '';
}

function how({ text, around }: Preview, { form, roles: part, limit }: Data): string {
  const who = strings(part).map((role) => said(text, 'roles', role));
  return [around.forms[String(form)], ...who, ...(isData(limit) ? [time(limit, around.perSpeaker)] : [])].join(', ');
}

function time({ seconds, per }: Data, perSpeaker: string): string {
  const count = Number(seconds);
  const long = count % 60 === 0 ? `${count / 60} min` : `${count} s`;
  return per === 'speaker' ? `${long} ${perSpeaker}` : long;
}

function outputs({ text, around }: Preview, step: Data): string[] {
  const all = strings(step['outputs']).map((output) => said(text, 'outputs', output));
  return all.length > 0 ? [`${around.outputs}: ${all.join(', ')}`, ''] : [];
}
