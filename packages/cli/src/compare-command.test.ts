import { afterAll, describe, expect, it } from 'vitest';
import { compareCommand } from './compare-command.ts';
import { printProblems } from './output/print-problems.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { allWords } from './words/all-words.ts';
import { fill } from './words/fill.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);
const sample = sampleRubric([2]);
const rubric = write('rubric.json', JSON.stringify(sample));

async function compared(before: string, after: string, ...given: string[]): Promise<string> {
  const files = [write('before.csv', before), write('after.csv', after)];
  const ran = await compareCommand([...files, '--rubric', rubric, ...given], () => undefined);
  if (!ran.ok) return printProblems(ran.problems).replaceAll(`${path}/`, '');
  return [...ran.value.pieces].join('').replaceAll(`${path}/`, '');
}

/**
 * Twelve raters of one unit; on d1-1 all rise from a to c, on d1-2 all stay on b.
 *
 * Tango's limits can be written down for both. Where all n cross, the statistic is √(n(1 − Δ)/(1 + Δ)), which is 1.96 at
 * Δ = (1 − x)/(1 + x) with x = 3.8415/12: 0.515. Where nobody does, it is √(nΔ/(1 − Δ)): Δ = 3.8415/15.8415, 0.242.
 */
const rows = (level: number, unit = 'n', key = 'k') =>
  Array.from({ length: 12 }, (_, at) => `${unit},${key}${at},${level},2\n`).join('');
const file = (...parts: readonly string[]) => `unit,rater,d1-1,d1-2\n${parts.join('')}`;

