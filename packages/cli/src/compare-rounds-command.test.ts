import { afterAll, describe, expect, it } from 'vitest';
import { compareCommand } from './compare-command.ts';
import { printProblems } from './output/print-problems.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { allWords } from './words/all-words.ts';
import { fill } from './words/fill.ts';
import { wordsFor } from './words/words-for.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);
const rubric = write('rubric.json', JSON.stringify(sampleRubric([2])));

async function compared(answers: string, ...given: string[]): Promise<string> {
  const ran = await compareCommand([write('year.csv', answers), '--rubric', rubric, ...given], () => undefined);
  if (!ran.ok) return printProblems(ran.problems).replaceAll(`${path}/`, '');
  return [...ran.value.pieces].join('');
}

const header = 'unit,rater,wave,round,d1-1,d1-2\n';
/** On d1-1 so many chose each of the three levels; on d1-2 all chose b. */
function alone(unit: string, wave: string, counts: readonly number[]): string {
  const levels = counts.flatMap((count, at) => Array<number>(count).fill(at + 1));
  return levels.map((level, at) => `${unit},${unit}${at},${wave},individual,${level},2\n`).join('');
}

describe('two waves of one file', () => {
  const year = `${header}${alone('n', '2026', [12, 0, 0])}${alone('n', '2027', [0, 0, 12])}`;

  it('are compared as two files are', async () => {
    const one = await compared(year, '--waves', '2026,2027', '--rater', 'rater');
    expect(one).toContain('Sample: 2026 → 2027\n');
    expect(one).toContain('Of 12 who answered both times, 12 went up, 0 stayed and 0 went down.');
    const part = (wave: string) => write(`${wave}.csv`, header + year.match(RegExp(`.*,${wave},.*\n`, 'g'))?.join(''));
    const ran = await compareCommand(
      [part('2026'), part('2027'), '--rubric', rubric, '--rater', 'rater'],
      () => undefined,
    );
    expect(ran.ok && [...ran.value.pieces].join('')).toBe(one);
  });

  it('follow nobody unasked, and take the names that are given', async () => {
    const text = await compared(year, '--waves', '2027,2026', '--labels', 'Spring,Autumn');
    expect(text).toMatch(/^Sample: Spring → Autumn\n/);
    expect(text).toContain('Clearly lower\n-------------\n  – 100% → 0%');
    expect(text).not.toContain('answered both times');
  });

  it('are of the round that is chosen, never of two together', async () => {
    const judged = `${year}n,all,2026,plenum,1,1\nn,all,2027,plenum,2,1\n`;
    const json = async (...given: string[]) =>
      JSON.parse(await compared(judged, '--waves', '2026,2027', '--format', 'json', '--min-n', '1', ...given));
    expect(await json()).toMatchObject({ round: 'individual', raters: { before: 12, after: 12 } });
    // Of one row nothing is shown, so that not even the number is.
    const plenum = await json('--only', 'round=plenum');
    expect(plenum).toMatchObject({ round: 'plenum', raters: { before: null, after: null } });
    expect(await compared(judged, '--waves', '2026,2027', '--only', 'round=group')).toBe(
      'year.csv: There is no group round in both waves: the first has individual and plenum, the second individual and plenum. Choose one that both have with --only round=NAME. [missing-round]\n1 problem; nothing was written.\n',
    );
    const other = `${header}${alone('n', '2026', [6, 0, 0])}n,all,2027,plenum,2,1\n`;
    expect(await compared(other, '--waves', '2026,2027')).toBe(
      'year.csv: The first wave holds the individual round, the second the plenum one. Rounds are different facts, and waves are compared of the same one; choose two waves that share a round. [other-rounds]\n1 problem; nothing was written.\n',
    );
  });

  it('have to be there', async () => {
    expect(await compared(year, '--waves', '2025,2026')).toBe(
      'year.csv: The file holds no wave "2025"; it holds "2026", "2027". Name two of these with --waves, or the column of the waves with --wave. [unknown-wave]\n1 problem; nothing was written.\n',
    );
    expect(await compared(year, '--waves', '2026')).toContain(
      '--waves expects two different waves with a comma between, such as "2026,2027"; received "2026".',
    );
    expect(await compared(year)).toContain(
      'Of one file, --waves BEFORE,AFTER or --rounds individual,plenum says what to compare in it. [missing-argument]',
    );
  });
});

