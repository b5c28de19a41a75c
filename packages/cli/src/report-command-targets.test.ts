import type { ReportDocument, TargetComparison, TeamsComparison } from '@rubrikk/scoring';
import { afterAll, describe, expect, it } from 'vitest';
import { reportCommand } from './report-command.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { allWords } from './words/all-words.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);

const rubricIn = (language: string) => write(`${language}.json`, JSON.stringify(sampleRubric([2], 3, language)));

/** Nine in each unit: on the first all of n are on a, and of s on c; on the second each unit has three on every level. */
const apart = ['n', 's']
  .flatMap((unit) => [1, 2, 3].flatMap((level) => Array(3).fill(`${unit},${unit === 'n' ? 1 : 3},${level}`)))
  .join('\n');
const answers = write('answers.csv', `unit,d1-1,d1-2\n${apart}\n`);

async function made(file: string, ...more: string[]): Promise<string> {
  const rubric = more.includes('--rubric') ? [] : ['--rubric', rubricIn('en')];
  const result = await reportCommand([file, ...rubric, ...more], () => {});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return [...result.value.pieces].join('');
}
const parsed = async (...more: string[]): Promise<ReportDocument> =>
  JSON.parse(await made(answers, '--format', 'json', ...more));

describe('the target of a report', () => {
  it('is listed by how many are below it, each with its level, in text and Markdown', async () => {
    const asked = ['--target', '3', '--target', 'd1-1=Level b'];
    // Of eighteen, nine are below b on the first indicator; twelve below c on the second.
    expect(await made(answers, '--format', 'markdown', ...asked)).toContain(
      '## Furthest from the target: where the largest share chose a lower level\n\n- **67%:** Statement d1-2.\\\n  Target: “Level c”\n- **50%:** Statement d1-1.\\\n  Target: “Level b”\n',
    );
    expect(await made(answers, ...asked)).toContain('  – 67%: Statement d1-2.\n      Target: “Level c”\n');
  });

  it('stands in JSON and CSV for every group, with whose it is', async () => {
    const { comparisons, priorities } = await parsed('--target', 'd1-1=2', '--target-of', 'owner');
    const gaps = comparisons.filter((one) => (one as TargetComparison).about === 'target') as TargetComparison[];
    expect(
      gaps.map(({ unit, indicator, gap }) => [unit, indicator, gap?.status === 'shown' && gap.below.share]),
    ).toEqual([
      [null, 'd1-1', 0.5],
      ['n', 'd1-1', 1],
      ['s', 'd1-1', 0],
    ]);
    expect(gaps[0]?.gap).toMatchObject({ target: { level: 2, of: 'owner' }, meanShortfall: 0.5 });
    expect(priorities[0]?.belowTarget).toMatchObject([{ indicator: 'd1-1', rank: 1, value: 0.5 }]);
    const rows = (await made(answers, '--format', 'csv', '--target', 'd1-1=2')).split('\n');
    expect(rows.filter((row) => row.includes(',target.below,'))).toEqual([
      'everyone,,,d1,d1-1,target.below,,0.5,shown,,',
      'unit,n,,d1,d1-1,target.below,,1,shown,,',
      'unit,s,,d1,d1-1,target.below,,0,shown,,',
    ]);
  });

  it('tells nothing of a group that is withheld', async () => {
    const few = write('few.csv', `unit,d1-1,d1-2\n${apart}\nw,1,1\n`);
    const json = JSON.parse(await made(few, '--format', 'json', '--target', '2'));
    const hidden = json.comparisons.filter(({ unit }: TargetComparison) => unit === 'w');
    expect(hidden.map(({ gap }: TargetComparison) => gap)).toEqual(
      Array(2).fill({ status: 'suppressed', reason: 'withheld', minimum: 5 }),
    );
    const csv = await made(few, '--format', 'csv', '--target', '2');
    expect(csv.split('\n').filter((row) => row.startsWith('unit,w,'))).toHaveLength(3);
  });

  it('is asked for where it is only said whose it is', async () => {
    expect(await reportCommand([answers, '--rubric', rubricIn('en'), '--target-of', 'own'], () => {})).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-argument', message: expect.stringContaining('give the level aimed at with --target') }],
    });
  });

  it('is refused where it is no level, with whose it is', async () => {
    const asked = [answers, '--rubric', rubricIn('en'), '--target', '4'];
    expect(await reportCommand([...asked, '--target-of', 'ours'], () => {})).toMatchObject({
      ok: false,
      problems: [
        { message: '--target-of expects school, owner, own; received "ours".' },
        { message: expect.stringContaining('its number from 1 to 3') },
      ],
    });
    expect(await reportCommand(asked, () => {})).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-argument', message: expect.stringContaining('its number from 1 to 3') }],
    });
  });

  it('is refused together with all else that is wrong, also where there are no answers', async () => {
    const wrong = '--target 9 --target foo=3 --compare-roles a --invited x --organisation nope.json'.split(' ');
    for (const file of [answers, 'none.csv']) {
      const ran = await reportCommand([file, '--rubric', rubricIn('en'), ...wrong], () => {});
      const told = ran.ok ? [] : ran.problems.map(({ message }) => message);
      expect(told).toHaveLength(file === answers ? 5 : 6);
      expect(told).toContainEqual(expect.stringMatching(/^--target expects a level .*; received "9"\.$/));
      expect(told).toContainEqual(expect.stringMatching(/^--target foo=3: there is no indicator "foo"/));
    }
    // What isn't in the answers is known once they are read.
    const asked = ['--rubric', rubricIn('en'), '--target', 'd1-2=3'];
    const one = write('one.csv', 'd1-1\n1\n');
    expect(await reportCommand([one, ...asked], () => {})).toMatchObject({
      problems: [{ message: expect.stringContaining('there is no indicator "d1-2" in the answers') }],
    });
    expect(await reportCommand(['none.csv', ...asked], () => {})).toMatchObject({
      problems: [{ code: 'unreadable-file' }],
    });
  });
});

