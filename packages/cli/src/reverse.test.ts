import { afterAll, expect, it } from 'vitest';
import { compareCommand } from './compare-command.ts';
import { reportCommand } from './report-command.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { allWords } from './words/all-words.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);

/** Two indicators, of which the second is worded in reverse: who chose its lowest level stands on the highest. */
function rubricIn(language: string): string {
  const { rubric, texts } = sampleRubric([2], 3, language);
  const dimensions = [{ id: 'd1', indicators: [{ id: 'd1-1' }, { id: 'd1-2', reverse: true }] }];
  return write(`${language}.json`, JSON.stringify({ rubric: { ...rubric, dimensions }, texts }));
}

async function ran(command: typeof reportCommand, given: readonly string[]): Promise<string> {
  const made = await command(given, () => undefined);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return [...made.value.pieces].join('');
}

const header = 'unit,wave,round,d1-1,d1-2\n';
const staff = (wave: string, levels: string, count = 6) => `n,${wave},individual,${levels}\n`.repeat(count);
const year = write('year.csv', `${header}${staff('2026', '1,3')}${staff('2027', '3,1')}n,2027,plenum,3,3\n`);

it('a report turns the levels of what is worded in reverse', async () => {
  const { turned, results } = JSON.parse(
    await ran(reportCommand, [
      year,
      '--rubric',
      rubricIn('en'),
      '--only',
      'wave=2027',
      '--only',
      'round=individual',
      '--format',
      'json',
    ]),
  );
  expect(turned).toEqual(['d1-2']);
  expect(results.slice(0, 2).map(({ counts }: { counts: number[] }) => counts)).toEqual([
    [0, 0, 6],
    [0, 0, 6],
  ]);
});

it('a comparison of waves turns them in both', async () => {
  const { groups } = JSON.parse(
    await ran(compareCommand, [year, '--rubric', rubricIn('en'), '--waves', '2026,2027', '--format', 'json']),
  );
  const shares = groups[0].changes.map(({ result }: { result: { favourable: { before: number; after: number } } }) => [
    result.favourable.before,
    result.favourable.after,
  ]);
  expect(shares).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

it('a comparison of rounds turns the judgement too: the plenum chose the level that stands lowest', async () => {
  const { judgements } = JSON.parse(
    await ran(compareCommand, [
      year,
      '--rubric',
      rubricIn('en'),
      '--rounds',
      'individual,plenum',
      '--only',
      'wave=2027',
      '--format',
      'json',
    ]),
  );
  const gaps = judgements[0].gaps.map(({ gap }: { gap: { level: number; above: number } }) => [gap.level, gap.above]);
  expect(gaps).toEqual([
    [3, 0],
    [1, 1],
  ]);
});

it.each(allWords)('names what was turned, in $language', async (words) => {
  const sentence = words.turned.replace(
    '{statements}',
    `${words.report.quotes[0]}Statement d1-2.${words.report.quotes[1]}`,
  );
  const rubric = ['--rubric', rubricIn(words.language)];
  for (const format of ['text', 'markdown']) {
    const report = [year, ...rubric, '--only', 'wave=2027', '--only', 'round=individual', '--format', format];
    const waves = [year, ...rubric, '--waves', '2026,2027', '--format', format];
    const rounds = [year, ...rubric, '--rounds', 'individual,plenum', '--only', 'wave=2027', '--format', format];
    const all = [await ran(reportCommand, report), await ran(compareCommand, waves), await ran(compareCommand, rounds)];
    for (const text of all) expect(text.replaceAll(/\s+/g, ' ')).toContain(sentence);
  }
});
