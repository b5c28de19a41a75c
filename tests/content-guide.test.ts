// docs/writing-rubrics.md says the limits that the tests hold, and its good examples keep the laws that it explains.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dutyWords } from '../packages/content/src/testing/duty-words.test-data.ts';
import { languages } from '../packages/content/src/testing/language.test-data.ts';
import {
  fewestWordsForLix,
  highestLix,
  longest,
  mostSentences,
} from '../packages/content/src/testing/limits.test-data.ts';
import { lix } from '../packages/content/src/testing/lix.test-data.ts';
import { terms } from '../packages/content/src/testing/terms.test-data.ts';
import { typographyFaults } from '../packages/content/src/testing/typography-faults.test-data.ts';

const guide = readFileSync(new URL('../docs/writing-rubrics.md', import.meta.url), 'utf8');

/** The rows of the table under a head, as cells. */
function rowsUnder(head: string): string[][] {
  const [, below] = guide.split(`${head}\n`);
  if (below === undefined) throw new Error(`No table with the head ${head}.`);
  const [, ...lines] = below.split('\n');
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !/^[|<]/.test(line)),
  );
  return rows
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const numbersUnder = (head: string) =>
  Object.fromEntries(rowsUnder(head).map(([name, number]) => [name, Number(number)]));

describe('the guide says', () => {
  test('how long each part may be', () => {
    expect(numbersUnder('| part | longest |')).toEqual(longest);
  });

  test('how many sentences each part may have', () => {
    expect(numbersUnder('| part | most sentences |')).toEqual(mostSentences);
  });

  test('which LIX each language stays under, and from how many words', () => {
    expect(numbersUnder('| language | LIX below |')).toEqual(highestLix);
    expect(guide).toContain(`Under ${fewestWordsForLix} words`);
  });

  test('what its example of LIX gives', () => {
    expect(lix(['Vi lærer saman. Skulen har ei fin framtid.'])).toBe(4 + 12.5);
    expect(guide).toContain('= 16.5');
  });

  test('what each thing is called, and what not', () => {
    const cell = (words: readonly string[], not: readonly string[]) => `${words.join(', ')}; not ${not.join(', ')}`;
    const expected = Object.entries(terms).map(([meaning, byLanguage]) => [
      meaning,
      ...languages.map((language) => cell(byLanguage[language].use, byLanguage[language].not)),
    ]);
    expect(rowsUnder('| meaning | nb | nn | da | sv | en |')).toEqual(expected);
  });
});

describe('its pairs', () => {
  const pairs = guide.split('| not | but |\n').slice(1);
  const cells = pairs.flatMap((table) => {
    const lines = table.split('\n').slice(1);
    return lines
      .slice(
        0,
        lines.findIndex((line) => !line.startsWith('|')),
      )
      .map((line) => line.split('|').map((each) => each.trim()));
  });

  test('are there, each with a bad one and a good one', () => {
    expect(cells.length).toBeGreaterThanOrEqual(10);
    for (const [, bad, good] of cells) expect([bad, good].every((each) => /\w/.test(each ?? ''))).toBe(true);
  });

  test('have no duty in any good one', () => {
    const duties = cells.flatMap(([, , good = '']) => languages.flatMap((language) => dutyWords(language, good)));
    expect(duties).toEqual([]);
  });

  test('are set as one of the languages is', () => {
    const fits = (words: string) => languages.some((language) => typographyFaults(language, words).length === 0);
    const goods = cells.flatMap(([, , good = '']) => good.split(' / '));
    expect(goods.filter((good) => !fits(good))).toEqual([]);
  });
});
