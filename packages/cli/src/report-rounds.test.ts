import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { printProblems } from './output/print-problems.ts';
import { reportCommand } from './report-command.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);
const rubric = write('rubric.json', JSON.stringify(sampleRubric([2])));

async function reported(answers: string, ...given: string[]): Promise<string> {
  const ran = await reportCommand([write('year.csv', answers), '--rubric', rubric, ...given], () => undefined);
  if (!ran.ok) return printProblems(ran.problems).replaceAll(`${path}/`, '');
  return [...ran.value.pieces].join('');
}
const json = async (answers: string, ...given: string[]) =>
  JSON.parse(await reported(answers, '--format', 'json', '--min-n', '1', ...given));

const year = [
  'unit,rater,wave,round,d1-1,d1-2',
  'n,k1,2026,individual,1,1',
  'n,k2,2026,individual,2,1',
  's,k3,2026,individual,3,1',
  'n,g1,2026,group,2,2',
  'n,all,2026,plenum,3,2',
  'n,k1,2027,individual,3,3',
  '',
].join('\n');

describe('a report of a file with waves and rounds', () => {
  it('is of the wave and the round that are chosen, and says so', async () => {
    const alone = await json(year, '--only', 'wave=2026', '--only', 'round=individual');
    expect(alone).toMatchObject({ wave: '2026', round: 'individual', raters: 3 });
    expect(alone.results[0]).toMatchObject({ unit: null, counts: [1, 1, 1] });
    const plenum = await json(year, '--only', 'wave=2026', '--only', 'round=plenum');
    expect(plenum).toMatchObject({ wave: '2026', round: 'plenum', raters: 1 });
    expect(plenum.results[0]).toMatchObject({ unit: null, counts: [0, 0, 1] });
    const text = await reported(year, '--only', 'wave=2026', '--only', 'round=group', '--min-n', '1');
    expect(text).toMatch(/^Sample\n======\nWave: 2026\. Round: group\. 1 answered\.\n/);
  });

  it('needs no choice where there is one, and names no round that is the only one', async () => {
    const one = await json(year, '--only', 'wave=2027');
    expect(one).toMatchObject({ wave: '2027', round: 'individual', raters: 1 });
    expect(await reported('round,d1-1\nindividual,1\n', '--min-n', '1')).toMatch(/^Sample\n======\n1 answered\.\n/);
    expect(await reported('wave,d1-1\n2026,1\n', '--min-n', '1')).toMatch(
      /^Sample\n======\nWave: 2026\. 1 answered\.\n/,
    );
    expect(await reported('round,d1-1\nplenum,1\n', '--min-n', '1')).toMatch(
      /^Sample\n======\nRound: plenum\. 1 answered/,
    );
  });

  it('says which waves and rounds there are where one has to be chosen, and nothing else of them', async () => {
    expect(await reported(year)).toBe(
      [
        'year.csv: The file holds 2 waves ("2026", "2027"). Choose one, as with --only wave=2026. rubrikk compare FILE --waves 2026,2027 says what changed. [several-waves]',
        'year.csv: The file holds 3 rounds (individual, group, plenum): different facts, which are never counted together. Choose one, as with --only round=individual; rubrikk compare FILE --rounds individual,plenum holds one against another. [several-rounds]',
        '2 problems; nothing was written.',
        '',
      ].join('\n'),
    );
    expect(await reported(year, '--only', 'wave=2028', '--only', 'round=group')).toContain(
      'The file holds no wave "2028"; it holds "2026", "2027". Choose one of these with --only wave=NAME. [unknown-wave]',
    );
    expect(await reported(year, '--only', 'wave=2027', '--only', 'round=plenum')).toBe(
      'year.csv: The file holds no plenum round here; it holds individual. Choose one of these with --only round=NAME, or name the column of the rounds with --round. [missing-round]\n1 problem; nothing was written.\n',
    );
    expect(await reported('d1-1\n1\n', '--only', 'wave=2026')).toContain(
      'The file names no wave to choose by. Leave --only wave= out, or name the column of the waves with --wave.',
    );
    const many = Array.from({ length: 15 }, (_, at) => `wave ${at},1\n`).join('');
    expect(await reported(`wave,d1-1\n,1\n${many}`)).toContain(
      'The file holds 16 waves (an empty cell, "wave 0", "wave 1", "wave 2", "wave 3", "wave 4", "wave 5", "wave 6", "wave 7", "wave 8", "wave 9", "wave 10" and 4 more). Choose one, as with --only wave="wave 0". rubrikk compare FILE --waves "wave 0,wave 1" says what changed.',
    );
    expect(await reported('wave,d1-1\n,1\n2026,1\n')).toMatch(
      /Choose one, as with --only wave=2026\. \[several-waves\]/,
    );
    expect(await json('wave,d1-1\n,1\n2026,2\n', '--only', 'wave=')).toMatchObject({ wave: null, raters: 1 });
  });

  it('takes the columns by the names given, also where their header says neither', async () => {
    const named = 'Måling;Runde;d1-1\nhøst;plenum;1\nhøst;individual;3\n';
    const given = ['--wave', 'måling', '--round', 'runde', '--only', 'round=individual'];
    expect(await json(named, ...given)).toMatchObject({ wave: 'høst', round: 'individual', raters: 1 });
    expect(await reported(named, '--wave', 'måling', '--round', 'plenum')).toContain(
      'A wave or a round is chosen with --only, as in --only round=plenum. [missing-column]',
    );
    expect(await reported('unit,d1-1\nn,1\n', '--unit', 'school')).not.toContain('--only');
    expect(await json('wave,d1-1\nx,1\ny,2\n', '--ignore', 'wave')).toMatchObject({
      wave: null,
      round: 'individual',
      raters: 2,
    });
  });

  it('holds the raters of each round apart by its units and roles', async () => {
    const answers = 'unit,role,round,d1-1\nn,teacher,individual,1\n,,plenum,2\n';
    const groups = (made: { groups: { unit: string; role: string }[] }) =>
      made.groups.map(({ unit, role }) => [unit, role]);
    expect(groups(await json(answers, '--only', 'round=individual'))).toEqual([
      [null, null],
      ['n', null],
      [null, 'teacher'],
      ['n', 'teacher'],
    ]);
    expect(groups(await json('round,d1-1\nplenum,2\n'))).toEqual([[null, null]]);
  });

  it('is that of a file with these rows alone', async () => {
    const row = fc.tuple(
      fc.constantFrom('n', 's'),
      fc.constantFrom('leader', 'teacher'),
      fc.constantFrom('2026', '2027'),
      fc.constantFrom('individual', 'group', 'plenum'),
      fc.constantFrom('1', '2', '3', '', 'do-not-know'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const [, , wave, round] = rows[0] as (typeof rows)[number];
        const file = `unit,role,wave,round,d1-1\n${rows.map((cells) => `${cells.join(',')}\n`).join('')}`;
        const mine = rows.filter(([, , ownWave, ownRound]) => ownWave === wave && ownRound === round);
        const plain = `unit,role,d1-1\n${mine.map(([unit, role, , , cell]) => `${unit},${role},${cell}\n`).join('')}`;
        const [chosen, alone] = [
          await json(file, '--only', `wave=${wave}`, '--only', `round=${round}`),
          await json(plain),
        ];
        expect(chosen).toEqual({ ...alone, wave, round });
      }),
      { numRuns: 60 },
    );
  });
});