/** As a reader sees it: one space between words, wherever the lines break. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('compareCommand', () => {
  it('follows raters when asked to, and says which indicator clearly changed', async () => {
    const text = await compared(file(rows(1)), file(rows(3)), '--rater', 'rater');
    expect(text).toBe(`Sample: before → after
======================
before: 12 answered. after: 12 answered. Groups in which fewer than 5 answered are not
shown.

The percentages are the shares who chose “Level c”, before and after. The difference is
in percentage points, calculated before rounding, with the limits between which it most
likely lies. A change is called clear when it is unlikely to be due to chance, even
allowing for how many indicators are looked at. Those who answered both times are
compared person by person. If others answered too, the percentages are only of those who
answered both times, and their number follows “of”.

Clearly higher
--------------
  – 0% → 100% (difference +100, +52 to +100): Statement d1-1.
      Of 12 who answered both times, 12 went up, 0 stayed and 0 went down.

Clearly lower
-------------
No indicators.

No clear change
---------------
  – 0% → 0% (difference 0, -24 to +24): Statement d1-2.
`);
  });

  it('says of how many the shares are, where others answered as well', async () => {
    // Six left, who chose c, and five joined, who chose a: of the twelve linked nobody chose c before, and all do after.
    const others = (level: number, count: number, key: string) =>
      Array.from({ length: count }, (_, at) => `n,${key}${at},${level},2\n`).join('');
    const text = await compared(file(rows(1), others(3, 6, 'l')), file(rows(3), others(1, 5, 'j')), '--rater', 'rater');
    expect(text).toContain('before: 18 answered. after: 17 answered.');
    expect(text).toContain('  – 0% → 100% of 12 (difference +100, +52 to +100): Statement d1-1.\n');
    expect(text).toContain('  – 0% → 0% of 12 (difference 0, -24 to +24): Statement d1-2.\n');
    // Of all they are 6 in 18 and 12 in 17: nobody is followed, and nothing is said of how many.
    const apart = await compared(file(rows(1), others(3, 6, 'l')), file(rows(3), others(1, 5, 'j')));
    expect(apart).toContain('– 33% → 71% (');
  });

  it('follows nobody unasked, and says so', async () => {
    const text = await compared(file(rows(1)), file(rows(3)));
    expect(flat(text)).toContain('Nobody is followed from one time to the other');
    expect(text).not.toMatch(/The reason is|nobody followed/);
    expect(text).not.toContain('answered both times');
    expect(text).toContain('Clearly higher\n--------------\n  – 0% → 100%');
  });

  describe('where following people would tell of few', () => {
    const two = (levels: string, unit = 'n', key = 'l') => `${unit},${key}1,${levels}\n${unit},${key}2,${levels}\n`;
    // Two left n, so that nobody is followed there, nor in all; of s two rated d1-2 before only, and two after only.
    const toldApart = {
      before: [rows(1), two('1,'), rows(1, 's'), two('1,2', 's'), two('1,', 's', 'm')],
      after: [rows(3), rows(2, 's'), two('2,', 's'), two('2,2', 's', 'm')],
    };
    const followed = ['--rater', 'rater'];

    it('says of which indicators nobody is followed on, and why', async () => {
      // On d1-1 two of the fourteen answered before only: followed, the twelve would tell what these two said.
      const [first, second] = [file(rows(1), two('1,2')), file(rows(3), two(',2'))];
      const text = await compared(first, second, ...followed);
      expect(flat(text)).toContain(
        'Those who answered both times are compared person by person. If others answered too, the percentages are only of those who answered both times, and their number follows “of”. That does not hold where it says “nobody followed”: there the two times are compared as if different people had answered, so a real change may go unseen. The reason is either that nobody answered both times, or that the answers of single people or smaller groups could otherwise be worked out.',
      );
      expect(text).toMatch(
        /\n {2}– 0% → 100% \(difference \+100, \S+ to \+100; nobody followed\): Statement d1-1\.\n\n/,
      );
      expect(text).toContain('\n  – 0% → 0% (difference 0, -22 to +22): Statement d1-2.\n');
      const markdown = await compared(first, second, ...followed, '--format', 'markdown');
      expect(markdown).toMatch(
        /\n- \*\*0% → 100% \(difference \+100, \S+ to \+100; nobody followed\):\*\* Statement d1-1\.\n/,
      );
    });

    it('says it of units, and of how many of their indicators', async () => {
      const [before, after] = [file(...toldApart.before), file(...toldApart.after)];
      const json = JSON.parse(await compared(before, after, ...followed, '--format', 'json'));
      const pairings = json.groups.map(({ changes }: { changes: readonly { result: { pairing: string } }[] }) =>
        changes.map(({ result }) => result.pairing),
      );
      expect(pairings).toEqual([
        ['unpaired', 'unpaired'],
        ['unpaired', 'unpaired'],
        ['paired', 'unpaired'],
      ]);
      const text = await compared(before, after, ...followed);
      expect(flat(text)).toMatch(
        /– n: higher 1, no clear change 1; nobody followed higher, 0% → 100% \(difference \+100, \S+ to \+100; nobody followed\): Statement d1-1\. – s: higher 1, no clear change 1; nobody followed: 1 of 2 higher, 0% → 0% \(difference 0, \S+ to \S+\): Statement d1-1\. $/,
      );
    });

    it.each(allWords)('says so in $language, in text and Markdown', async (words) => {
      const spoken = write('own.json', JSON.stringify(sampleRubric([2], 3, words.language)));
      const files = [file(...toldApart.before), file(...toldApart.after)];
      const [first, second] = [write('before.csv', files[0] ?? ''), write('after.csv', files[1] ?? '')];
      const { unfollowed, unfollowedOf, unfollowedWhy, linkedExplained, partlyLinkedExplained } = words;
      const why = [linkedExplained, fill(partlyLinkedExplained, { unfollowed }), unfollowedWhy].join(' ');
      for (const format of ['text', 'markdown']) {
        const given = [first, second, '--rubric', spoken, ...followed, '--format', format];
        const ran = await compareCommand(given, () => undefined);
        const text = flat(ran.ok ? [...ran.value.pieces].join('') : '');
        expect(text).toContain(why);
        // Of everyone on both, and of n on d1-1.
        expect(text.split(`; ${unfollowed})`)).toHaveLength(4);
        expect(text).toContain(`; ${fill(unfollowedOf, { count: '1', shown: '2' })}`);
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
      }
    });

    it('says once that nobody is followed at all, and why', async () => {
      const joined = Array.from({ length: 12 }, (_, at) => `n,j${at},3,2\n`).join('');
      const text = await compared(file(rows(1)), file(joined), ...followed);
      expect(flat(text)).toContain(
        'Nobody is followed from one time to the other: the two times are compared as if different people had answered, so a real change may go unseen. The reason is either that nobody answered both times, or that the answers of single people or smaller groups could otherwise be worked out.',
      );
      expect(text).not.toMatch(/person by person|nobody followed/);
    });
  });

  it('says that a difference is of what was not rounded yet', async () => {
    const some = (high: number, all: number) =>
      Array.from({ length: all }, (_, at) => `n,k${at},${at < high ? 3 : 1},2\n`).join('');
    // 16 of 45 is 35.6%, 19 of 45 is 42.2%: three in 45 are 6.7 points, and 42 less 36 is 6.
    const text = await compared(file(some(16, 45)), file(some(19, 45)));
    expect(text).toContain('36% → 42% (difference +7, ');
    expect(flat(text)).toContain('in percentage points, calculated before rounding, with the limits');
  });

  it('tells of each unit, and withholds what a report of either time does', async () => {
    const few = (level: number) => `s,q1,${level},2\ns,q2,${level},2\n`;
    const text = await compared(file(rows(1), few(1)), file(rows(3), few(3)), '--rater', 'rater');
    expect(text).toContain('– n: not shown 2\n  – s: not shown 2\n');
    const json = JSON.parse(await compared(file(rows(1), few(1)), file(rows(3), few(3)), '--format', 'json'));
    expect(json.groups.map(({ group }: { group: object }) => group)).toEqual([{}, { unit: 'n' }, { unit: 's' }]);
    for (const { changes } of json.groups.slice(1)) {
      const suppressed = { status: 'suppressed', reason: 'withheld', minimum: 5 };
      expect(changes.map(({ result }: { result: object }) => result)).toEqual([suppressed, suppressed]);
    }
    expect(json).toMatchObject({ before: 'before', after: 'after', round: 'individual', linked: false, minimum: 5 });
    expect(json.raters).toEqual({ before: 14, after: 14 });
  });

  it('says nothing of too few', async () => {
    const two = 'd1-1,d1-2\n1,1\n2,2\n';
    const text = await compared(two, two);
    expect(text).toContain('before: the number of answers is not shown (fewer than 5, or');
    expect(text).toContain('What is not shown\n-----------------\n  – Statement d1-1.\n      Not shown: fewer than 5');
    expect(text).not.toContain('%)');
    expect(text).not.toMatch(/Clearly (higher|lower)|No indicators/);
    expect(JSON.parse(await compared(two, two, '--format', 'json')).raters).toEqual({ before: null, after: null });
  });

  it('says of what is withheld in part only that none of what is shown clearly changed', async () => {
    const four = file(`${rows(2).replace(/,2,2\n/g, ',2,\n')}${'n,,,2\n'.repeat(4)}`);
    const text = await compared(four, four);
    expect(text).toContain('Clearly higher\n--------------\nNone of the indicators that can be shown.\n');
    expect(text).toContain('What is not shown\n-----------------\n  – Statement d1-2.\n      Not shown: fewer than 5');
  });

  it('says of an indicator that nobody rated that there is nothing to compare', async () => {
    const one = `d1-1\n${'1\n'.repeat(9)}`;
    const text = await compared(one, `${file(rows(1))}`);
    expect(text).toContain('– Statement d1-2.\n      On one of the two occasions, nobody chose a level.\n');
  });

  it('writes a table, with a row for each indicator of each group', async () => {
    const lines = (await compared(file(rows(1)), file(rows(3)), '--rater', 'rater', '--format', 'csv')).split('\n');
    expect(lines[0]).toMatch(/^group,unit,indicator,status,reason,change,pairing,n\.before,n\.after,n\.linked,/);
    expect(lines[1]).toMatch(/^everyone,,d1-1,shown,,up,paired,12,12,12,12,0,0,12,12,0,1,1,/);
    expect(lines[2]).toMatch(/^everyone,,d1-2,shown,,no-clear-change,paired,12,12,12,0,12,0,12,12,0,0,0,/);
    const header = lines[0]?.split(',').length;
    for (const line of lines.slice(1, -1)) expect(line.split(',')).toHaveLength(header ?? 0);
  });

  it('writes Markdown with the same figures', async () => {
    const text = await compared(file(rows(1)), file(rows(3)), '--rater', 'rater', '--format', 'markdown');
    expect(text).toContain('# Sample: before → after\n\nbefore: 12 answered.');
    expect(text).toContain(
      '## Clearly higher\n\n- **0% → 100% (difference +100, +52 to +100):** Statement d1-1.\\\n  Of 12 who answered both times, 12 went up, 0 stayed and 0 went down.\n',
    );
    expect(text).toContain('## Clearly lower\n\nNo indicators.\n');
  });

  it('withholds by a rule that has a name, and by none', async () => {
    const ten = JSON.parse(await compared(file(rows(1)), file(rows(3)), '--rule', 'au-general', '--format', 'json'));
    expect([ten.minimum, ten.disclosure.name]).toEqual([10, 'au-general']);
    const two = 'd1-1,d1-2\n1,1\n2,2\n';
    const all = await compared(two, two, '--rule', 'au-general', '--min-n', '2');
    expect(flat(all)).toContain(
      'before: 2 answered. after: 2 answered. Groups in which fewer than 2 answered are not shown.',
    );
    // One person alone is never shown.
    for (const given of [
      ['--min-n', '1'],
      ['--rule', 'au-general', '--min-n', '1'],
    ]) {
      const one = 'd1-1,d1-2\n1,1\n';
      expect((await compared(two, two, ...given)).replace(/ \S+$/, '')).toBe(all.replace(/ \S+$/, ''));
      expect(flat(await compared(one, one, ...given))).toContain('Not shown: fewer than 2 answered, or');
    }
  });

  it('puts nothing down to small groups where a rule withholds for other reasons too', async () => {
    // Nobody of twelve chose a favourable level, and then all did: by that rule neither is shown.
    const text = await compared(file(rows(1)), file(rows(3)), '--rule', 'us-states');
    expect(text).toContain('before: the number of answers is not shown. after: the number of answers is not shown.');
    expect(text).toContain('      Not shown, so that nobody can be recognised.\n');
    expect(text).not.toContain('worked out');
  });

  it('leaves what has no figure empty in a table, and says why in Markdown', async () => {
    const few = (level: number) => `s,q1,${level},2\n`;
    const csv = await compared(file(rows(1), few(1)), file(rows(3), few(3)), '--format', 'csv');
    expect(csv).toContain(`\nunit,s,d1-1,suppressed,withheld${','.repeat(21)}\n`);
    const one = `d1-1\n${'1\n'.repeat(9)}`;
    expect(await compared(one, file(rows(1)), '--format', 'csv')).toContain('\neveryone,,d1-2,not-measured,,');
    expect(await compared(one, file(rows(1)), '--format', 'markdown')).toContain(
      '## What is not shown\n\n- Statement d1-2.\\\n  On one of the two occasions, nobody chose a level.\n',
    );
    const markdown = await compared(file(rows(1), rows(1, '')), file(rows(3), rows(3, '')), '--format', 'markdown');
    expect(markdown).toContain(
      '## Unit by unit: what changed\n\n- n: higher 1, no clear change 1\\\n  higher, 0% → 100% (difference +100, ',
    );
    expect(markdown).toMatch(/\): Statement d1-1\.\n- \(not given\): higher 1/);
    expect(markdown).not.toContain('no clear change, 0%');
  });

  it('tells of the units above, with a tree, by the names that it has for them', async () => {
    const units = [
      { id: 'owner', kind: 'owner', name: 'The coast' },
      { id: 'n', kind: 'school', name: 'North', parent: 'owner' },
      { id: 's', kind: 'school', parent: 'owner' },
    ];
    const tree = write('tree.json', JSON.stringify({ format: 'rubrikk/organisation@1', id: 'coast', units }));
    const [before, after] = [file(rows(1), rows(1, 's')), file(rows(3), rows(2, 's'))];
    const given = ['--rater', 'rater', '--organisation', tree];
    const text = await compared(before, after, ...given);
    expect(text).toContain(
      'Unit by unit: what changed\n--------------------------\n  – The coast: higher 1, no clear change 1\n      higher, 0% → 50% (',
    );
    expect(text).toContain(
      '\n  – North: higher 1, no clear change 1; nobody followed\n      higher, 0% → 100% (difference +100, ',
    );
    expect(text).toContain('\n  – s: ');
    const { format, waves, groups } = JSON.parse(await compared(before, after, ...given, '--format', 'json'));
    expect([format, waves]).toEqual(['rubrikk/comparison@1', { before: null, after: null }]);
    const named = groups.map(({ group, name }: { group: object; name: string | null }) => [group, name]);
    expect(named).toEqual([
      [{}, null],
      [{ unit: 'owner' }, 'The coast'],
      [{ unit: 'n' }, 'North'],
      [{ unit: 's' }, null],
    ]);
    expect(await compared(before, file(rows(3), rows(3, 'w')), ...given)).toBe(
      'after.csv: The organisation "coast" has no unit "w"; mend the answers, or add the unit to its file. [unknown-unit]\n1 problem; nothing was written.\n',
    );
    expect(await compared(before, 'rater,d1-1,d1-2\nk,1,1\n', ...given)).toContain(
      'after.csv: The answers name no unit, so',
    );
  });

  it('calls the waves as it is told, else by their own word, else by their files', async () => {
    const wave = (name: string, level: number) => `wave,d1-1\n${`${name},${level}\n`.repeat(9)}`;
    expect(await compared(wave('2026', 1), wave('2027', 2))).toMatch(/^Sample: 2026 → 2027\n/);
    expect(await compared(wave('2026', 1), wave('2027', 2), '--labels', 'Autumn, Spring')).toMatch(
      /^Sample: Autumn → Spring\n/,
    );
    expect(await compared(wave('x', 1), wave('x', 2))).toMatch(/^Sample: before\.csv → after\.csv\n/);
  });

  it('refuses kindly where the rubric says that it is not comparable', async () => {
    const not = { ...sample, rubric: { ...sample.rubric, comparable: { units: true, waves: false } } };
    const files = [write('before.csv', file(rows(1))), write('after.csv', file(rows(3)))];
    const ran = await compareCommand([...files, '--rubric', write('not.json', JSON.stringify(not))], () => undefined);
    expect(ran.ok ? [] : ran.problems).toEqual([
      {
        code: 'not-comparable',
        message:
          'The rubric "sample" says of itself that its ratings aren\'t comparable between waves, so no comparison comes out. Read each wave by itself with rubrikk report, and talk about what has happened since.',
      },
    ]);
  });

  it('refuses files of different rounds, and of several waves', async () => {
    const round = (name: string) => `round,d1-1\n${name},1\n`;
    expect(await compared(round('individual'), round('plenum'))).toBe(
      'after.csv: This file holds the plenum round and "before.csv" the individual one. Rounds are different facts, and waves are compared of the same one; name two files of one round. [other-rounds]\n1 problem; nothing was written.\n',
    );
    expect(await compared('wave,d1-1\n1,1\n2,1\n', 'd1-1\n1\n')).toBe(
      'before.csv: The file holds 2 waves ("1", "2"). Give each a file of its own, or name this file alone and two of its waves with --waves BEFORE,AFTER. [several-waves]\n1 problem; nothing was written.\n',
    );
  });

  it('tells of everything that is wrong at once', async () => {
    const text = await compared(
      'd1-1\n7\n',
      'd1-1\n1,2\n',
      '--labels',
      'a',
      '--min-n',
      '0',
      '--rule',
      'x',
      '--format',
      'pdf',
    );
    expect(text.match(/\[[a-z-]+\]/g)).toEqual([
      ...Array(4).fill('[wrong-argument]'),
      '[number-out-of-range]',
      '[too-many-cells]',
    ]);
    const none = await compareCommand(['a.csv', 'a.csv', 'b.csv'], () => undefined);
    expect(none.ok ? [] : none.problems.map(({ code }) => code)).toEqual([
      'wrong-argument',
      'unknown-argument',
      'missing-argument',
      'unreadable-file',
    ]);
  });

  it.each(allWords.map(({ language }) => language))('speaks %s', async (language) => {
    const { texts, rubric: own } = sampleRubric([2], 3, language);
    const spoken = write('spoken.json', JSON.stringify({ rubric: own, texts }));
    const files = [write('before.csv', file(rows(1))), write('after.csv', file(rows(3), rows(2, 's')))];
    for (const format of ['text', 'markdown']) {
      const ran = await compareCommand(
        [...files, '--rubric', spoken, '--rater', 'rater', '--format', format],
        () => undefined,
      );
      const text = ran.ok ? [...ran.value.pieces].join('') : '';
      const words = allWords.find((one) => one.language === language);
      expect(text).toContain(words?.changes.up.title);
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});
