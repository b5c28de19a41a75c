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
  'n,k2,2027,individual,3,3',
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
    expect(one).toMatchObject({ wave: '2027', round: 'individual', raters: 2 });
    const two = 'individual,1\nindividual,1\n';
    expect(await reported(`round,d1-1\n${two}`, '--min-n', '2')).toMatch(/^Sample\n======\n2 answered\. Groups/);
    expect(await reported('wave,d1-1\n2026,1\n2026,1\n', '--min-n', '2')).toMatch(
      /^Sample\n======\nWave: 2026\. 2 answered\. Groups/,
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
    expect(await reported('wave,d1-1\n,1\n', '--only', 'wave=2026')).toBe(
      'year.csv: No row of the file says its wave. Leave --only wave= out, name the column of the waves with --wave, or take the empty one out: then --only wave=NAME says which wave all rows are of. [unknown-wave]\n1 problem; nothing was written.\n',
    );
    const many = Array.from({ length: 15 }, (_, at) => `wave ${at},1\n`).join('');
    expect(await reported(`wave,d1-1\n,1\n${many}`)).toContain(
      'The file holds 16 waves (an empty cell, "wave 0", "wave 1", "wave 2", "wave 3", "wave 4", "wave 5", "wave 6", "wave 7", "wave 8", "wave 9", "wave 10" and 4 more). Choose one, as with --only wave="wave 0". rubrikk compare FILE --waves "wave 0,wave 1" says what changed.',
    );
    expect(await reported('wave,d1-1\n,1\n2026,1\n')).toMatch(
      /Choose one, as with --only wave=2026\. \[several-waves\]/,
    );
    expect(await json('wave,d1-1\n,1\n,1\n2026,2\n', '--only', 'wave=')).toMatchObject({ wave: null, raters: 2 });
  });

  it('takes the columns by the names given, also where their header says neither', async () => {
    const named = 'Måling;Runde;d1-1\nhøst;plenum;1\nhøst;individual;3\nhøst;individual;3\n';
    const given = ['--wave', 'måling', '--round', 'runde', '--only', 'round=individual'];
    expect(await json(named, ...given)).toMatchObject({ wave: 'høst', round: 'individual', raters: 2 });
    expect(await reported(named, '--wave', 'måling', '--round', 'plenum')).toContain(
      'A wave or a round is chosen with --only, as in --only round=plenum; where a file has no column for its wave, --only wave=NAME says which it is of. [missing-column]',
    );
    expect(await reported('unit,d1-1\nn,1\n', '--unit', 'school')).not.toContain('--only');
    expect(await json('wave,d1-1\nx,1\ny,2\n', '--ignore', 'wave')).toMatchObject({
      wave: null,
      round: 'individual',
      raters: 2,
    });
  });

  it('knows what a round is called in any language, and by the words that are given', async () => {
    const said = 'round,d1-1\nIndividuell,1\nGRUPPE,2\nindividuel,2\nHelgrupp,3\nTrinn 5,3\nenskild,3\n';
    const word = ['--round-word', 'trinn 5=group'];
    expect(await json(said, ...word, '--only', 'round=individual')).toMatchObject({ round: 'individual', raters: 3 });
    expect(await json(said, ...word, '--only', 'round=group')).toMatchObject({ round: 'group', raters: 2 });
    expect(await json(said, ...word, '--only', 'round=plenum')).toMatchObject({ round: 'plenum', raters: 1 });
    expect(await reported(said, '--only', 'round=plenum')).toMatch(
      /^year\.csv:6:1: "Trinn 5" is no round; expected individual \(individ, .*\), group \(gruppe, .*\), plenum \(.*\)\. What another word stands for is said with --round-word, as in --round-word WORD=group\. \[unknown-round\]\n1 problem/,
    );
  });

  it('says when to show a plenum’s or a group’s few judgements, where a report would show none', async () => {
    const judged = 'round,d1-1\nplenum,3\ngroup,1\ngroup,2\n';
    const told = (round: string, rows: string) =>
      `year.csv: The ${round} round has ${rows}, and fewer than 5 aren't shown, so that nobody is recognised. The file doesn't say how many people agreed on a row. Where they were 5 or more each time, that gives nobody away, and --min-n 1 shows it. Beside what each rated alone, rubrikk compare FILE --rounds individual,${round} shows it. [few-judgements]\n1 problem; nothing was written.\n`;
    expect(await reported(judged, '--only', 'round=plenum')).toBe(told('plenum', '1 row'));
    expect(await reported(judged, '--only', 'round=group')).toBe(told('group', '2 rows'));
    expect(await reported(judged, '--only', 'round=group', '--rule', 'ssb')).toContain('fewer than 3 aren');
    // A rule shows no row alone, whatever its minimum.
    expect(await reported(judged, '--only', 'round=plenum', '--rule', 'ssb', '--min-n', '1')).toContain(
      "The plenum round has 1 row, and fewer than 2 aren't shown, so that nobody is recognised. The file doesn't say how many people agreed on a row. Where they were 2 or more each time, that gives nobody away, and --min-n 1 without --rule shows it.",
    );
    expect(await reported(judged, '--only', 'round=group', '--min-n', '2')).toMatch(/\nRound: group\. 2 answered\./);
    expect(await reported('round,d1-1\nindividual,3\n')).toMatch(/\nThe number of answers is not shown \(fewer than 5/);
  });

  it('is of the wave that is named, where the file has no column for it', async () => {
    const named = ['--only', 'wave=2027-spring'];
    expect(await json('d1-1\n1\n2\n', ...named)).toMatchObject({ wave: '2027-spring', round: 'individual', raters: 2 });
    expect(await json('round,d1-1\nplenum,2\n', ...named)).toMatchObject({ wave: '2027-spring', round: 'plenum' });
    expect(await reported('d1-1\n1\n1\n', '--min-n', '2', ...named)).toMatch(/\nWave: 2027-spring\. 2 answered\. /);
    expect(await reported('d1-1\n1\n', '--wave', '2027-spring')).toContain(
      'There is no column "2027-spring" for the wave; the file has "d1-1". A wave or a round is chosen with --only, as in --only round=plenum; where a file has no column for its wave, --only wave=NAME says which it is of.',
    );
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
        // A row without an answer is left out, with its wave and its round.
        const [, , wave, round] = rows.find(([, , , , cell]) => cell !== '') ?? [];
        fc.pre(round !== undefined);
        const file = `unit,role,wave,round,d1-1\n${rows.map((cells) => `${cells.join(',')}\n`).join('')}`;
        const mine = rows.filter(([, , ownWave, ownRound]) => ownWave === wave && ownRound === round);
        const cells = mine.map(([unit, role, , , cell]) => `${unit},${role},${round},${cell}\n`);
        const plain = `unit,role,round,d1-1\n${cells.join('')}`;
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