describe('two rounds of one file', () => {
  // Of twelve in n: 1, 3 and 8 on the three levels of d1-1. The plenum says b: at 3/12, below 1/12, above 8/12, and a third
  // would be even. On d1-2 all twelve say b, and so does the plenum.
  const year = `${header}${alone('n', '2026', [1, 3, 8])}n,all,2026,plenum,2,2\nn,g1,2026,group,3,2\n`;

  it('say where the plenum went against the staff, in the words of the language', async () => {
    expect(await compared(year, '--rounds', 'individual,plenum')).toBe(`Sample: everybody alone → the plenum
====================================
Wave: 2026. 12 rated alone. Groups in which fewer than 5 answered are not shown.

The percentages are the shares of the staff who, rating alone, chose a lower level than
the plenum agreed on, the same level and a higher one. A judgement goes against the
staff when fewer than 33% chose its level: fewer than if the answers were spread evenly
over the levels. That is something to talk about, and need not be a mistake.

Where the plenum went against the staff
---------------------------------------
  – Statement d1-1.
      “Level b” was agreed on. Alone: lower 8%, the same 25%, higher 67%.

Where the plenum did not go against the staff
---------------------------------------------
  – Statement d1-2.
      “Level b” was agreed on. Alone: lower 0%, the same 100%, higher 0%.
`);
    const markdown = await compared(year, '--rounds', 'individual,plenum', '--format', 'markdown');
    expect(markdown).toContain(
      '## Where the plenum went against the staff\n\n- Statement d1-1.\\\n  “Level b” was agreed on. Alone: lower 8%, the same 25%, higher 67%.\n',
    );
  });

  it('give the same numbers to a program', async () => {
    const { judgements, ...head } = JSON.parse(
      await compared(year, '--rounds', 'individual,plenum', '--format', 'json'),
    );
    expect(head).toMatchObject({ rounds: ['individual', 'plenum'], wave: '2026', raters: 12, minimum: 5 });
    // The row's key may be that of a person.
    expect(judgements).toMatchObject([{ unit: null, judge: 'n' }]);
    const [first, second] = judgements[0].gaps;
    const counted = { below: 1 / 12, at: 3 / 12, above: 8 / 12, fromMedian: -1, againstStaff: true };
    expect(first).toMatchObject({ indicator: 'd1-1', gap: { status: 'shown', round: 'plenum', level: 2, ...counted } });
    expect(second.gap).toMatchObject({ level: 2, at: 1, againstStaff: false, agreement: 1 });
    const lines = (await compared(year, '--rounds', 'individual,plenum', '--format', 'csv')).split('\n');
    expect(lines[0]).toMatch(/^group,unit,judge,round,indicator,status,reason,n,level,below,at,above,/);
    expect(lines[1]).toMatch(/^everyone,,n,plenum,d1-1,shown,,12,2,0\.083\d+,0\.25,0\.66\d+,-1,0\.\d+,true,fewer/);
    for (const line of lines.slice(1, -1)) expect(line.split(',')).toHaveLength(lines[0]?.split(',').length ?? 0);
  });

  it('hold a plenum against all those below its unit, with a tree', async () => {
    // In the two teams of n 9 and 6, and in s 7: a plenum of n that says c has 6 of 15 on its side.
    const teams = `${header}${alone('n1', '', [9, 0, 0])}${alone('n2', '', [0, 0, 6])}${alone('s', '', [7, 0, 0])}`;
    const judges = 'n,all,,plenum,3,2\ns,all,,plenum,1,2\n';
    const units = ['coast', 'n', 's', 'n1', 'n2'].map((id) => {
      const parent = id.length === 2 ? 'n' : 'coast';
      return { id, kind: 'unit', ...(id !== 'coast' && { parent }) };
    });
    const tree = write('tree.json', JSON.stringify({ format: 'rubrikk/organisation@1', id: 'coast', units }));
    const rounds = ['--rounds', 'individual,plenum', '--format', 'json'];
    const json = JSON.parse(await compared(teams + judges, ...rounds, '--organisation', tree));
    expect(json.format).toBe('rubrikk/rounds-comparison@1');
    const told = json.judgements.map(({ unit, gaps: [first] }: { unit: string; gaps: { gap: { at: number } }[] }) => [
      unit,
      first?.gap.at,
    ]);
    expect(told).toEqual([
      ['n', 6 / 15],
      ['s', 1],
    ]);
    // Without it, nobody knows whose staff the plenum of n is to be held against.
    expect(await compared(teams + judges, ...rounds)).toContain('[no-staff]');
    expect(await compared(`${teams}w,all,,plenum,3,2\n`, ...rounds, '--organisation', tree)).toContain(
      '[unknown-unit]',
    );
  });

  it('hold each group against its own unit, and who judges for all against everyone', async () => {
    const teams = `${header}${alone('n', '', [9, 0, 0])}${alone('s', '', [0, 0, 6])}`;
    const judges = 'n,g1,,group,3,2\ns,g2,,group,3,\nschool,g3,,group,3,2\n';
    const { judgements } = JSON.parse(
      await compared(teams + judges, '--rounds', 'individual, group', '--format', 'json'),
    );
    interface Told {
      readonly unit: string | null;
      readonly judge: string;
      readonly gaps: readonly { readonly gap: { readonly at: number } }[];
    }
    const told = judgements.map(({ unit, judge, gaps }: Told) => [unit, judge, gaps[0]?.gap.at]);
    expect(told).toEqual([
      ['n', 'g1', 0],
      ['s', 'g2', 1],
      [null, 'g3', 6 / 15],
    ]);
    const text = await compared(teams + judges, '--rounds', 'individual,group');
    expect(text).toContain('g1: Where the group went against the staff\n');
    expect(text).toContain('against the staff 1, not against them 1\n');
    expect(text).toContain('g2: Where the group went against the staff\n');
    expect(text).toContain('No indicators.\n\nnot against them 1, not shown 1\n');
    expect(await compared(teams + judges, '--rounds', 'individual,group', '--format', 'markdown')).toContain(
      '## g2: Where the group went against the staff\n\nNo indicators.\n\nnot against them 1, not shown 1\n',
    );
  });

  it('are not held against the staff of others', async () => {
    // The first school's teams are its units; the second's plenum has a staff of its own, so that everyone isn't the first's.
    const teams = `${header}${alone('t1', '', [9, 0, 0])}${alone('t2', '', [9, 0, 0])}${alone('s2', '', [0, 0, 9])}`;
    expect(await compared(`${teams}s1,ola,,plenum,1,2\ns2,kari,,plenum,3,2\n`, '--rounds', 'individual,plenum')).toBe(
      'year.csv: What the plenum of "s1" agreed on has no staff to be held against: nobody in the file rated alone there, and others did for a plenum of their own. Give those who did that unit, or put each school in a file of its own. [no-staff]\n1 problem; nothing was written.\n',
    );
    const both = `${teams}s1,g1,,group,1,2\ns3,g2,,group,3,2\n`;
    expect(await compared(both, '--rounds', 'individual,group')).toContain('the group of "s1", "s3" agreed on');
    const one = await compared(`${teams}s1,ola,,plenum,1,2\n`, '--rounds', 'individual,plenum');
    expect(one).toContain('27 rated alone');
    expect(one).not.toContain('ola');
  });

  it('leave the cells of a table empty that a report would not show, and name the unit', async () => {
    const teams = `${header}${alone('n', '', [0, 9, 0])}${alone('s', '', [0, 0, 2])}`;
    const given = ['--rounds', 'individual,group', '--format', 'csv'];
    const [, ...lines] = (await compared(`${teams}n,g1,,group,2,2\ns,g2,,group,3,2\n`, ...given)).split('\n');
    // Two of s answered: withheld, and so is n, as all together would tell of s.
    expect(lines.map((line) => line.split(',').slice(0, 8))).toEqual([
      ...['d1-1', 'd1-2'].map((id) => ['unit', 'n', 'g1', 'group', id, 'suppressed', 'withheld', '']),
      ...['d1-1', 'd1-2'].map((id) => ['unit', 's', 'g2', 'group', id, 'suppressed', 'withheld', '']),
      [''],
    ]);
    const [, first] = (await compared(`${teams}n,g1,,group,2,2\n`, ...given, '--min-n', '1')).split('\n');
    expect(first).toMatch(/^unit,n,g1,group,d1-1,shown,,9,2,0,1,0,0,1,false,/);
    const text = await compared(`${teams}n,g1,,group,2,2\n`, '--rounds', 'individual,group', '--min-n', '1');
    expect(text).toContain('\n11 rated alone. Groups in which fewer than 2 answered are not shown.\n');
    // One person alone is never shown.
    const one = `${header}${alone('n', '', [0, 9, 0])}${alone('s', '', [0, 0, 1])}s,g2,,group,3,2\n`;
    const [, hidden] = (await compared(one, ...given, '--min-n', '1')).split('\n');
    expect(hidden).toMatch(/^unit,s,g2,group,d1-1,suppressed,withheld,,/);
  });

  it('say nothing of a staff that a report would not show, nor where nothing was agreed on', async () => {
    const few = `${header}${alone('n', '', [1, 1, 1])}n,all,,plenum,2,\n`;
    const text = await compared(few, '--rounds', 'individual,plenum');
    expect(text).toContain('How many rated alone is not shown (fewer than 5, or');
    expect(text).not.toMatch(/was agreed on|\d%,/);
    expect(text).toContain('What is not shown\n-----------------\n  – Statement d1-1.\n      Not shown: fewer than 5');
    const open = `${header}${alone('n', '', [2, 2, 2])}n,,,plenum,2,\n`;
    const shown = await compared(open, '--rounds', 'individual,plenum');
    expect(shown).toContain(
      '  – Statement d1-2.\n      Nothing to compare: the plenum did not agree on one level here, or nobody chose a\n      level alone.\n',
    );
    expect(await compared(open, '--rounds', 'individual,plenum', '--format', 'markdown')).toContain(
      '## What is not shown\n\n- Statement d1-2.\\\n  Nothing to compare:',
    );
    const csv = await compared(open, '--rounds', 'individual,plenum', '--format', 'csv');
    expect(csv).toMatch(/\neveryone,,n,plenum,d1-2,not-judged,,,/);
    const json = JSON.parse(await compared(few, '--rounds', 'individual,plenum', '--format', 'json'));
    expect([json.raters, json.wave]).toEqual([null, null]);
    expect(json.judgements[0].gaps[0].gap).toEqual({ status: 'suppressed', reason: 'withheld', minimum: 5 });
  });

  it.each(allWords.map(({ language }) => language))(
    'say in %s of whom nothing is shown only that, and not that nobody went against them',
    async (language) => {
      // Two of s answered, so that s is withheld, and n as well, as all together would tell of s.
      const teams = `${header}${alone('n', '', [0, 9, 0])}${alone('s', '', [0, 0, 2])}`;
      const words = wordsFor(language);
      const spoken = write(`spoken.json`, JSON.stringify(sampleRubric([2], 3, language)));
      const given = ['--rubric', spoken, '--rounds', 'individual,group'];
      const told = async (judges: string, ...more: string[]) => {
        const file = write('year.csv', `${teams}${judges}`);
        const ran = await compareCommand([file, ...given, ...more], () => undefined);
        return ran.ok ? [...ran.value.pieces].join('') : '';
      };
      const notShown = fill(words.report.withheld, { minimum: '5' });
      for (const format of ['text', 'markdown']) {
        for (const judges of ['n,g1,,group,2,2\n', 'n,g1,,group,2,2\ns,,,group,2,2\n']) {
          const text = await told(judges, '--format', format);
          expect(text).not.toContain(words.none);
          expect(text).not.toContain(fill(words.againstStaff, { who: words.speakers.group }));
          expect(text.replace(/\s+/g, ' ')).toContain(notShown);
        }
      }
      const both = await told('n,g1,,group,2,2\ns,,,group,2,2\n');
      expect(both.replace(/\s+/g, ' ')).toContain(`g1 -- ${notShown} s - ${notShown} `);
      const markdown = await told('n,g1,,group,2,2\ns,,,group,2,2\n', '--format', 'markdown');
      expect(markdown).toContain(`\n\n## g1\n\n${notShown}\n\n## s\n\n${notShown}\n`);
    },
  );

  it('speak only of what can be shown where a part is withheld', async () => {
    // On d1-1 only four of the six chose a level: withheld. On d1-2 all are on b, as the plenum is.
    const rows = ['1', '1', '2', '2', '', ''].map((level, at) => `n,k${at},,individual,${level},2\n`).join('');
    const year = `${header}${rows}n,all,,plenum,3,2\n`;
    const text = await compared(year, '--rounds', 'individual,plenum');
    expect(text).toContain(
      'Where the plenum went against the staff\n---------------------------------------\nNone of the indicators that can be shown.\n',
    );
    const groups = await compared(`${year}n,g1,,group,3,2\nn,g2,,group,3,2\n`, '--rounds', 'individual,group');
    expect(groups).toContain('\nNone of the indicators that can be shown.\n\nnot against them 1, not shown 1\n');
  });

  it('tell which rounds and waves there are where one is missing or has to be chosen', async () => {
    expect(await compared(`${header}${alone('n', '2026', [3, 0, 0])}`, '--rounds', 'individual,plenum')).toBe(
      'year.csv: The file holds no plenum round here; it holds individual. Its column is headed "round" or named with --round, and each row says individual, group or plenum. [missing-round]\n1 problem; nothing was written.\n',
    );
    const two = `${year}${alone('n', '2027', [3, 0, 0])}`;
    expect(await compared(two, '--rounds', 'individual,plenum')).toBe(
      'year.csv: The file holds 2 waves ("2026", "2027"). Choose one, as with --only wave=2026. rubrikk compare FILE --waves 2026,2027 says what changed. [several-waves]\n1 problem; nothing was written.\n',
    );
    expect(await compared(two, '--rounds', 'individual,plenum', '--only', 'wave=2026')).toContain('Wave: 2026.');
  });

  it('tell of arguments that contradict one another', async () => {
    const given = '--rounds individual,plenum --waves 2026,2027 --labels a,b --only round=group'.split(' ');
    expect((await compared(year, ...given)).trimEnd().split('\n')).toEqual([
      'rubrikk: --waves and --rounds each say what to compare; give one of them. [wrong-argument]',
      'rubrikk: --labels names waves, and --rounds compares rounds; leave --labels out. [wrong-argument]',
      'rubrikk: --rounds says which rounds are compared; leave --only round= out. [wrong-argument]',
      '3 problems; nothing was written.',
    ]);
    expect(await compared(year, 'b.csv', '--rounds', 'plenum,individual', '--only', 'wave=x')).toContain(
      '--rounds expects individual,group or individual,plenum, with a comma and no space between: what was agreed on is held against what each rated alone; received "plenum,individual".',
    );
    const spaced = await compared(year, '--rounds', 'individual', 'plenum');
    expect(spaced.match(/\[[a-z-]+\]/g)).toEqual(['[unknown-argument]', '[wrong-argument]']);
    expect(await compared(year, '--waves', '2026,2027', '--only', 'wave=2026')).toContain(
      'Two waves are compared, so --only wave= chooses none; say which with --waves BEFORE,AFTER.',
    );
    const none = await compareCommand(['--rounds', 'individual,plenum', '--rubric', rubric], () => undefined);
    expect(none.ok ? '' : printProblems(none.problems)).toContain(
      'Name the file of answers that holds both: rubrikk compare ANSWERS.csv --rubric ID_OR_FILE.',
    );
  });

  it.each(allWords)('speak $language', async ({ language, speakers }) => {
    const { texts, rubric: own } = sampleRubric([2], 3, language);
    const spoken = write('spoken.json', JSON.stringify({ rubric: own, texts }));
    for (const format of ['text', 'markdown']) {
      for (const round of ['group', 'plenum'] as const) {
        const given = [
          write('year.csv', year),
          '--rubric',
          spoken,
          '--rounds',
          `individual,${round}`,
          '--format',
          format,
        ];
        const ran = await compareCommand(given, () => undefined);
        const text = ran.ok ? [...ran.value.pieces].join('') : '';
        expect(text).toContain(`Sample: ${speakers.individual} → ${speakers[round]}`);
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});
