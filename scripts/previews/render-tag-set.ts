import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import { partsAt } from '../../packages/content/src/testing/parts-at.test-data.ts';
import type { Preview, Renderer } from './preview.ts';
import { said } from './said.ts';
import { strings } from './strings.ts';

/** The page of a set of tags: each with what is told of it, under the groups where there are any. */
export const renderTagSet: Renderer = (preview) => {
  const { structure, text } = preview;
  const numbered = partsAt(structure, 'tags').map((tag, at) => ({ tag, lines: rendered(preview, tag, at + 1) }));
  const linesOf = (group: string | undefined) =>
    numbered.filter(({ tag }) => tag['group'] === group).flatMap(({ lines }) => lines);
  const groups = strings(structure['groups']);
  return [
    ...linesOf(undefined),
    ...groups.flatMap((group) => [`## ${said(text, 'groups', group)}`, '', ...linesOf(group)]),
  ];
};

function rendered({ language, text }: Preview, tag: Data, number: number): string[] {
  const { id } = tag;
  const digits = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language);
  const questions = strings(tag['questions']).map((question) => said(text, 'questions', question));
  const details = strings(tag['details']).map(
    (detail) => `${said(text, 'detailNames', detail)}: ${said(text, 'details', id, detail)}`,
  );
  const figures = partsAt(tag, 'figures').map((figure) => {
    const unit = figure['unit'] === undefined ? '' : ` ${said(text, 'units', figure['unit'])}`;
    return `${said(text, 'figures', figure['id'])}: ${digits.format(Number(figure['value']))}${unit}`;
  });
  const links = partsAt(tag, 'indicators').map(({ rubric, indicator }) => `\`${rubric}/${indicator}\``);
  const lists = [...questions, ...details, ...figures].map((line, at) => `${at + 1}. ${line}`);
  return [
    `**${number}** ${said(text, 'tags', id)}`,
    '',
    ...(tag['description'] === true ? [said(text, 'descriptions', id), ''] : []),
    ...(lists.length > 0 ? [...lists, ''] : []),
    ...(links.length > 0 ? [`→ ${links.join(', ')}`, ''] : []),
  ];
}
