import { describe, expect, it } from 'vitest';
import { eightAndOne } from '../testing/eight-and-one.ts';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { longColumns } from './long-columns.ts';
import { renderCsv } from './render-csv.ts';
import type { ReportDocument } from './report-document.ts';
import { statistics } from './statistics.ts';

const sample = sampleRubric([2, 1]);
const csvOf = (document: ReportDocument) => [...renderCsv(document)].join('');

/** Rows as objects; the cells of these tests hold no comma. */
function rowsOf(csv: string): Record<string, string>[] {
  const [header, ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((row) => row.split(','));
  return rows.map((row) => {
    expect(row).toHaveLength(header?.length ?? 0);
    return Object.fromEntries(row.map((cell, at) => [header?.[at] ?? '', cell]));
  });
}

describe('renderCsv', () => {
  const rows = rowsOf(csvOf(sampleDocument(sample, eightAndOne)));
  const find = (asked: Readonly<Record<string, string>>) =>
    rows.filter((row) => Object.entries(asked).every(([name, value]) => row[name] === value));
  const everyone = { group: 'everyone', indicator: 'd1-1' };

  it('has a row for each statistic of each group', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(longColumns.map(([name]) => name));
    expect(rows[0]).toEqual({
      ...{ group: 'everyone', unit: '', role: '', dimension: 'd1', indicator: 'd1-1' },
      ...{ statistic: 'n', category: '', value: '8', status: 'shown', reason: '', network: '' },
    });
    // Everyone, two units, three roles, and five roles in units, of three indicators and two dimensions each.
    expect(find({ statistic: 'n' })).toHaveLength((1 + 2 + 3 + 5) * (3 + 2));
    const others = ['indicators', 'invited', 'responseRate', 'favourable.least', 'favourable.most'];
    const perIndicator = statistics.map(({ name }) => name).filter((name) => !others.includes(name));
    const measured = new Set(find(everyone).map(({ statistic = '' }) => statistic));
    expect([...measured].filter((name) => statistics.some((one) => one.name === name))).toEqual(perIndicator);
    // Indicators, then dimensions, then the lists of everyone and of units.
    expect(rows.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1])).toEqual([
      ...Array(2).fill(['everyone', 'unit', 'role', 'role in unit']).flat(),
      ...['everyone', 'unit'],
    ]);
  });

  it('has a row for each level and each kind of missing', () => {
    const of = (statistic: string) =>
      find({ ...everyone, statistic }).map(({ category, value }) => `${category} ${value}`);
    // Of the nine, one, two and five chose a level, and one skipped.
    expect(of('count')).toEqual(['a 1', 'b 2', 'c 5']);
    expect(of('share')).toEqual(['a 0.125', 'b 0.25', 'c 0.625']);
    expect(of('missing')).toEqual(['not-applicable 0', 'do-not-know 0', 'declined 0', 'skipped 1']);
    expect(of('mode')).toEqual(['c 3']);
    expect(of('favourable.share')).toEqual([' 0.625']);
    const modes = find({ group: 'everyone', indicator: 'd1-2', statistic: 'mode' });
    expect(modes.map(({ category, value }) => [category, value])).toEqual([
      ['a', '1'],
      ['c', '3'],
    ]);
    expect(find({ group: 'everyone', indicator: 'd1-2', statistic: 'agreement' })[0]?.['value']).toBe('-1');
    const [consensus] = find({ ...everyone, statistic: 'consensus' });
    expect(Number(consensus?.['value'])).toBeCloseTo(1 + Math.log2(1 / 4) / 8 + (7 / 8) * Math.log2(3 / 4), 14);
  });

  it('has the dimensions as well, without an indicator', () => {
    const dimension = { group: 'everyone', dimension: 'd1', indicator: '' };
    expect(find({ ...dimension, statistic: 'indicators' }).map(({ value }) => value)).toEqual(['2']);
    // 5 of 8 and 4 of 8, each counting the same.
    expect(Number(find({ ...dimension, statistic: 'favourable.share' })[0]?.['value'])).toBeCloseTo(9 / 16, 14);
    expect(find({ ...dimension, statistic: 'leikDispersion' })).toEqual([]);
  });

  it('tells a unit without a name from everyone', () => {
    const named = rowsOf(csvOf(sampleDocument(sample, 'unit,d1-1\nn,1\n,2\n')));
    const sizes = named.filter(({ statistic, indicator }) => statistic === 'n' && indicator !== '');
    expect(sizes.map(({ group, unit, value }) => [group, unit, value])).toEqual([
      ['everyone', '', '2'],
      ['unit', 'n', '1'],
      ['unit', '', '1'],
    ]);
  });

  it('has empty values where nobody chose a level', () => {
    const none = rowsOf(csvOf(sampleDocument(sample, 'd1-1\ndo-not-know\n')));
    const valuesFor = (statistic: string) =>
      none.filter((row) => row['statistic'] === statistic && row['indicator'] === 'd1-1').map(({ value }) => value);
    expect(valuesFor('n')).toEqual(['0']);
    expect(valuesFor('count')).toEqual(['0', '0', '0']);
    expect(valuesFor('share')).toEqual(['', '', '']);
    expect(valuesFor('median')).toEqual(['']);
    expect(valuesFor('mode')).toEqual([]);
  });

  it('has one row of what is withheld, without a value', () => {
    const answers = `unit,d1-1\n${'n,1\n'.repeat(5)}s,2\n`;
    const some = rowsOf(csvOf(sampleDocument(sample, answers, { minimum: 5 })));
    const hidden = some.filter(({ status }) => status !== 'shown');
    expect(hidden.map((row) => Object.values(row).join())).toEqual([
      'unit,n,,d1,d1-1,n,,,suppressed,withheld,',
      'unit,s,,d1,d1-1,n,,,suppressed,withheld,',
      'unit,n,,d1,,n,,,suppressed,withheld,',
      'unit,s,,d1,,n,,,suppressed,withheld,',
    ]);
    expect(some.filter(({ status, group }) => status === 'shown' && group !== 'everyone')).toEqual([]);
  });

  it('has each list as ranks, and with draws how firm each place is', () => {
    // Of everyone 5 of 8 chose c on d1-1, 4 of 8 on d1-2 and none on d2-1. On that two of eight are on the lowest level,
    // more than on the highest; on d1-2 they are as many. All of it disagrees somewhere, most on d1-2, of which a half is
    // at either end; then d1-1, as d2-1 has its two neighbours alone.
    const inLists = (of: readonly Record<string, string>[], group: string, name: string) =>
      of
        .filter((row) => row['group'] === group && row['statistic'] === name)
        .map(({ unit, indicator, value }) => [unit, indicator, value].join(' ').trim());
    expect(inLists(rows, 'everyone', 'strengths.rank')).toEqual(['d1-1 1', 'd1-2 2']);
    expect(inLists(rows, 'everyone', 'mustChange.rank')).toEqual(['d2-1 1']);
    expect(inLists(rows, 'everyone', 'disagreement.rank')).toEqual(['d1-2 1', 'd1-1 2', 'd2-1 3']);
    // In the south all three chose c on both.
    expect(inLists(rows, 'unit', 'strengths.rank')).toEqual([
      'north d1-1 1',
      'north d1-2 2',
      'south d1-1 1',
      'south d1-2 1',
    ]);
    expect(rows.filter(({ statistic }) => statistic?.endsWith('.stability'))).toEqual([]);
    // Three of three stay three of three, however they are drawn; places there never change.
    const stability = { seed: 1, replicates: 20 };
    const drawn = rowsOf(csvOf(sampleDocument(sample, eightAndOne, { minimum: 1, stability })));
    const firm = drawn.filter(({ statistic, unit }) => statistic === 'strengths.stability' && unit === 'south');
    expect(firm.map(({ indicator, value, status, dimension }) => [indicator, value, status, dimension])).toEqual([
      ['d1-1', '1', 'shown', 'd1'],
      ['d1-2', '1', 'shown', 'd1'],
    ]);
  });

  it('has how two roles differ in pairs, of the first role, with the other as category', () => {
    const compared = rowsOf(csvOf(sampleDocument(sample, eightAndOne, { minimum: 1, compare: ['leader', 'teacher'] })));
    // On d1-1 three leaders on c, and teachers on a, b, b, c and c: higher in 9 pairs of 15, equal in 6.
    const gaps = compared.filter(({ statistic = '', role }) => statistic.startsWith('roles.') && role === 'leader');
    const of = (unit: string, indicator: string) =>
      gaps.filter((row) => row['unit'] === unit && row['indicator'] === indicator);
    const together = of('', 'd1-1');
    expect(together.map(({ group, statistic, category }) => [group, statistic, category].join(' '))).toEqual([
      'role roles.higher teacher',
      'role roles.equal teacher',
      'role roles.lower teacher',
      'role roles.cliffsDelta teacher',
    ]);
    for (const [at, expected] of [9 / 15, 6 / 15, 0, 9 / 15].entries()) {
      expect(Number(together[at]?.['value'])).toBeCloseTo(expected, 14);
    }
    // In the north two leaders on c, and teachers on a, b and b.
    expect(of('north', 'd1-1').map(({ group, value }) => `${group} ${value}`)).toEqual(
      ['1', '0', '0', '1'].map((value) => `role in unit ${value}`),
    );
    expect(compared.filter(({ statistic }) => statistic === 'blindSpots.rank').map(({ group }) => group)).toContain(
      'everyone',
    );
  });

  it('has one row of a gap that is withheld, without a value', () => {
    const answers = `role,d1-1\n${'leader,1\n'.repeat(2)}${'teacher,2\n'.repeat(6)}`;
    const options = { minimum: 5, compare: ['leader', 'teacher'] as const };
    const hidden = rowsOf(csvOf(sampleDocument(sampleRubric([1]), answers, options)));
    expect(
      hidden.filter(({ statistic }) => statistic?.startsWith('roles.')).map((row) => Object.values(row).join()),
    ).toEqual(['role,,leader,d1,d1-1,roles.cliffsDelta,teacher,,suppressed,withheld,']);
  });

  it('has the networks after all other groups', () => {
    const units = [
      { id: 'north', kind: 'school' },
      { id: 'south', kind: 'school' },
    ];
    const organisation = { id: 'coast', units, networks: [{ id: 'both', units: ['north', 'south'] }] };
    const all = rowsOf(csvOf(sampleDocument(sample, eightAndOne, { minimum: 1, organisation })));
    const own = all.filter(({ network }) => network !== '');
    expect(all.slice(-own.length)).toEqual(own);
    // A network of all of them has what everyone has, and each role of it what that role has.
    const without = ({ group = '', network: _, ...row }: Record<string, string>) => row;
    const isOfResult = ({ statistic = '' }) => !/\.(rank|stability)$/.test(statistic);
    const likewise = (group: string) => all.filter((row) => row['group'] === group && isOfResult(row)).map(without);
    expect(likewise('network')).toEqual(likewise('everyone'));
    expect(likewise('role in network')).toEqual(likewise('role'));
    expect(new Set(own.map(({ network, unit }) => `${network} ${unit}`))).toEqual(new Set(['both ']));
  });

  it('makes no formula and steers no terminal, whatever units and roles are called', () => {
    const answers = 'unit,role,d1-1\n=1+1,-x,1\n"\u001B=2",+y,1\n"@a\nb",z,1\n';
    const odd = rowsOf(csvOf(sampleDocument(sample, answers)));
    const names = (group: string, column: string) =>
      odd
        .filter((row) => row['group'] === group && row['statistic'] === 'n' && row['indicator'] !== '')
        .map((row) => row[column]);
    expect(names('unit', 'unit')).toEqual(["'=1+1", '�=2', "'@a b"]);
    expect(names('role', 'role')).toEqual(["'-x", "'+y", 'z']);
  });
});
