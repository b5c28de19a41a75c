import { plcResults } from '@rubrikk/content';
import { nearIds, type OrdinalRubric } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { startCsv } from '../csv/start-csv.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import { unknownAnswer } from './unknown-answer.ts';

/** What is said of the second cell of the second line. */
function saidOf(
  cell: string,
  rubric: OrdinalRubric = plcResults,
  options: AnswerOptions = {},
): AnswerFault | undefined {
  let said: AnswerFault | undefined;
  const csv = startCsv({
    onRow: (row) => {
      if (row.line === 2) said = unknownAnswer(rubric, options)(row, 1, 'team-smart-goals');
    },
    onFault: () => {},
  });
  csv.push(new TextEncoder().encode(`unit;x\nåse;${cell}\n`));
  csv.end();
  return said;
}

const levels = 'before-initiating, initiating, implementing, developing, sustaining';

describe('unknownAnswer', () => {
  it.each(['0', '6', '-1', '+3', '99', '6.0', '-1,00', '007'])('says of %s that it is off the scale', (number) => {
    expect(saidOf(number)).toEqual({
      code: 'number-out-of-range',
      line: 2,
      column: 5,
      message: `${number} for "team-smart-goals" isn't on the scale; expected 1 to 5 (${levels}). If ${number} stands for a missing answer, give it a kind (\`missing\`), such as ${number}=do-not-know.`,
    });
  });
  it.each(['2.5', '2,75', '-0.1', '1,000'])('says of %s to write whole levels', (number) => {
    expect(saidOf(number)).toMatchObject({
      code: 'number-out-of-range',
      message: `${number} for "team-smart-goals" isn't on the scale; expected 1 to 5 (${levels}). Write whole levels.`,
    });
  });
  it.each(['NA', 'n/a', '#N/A', 'nan', 'NULL', 'None', '-', '--', '.', '?', '<NA>'])(
    'says how %s can stand for a missing answer',
    (word) => {
      const { code, message } = saidOf(word) ?? {};
      expect(code).toBe('unknown-level');
      expect(message?.split('; empty is skipped. ')[1]).toBe(
        `If ${word} stands for a missing answer, give it a kind (\`missing\`), such as ${word}=skipped.`,
      );
    },
  );
  it.each(['developping', '3 4', '1-2', 'x', 'NAN 1', '.5'])('says of %j that it is no level', (word) => {
    expect(saidOf(`" ${word} "`)).toEqual({
      code: 'unknown-level',
      line: 2,
      column: 5,
      message: `"${word}" for "team-smart-goals" isn't a level; expected ${levels}, a level's label in one of \`texts\`, 1 to 5, not-applicable, do-not-know, declined, skipped, or a word of \`missing\`; empty is skipped.`,
    });
  });
  it.each([
    ['developping', 'developing'],
    ['Underwy', 'Under way'],
    ['Vedligeholder', undefined],
    ['vet ike', 'vet ikke'],
    ['declind', 'declined'],
    ['Same.', undefined],
  ])('asks of %j whether %j was meant', (word, meant) => {
    const levels = { 'before-initiating': 'Same', initiating: 'Same', implementing: 'Under way' };
    const text = { rubric: '', language: 'en', title: '', levels, dimensions: {}, indicators: {} };
    const options = { texts: [text], missing: { 'vet ikke': 'do-not-know' }, near: nearIds } as const;
    const { message = '' } = saidOf(word, plcResults, options) ?? {};
    expect(message.split('; empty is skipped.')[1]).toBe(meant === undefined ? '' : ` Did you mean "${meant}"?`);
  });
  it('shortens what is too long to read, between characters', () => {
    expect(saidOf('å'.repeat(40))?.message).toContain(`"${'å'.repeat(40)}" for`);
    expect(saidOf('å'.repeat(41))?.message).toContain(`"${'å'.repeat(40)}…" for`);
    expect(saidOf('😀'.repeat(41))?.message).toContain(`"${'😀'.repeat(40)}…" for`);
  });
  it('names no numbers where the ids are numbers of their own', () => {
    const scale = {
      kind: 'ordinal' as const,
      id: 'counted',
      levels: [{ id: '0' }, { id: '1' }, { id: '2' }],
      favourable: '2',
    };
    const rubric = { ...plcResults, scale };
    const text = { rubric: '', language: 'en', title: '', levels: {}, dimensions: {}, indicators: {} };
    expect(saidOf('3', rubric)?.message).toBe(
      `3 for "team-smart-goals" isn't on the scale; expected 0, 1, 2. If 3 stands for a missing answer, give it a kind (\`missing\`), such as 3=do-not-know.`,
    );
    expect(saidOf('x', rubric, { texts: [text] })?.message).toBe(
      `"x" for "team-smart-goals" isn't a level; expected 0, 1, 2, a level's label, not-applicable, do-not-know, declined, skipped, or a word of \`missing\`; empty is skipped.`,
    );
  });
});