describe('what lies between units', () => {
  it('stands in JSON and CSV of each indicator', async () => {
    const { comparisons } = await parsed();
    // The units have nothing in common on the first, and are alike on the second.
    expect(
      (comparisons as TeamsComparison[]).map(({ about, variation }) => [
        about,
        variation?.status === 'shown' && variation.share,
      ]),
    ).toEqual([
      ['teams', 1],
      ['teams', 0],
    ]);
    const rows = (await made(answers, '--format', 'csv')).split('\n').filter((row) => row.includes(',units.'));
    // Of 18 in 2 units (2 − 1) / (18 − 1) by chance.
    expect(rows.filter((row) => row.includes(',d1-1,')).map((row) => row.split(',').slice(0, 8).join())).toMatchObject([
      'everyone,,,d1,d1-1,units.share,,1',
      `everyone,,,d1,d1-1,units.byChance,,${1 / 17}`,
      expect.stringMatching(/^everyone,,,d1,d1-1,units\.p,,\d/),
    ]);
  });

  it.each(allWords)(
    'is told in one sentence of the indicator where most does ($language)',
    async ({ language, report }) => {
      const rubric = ['--rubric', rubricIn(language)];
      const [markdown, text] = [await made(answers, '--format', 'markdown', ...rubric), await made(answers, ...rubric)];
      const name = `${report.quotes[0]}Statement d1-1${report.quotes[1]}`;
      const told = markdown.split('\n').filter((line) => line.includes(name));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/100\s?%.*6\s?%/);
      // The text is wrapped.
      expect(text.replace(/\s+/g, ' ')).toContain(told[0]?.replace(/\s+/g, ' '));
    },
  );

  it('is not told where chance might have set units so far apart, nor where one is withheld', async () => {
    const alike = ['n', 's'].flatMap((unit) => [1, 1, 2, 3, 3].map((level) => `${unit},${level},1`)).join('\n');
    for (const rows of [`${alike}\n`, `${apart}\nw,1,1\n`]) {
      const file = write('other.csv', `unit,d1-1,d1-2\n${rows}`);
      expect(await made(file)).not.toContain('The units differ');
      expect(await made(file, '--format', 'markdown')).not.toContain('The units differ');
    }
    const file = write('hidden.csv', `unit,d1-1,d1-2\n${apart}\nw,1,1\n`);
    const { comparisons } = JSON.parse(await made(file, '--format', 'json'));
    expect(comparisons.map(({ variation }: TeamsComparison) => variation)).toEqual(
      Array(2).fill({ status: 'suppressed', reason: 'withheld', minimum: 5 }),
    );
    expect(await made(file, '--format', 'csv')).not.toContain(',units.');
  });
});
