import type { Dimension, Rubric, Scale } from '@rubrikk/core';
import type { Words } from './names-of.ts';
import { wordsAt } from './names-of.ts';

/** Words in lines of some width; with `broken`, long words are broken with a hyphen, as in a narrow column. */
function wrapped(words: string, width: number, broken = false): string {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) as string;
    const room = width - line.length - 2;
    if (line.length + word.length < width) lines[lines.length - 1] = `${line}${word} `;
    else if (broken && /^\p{Ll}{7,}[.,]?$/u.test(word) && room >= 3) {
      const cut = Math.min(room, word.length - 4);
      lines[lines.length - 1] = `${line}${word.slice(0, cut)}-`;
      lines.push(`${word.slice(cut)} `);
    } else if (broken && word.startsWith('SMART-')) {
      lines[lines.length - 1] = `${line}SMART-`;
      lines.push(`${word.slice(6)} `);
    } else lines.push(`${word} `);
  }
  return lines.filter(Boolean).join('\n');
}

function dimensionsIn(dimensions: readonly Dimension[]): Dimension[] {
  return dimensions.flatMap((one) => [one, ...dimensionsIn(one.dimensions ?? [])]);
}

function levelsIn(rubric: Rubric, text: Words): string[] {
  return (rubric.scale as Scale).levels.map(({ id }) => wordsAt(text, ['levels', id]));
}

/** A table with a row of labels under each heading, a statement a row, and cells left empty for the cross. */
export function tableOf(rubric: Rubric, text: Words): string {
  const row = (words: string) => `\t${words}\n\t\n\t\n\t\n\n`;
  const labels = levelsIn(rubric, text).map((label) => `\t${label}\n`);
  return rubric.dimensions
    .map(({ id, indicators = [] }) => {
      const rows = indicators.map((one) => row(wordsAt(text, ['indicators', one.id])));
      return `\t${wordsAt(text, ['dimensions', id])}\n${labels.join('')}\n${rows.join('')}`;
    })
    .join('');
}

/** A sheet of narrow columns: what to do, the principle, the labels in one line, then cell after cell. */
export function sheetOf(rubric: Rubric, text: Words): string {
  const dimension = rubric.dimensions[0] as Dimension;
  const [indicator] = dimension.indicators as readonly [{ readonly id: string }];
  const does = (rubric.instructions as readonly string[]).map((id) => wordsAt(text, ['instructions', id])).join(' ');
  const levels = (rubric.scale as Scale).levels;
  const cells = levels.map(({ id }) => wordsAt(text, ['descriptors', indicator.id, id]));
  return [
    `  ${wordsAt(text, ['title'])}  \n${wrapped(does, 100)}`,
    wordsAt(text, ['principles', dimension.id]),
    `Indikator ${levelsIn(rubric, text).join(' ')}`,
    ...[wordsAt(text, ['indicators', indicator.id]), ...cells].map((cell) => wrapped(cell, 18, true)),
  ].join('\n\n');
}

/** Columns made flat: all their headings first, then all items, some of them with a blank line inside. */
export function columnsOf(rubric: Rubric, text: Words): string {
  const heads = rubric.dimensions.map(({ id }) => `${wordsAt(text, ['dimensions', id])}: \n \n`);
  const statements = rubric.dimensions.flatMap(({ indicators = [] }) => indicators);
  const items = statements.map(({ id }, index) => {
    const lines = wrapped(`- ${wordsAt(text, ['indicators', id])}`, 48);
    return index % 5 === 2 ? lines.replace(/\n(?=\p{Ll})/u, '\n\n') : lines;
  });
  return `${heads.join('\n')}\n${items.join('\n\n')}\n \n\n \n\nKriteriene er vedtatt i mai.\n- men ikke denne`;
}

/** Headings with what follows on their line, bullets of a symbol font, and items under items. */
export function nestedOf(rubric: Rubric, text: Words): string {
  const areas = rubric.dimensions.map(({ id, indicators = [], dimensions = [] }) => {
    const head = `${wordsAt(text, ['dimensions', id])} ${wordsAt(text, ['principles', id])}`;
    const items = indicators.flatMap((one) => {
      const under = dimensions.find((narrower) => narrower.id === one.id)?.indicators ?? [];
      const below = under.map((sub) => wrapped(`o ${wordsAt(text, ['indicators', sub.id])}`, 50));
      return [wrapped(`\uF0B7 ${wordsAt(text, ['indicators', one.id])}`, 50), ...below];
    });
    return `${wrapped(head, 30)}\n \n\nTema for oss:  \n\n${items.join('\n\n')}\n \n`;
  });
  return `Innhold\n\n ${wordsAt(text, ['title'])} \n${areas.join('\n')}\nFigur 7. Oversikt\n 5. Noe annet\n\uF0B7 Utenfor`;
}

/** Headed lists with bullets and no-break spaces, with the stem where there is one. */
export function listsOf(rubric: Rubric, text: Words): string {
  const areas = dimensionsIn(rubric.dimensions).map(({ id, principle, indicators = [] }) => {
    const [stem] = indicators.flatMap((one) => one.stem ?? []);
    const named = stem === undefined ? [] : [wordsAt(text, ['stems', stem])];
    const heads = new Set([wordsAt(text, ['dimensions', id]), ...named]);
    const opening = principle === true ? `Overordnet mål:\n${wordsAt(text, ['principles', id])}\n\n\nDelmål:\n` : '';
    const items = indicators.map((one) => ` • ${wordsAt(text, ['indicators', one.id]).replace(' ', '\u00A0')} `);
    return `${[...heads].join('\u00A0\n\n')}\u00A0\n\n${opening}${items.join('\n')}\n`;
  });
  return `Gå til innhold\n\n${wordsAt(text, ['title'])}\n\n${areas.join('\n')}\nPublisert: 14.06.2019 11:19\n`;
}
