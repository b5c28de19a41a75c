import { describe, expect, it } from 'vitest';
import { madeUpRubric } from './made-up-assessments.test-data.ts';
import { responsesFromRows } from './responses-from-rows.ts';
import { startResponses } from './start-responses.ts';

const rubric = madeUpRubric(8, 3);

describe('responsesFromRows', () => {
  it('codes levels, numbers and kinds of missing, in the columns of the rubric', () => {
    const read = responsesFromRows(rubric, [
      { unit: 'north', i0: 'level-2', i1: 1, i2: 'declined', i3: null, i4: '', i5: { level: 'level-1' } },
      { unit: 'south', role: 'leader', i0: { missing: 'do-not-know' } },
      { unit: 7, i7: 3 },
    ]);
    if (!read.ok) throw new Error('refused');
    const { size, codes, unit, role, round, wave, rater, indicators, dimensions } = read.value;
    expect(size).toBe(3);
    expect(indicators).toEqual(['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7']);
    expect(dimensions).toEqual(['d0', 'd0', 'd0', 'd0', 'd0', 'd0', 'd0', 'd1']);
    // Three levels, then not-applicable 3, do-not-know 4, declined 5, skipped 6.
    expect([...codes]).toEqual([2, 0, 5, 6, 6, 1, 6, 6, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 2]);
    expect(unit).toEqual({ values: ['north', 'south', '7'], codes: Uint16Array.of(0, 1, 2) });
    expect([...role.codes].map((code) => role.values[code])).toEqual(['', 'leader', '']);
    expect([round.values, wave.values, rater.values]).toEqual([['individual'], [''], ['']]);
  });
  it('reads under the keys that it is told, and passes over others', () => {
    const rows = [{ school: 'n', 'a role': 'x', when: '26', how: 'group', who: 'k', i0: 2, mark: 9, note: 'hi' }];
    const read = responsesFromRows(rubric, rows, {
      unit: 'school',
      role: 'a role',
      wave: 'when',
      round: 'how',
      rater: 'who',
      attributes: ['mark'],
      ignore: ['note'],
    });
    if (!read.ok) throw new Error('refused');
    const { unit, role, wave, round, rater, attributes } = read.value;
    expect([unit, role, wave, round].map(({ values }) => values)).toEqual([['n'], ['x'], ['26'], ['group']]);
    expect(rater.values[rater.codes[0] ?? 0]).toBe('k');
    expect(attributes.mark.values[attributes.mark.codes[0] ?? 0]).toBe('9');
  });
  it('takes what holds of all rows', () => {
    const read = responsesFromRows(rubric, [{ i0: 1 }], { given: { wave: '2026', round: 'plenum', unit: 'north' } });
    expect(read.ok && [read.value.wave.values, read.value.round.values, read.value.unit.values]).toEqual([
      ['2026'],
      ['plenum'],
      ['north'],
    ]);
  });
  it('tells everything that is wrong, with its place', () => {
    const rows = [
      { unit: 'north', rater: 'k', i0: 'high', i9: 'level-1' },
      { unit: ['a'], round: 'all', i1: 0, i2: 1.5, i3: { level: 'level-0', missing: 'skipped' }, i4: true, i5: {} },
      'text' as never,
      { unit: 'north', rater: 'r', i1: 1 },
      { unit: 'north', rater: 'r', i0: 'level-1' },
      { unit: 'south', rater: 'r', i1: 1 },
    ];
    const read = responsesFromRows(rubric, rows);
    expect(read.ok || read.issues.map(({ code, path }) => `${path.join('/')} ${code}`)).toEqual([
      '0/i0 unknown-level',
      '0/i9 unknown-key',
      '1/unit wrong-type',
      '1/round not-allowed',
      '1/i1 unknown-level',
      '1/i2 unknown-level',
      '1/i3 unknown-key',
      '1/i4 unknown-level',
      '1/i5 unknown-level',
      '2 wrong-type',
      '4 duplicate-id',
    ]);
  });
  it.each([
    [{ rater: 'k', unit: ['a'] }, 'wrong-type', [1, 'unit'], 'Expected a string; received an array.'],
    [
      { rater: 'k', round: 'all' },
      'not-allowed',
      [1, 'round'],
      'Expected one of "individual", "group", "plenum"; received "all".',
    ],
    [null, 'wrong-type', [1], 'Expected an object; received null.'],
    [['a'], 'wrong-type', [1], 'Expected an object; received an array.'],
    [
      { rater: 'k', i9: 1 },
      'unknown-key',
      [1, 'i9'],
      '"i9" is no indicator of the rubric and no attribute; mend its spelling, name it in `attributes`, or pass over it with `ignore`.',
    ],
  ])('tells what is wrong with %j, and only once', (wrong, code, path, message) => {
    // A row that is refused is nobody's first copy.
    const read = responsesFromRows(rubric, Object.freeze([{ i0: 1 }, wrong as never, { rater: 'k' }]));
    expect(read).toEqual({ ok: false, issues: [{ code, path, message }] });
  });
  it('leaves open what a row doesn’t say, in any number of rows', () => {
    const rows = Array.from({ length: 130 }, () => ({ unit: null, i3: 1 }));
    const read = responsesFromRows(rubric, rows, { attributes: ['mark'] });
    if (!read.ok) throw new Error('refused');
    const { codes, unit, role, wave, rater, attributes } = read.value;
    expect([...codes]).toEqual(rows.flatMap(() => [6, 6, 6, 0, 6, 6, 6, 6]));
    expect([unit, role, wave, rater, attributes.mark].map(({ values }) => values)).toEqual([
      [''],
      [''],
      [''],
      [''],
      [''],
    ]);
  });
  it('takes one rater in two units, waves and rounds, and any number without a key', () => {
    const rows = [
      { unit: 'a', wave: '1', rater: 'r' },
      { unit: 'b', wave: '1', rater: 'r' },
      { unit: 'a', wave: '2', rater: 'r' },
      { unit: 'a', wave: '1', round: 'group', rater: 'r' },
      {},
      {},
      { rater: '' },
    ].map((row) => ({ ...row, i0: 1 }));
    const read = responsesFromRows(rubric, rows);
    expect(read.ok && read.value.size).toBe(7);
    const again = responsesFromRows(rubric, [...rows, { unit: 'b', wave: '1', rater: 'r', i1: 2 }]);
    expect(again.ok || again.issues).toEqual([
      {
        code: 'duplicate-id',
        path: [7],
        message:
          'The rater "r" has a response for "b" in the same wave and round already, at $[1]; keep one of the two, or name the key that tells their waves or rounds apart (`wave`, `round`).',
      },
    ]);
  });
  it('leaves out rows of which nothing is answered, and counts them', () => {
    const rows = [
      { unit: 'a', wave: '2', rater: 'r', i0: null, i1: '' },
      { unit: 'b', rater: 'r', i0: 1 },
      { unit: 'b', rater: 'r', i3: 'skipped', i4: { missing: 'skipped' } },
      {},
      { unit: 'b', rater: 's', i0: 'do-not-know' },
      { unit: 'b', rater: 't', i7: 'declined' },
      { unit: 'b', rater: 'u', i7: 'not-applicable' },
    ];
    const read = responsesFromRows(rubric, rows);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { size, blank, unit, wave, rater } = read.value;
    expect([size, blank]).toEqual([4, 3]);
    // Nothing is left of them: neither a unit nor a wave of theirs.
    expect([unit.values, wave.values, rater.values]).toEqual([['b'], [''], ['r', 's', 't', 'u']]);
  });
  it('still tells what is wrong with a row of which nothing is answered', () => {
    const read = responsesFromRows(rubric, [{ round: 'all', i0: '' }]);
    expect(read.ok || read.issues.map(({ code }) => code)).toEqual(['not-allowed']);
  });
  it('finds the earlier response where rows before it were left out', () => {
    const rows = [{}, { unit: 'b', rater: 'r', i0: 9 }, { rater: 'r', i0: 1 }, {}, { rater: 'r', i0: 2 }];
    const read = responsesFromRows(rubric, rows);
    const told = read.ok
      ? []
      : read.issues.map(({ path, message }) => [path[0], message.includes('already, at $[2];')]);
    expect(told).toEqual([
      [1, false],
      [4, true],
    ]);
  });
  it('takes no row of a rubric without an indicator for a blank one', () => {
    const none = { ...rubric, dimensions: [] };
    const read = responsesFromRows(none, [{ unit: 'a' }]);
    expect(read.ok && [read.value.size, read.value.blank]).toEqual([1, 0]);
  });
  it('takes the numbers that are ids of levels as those', () => {
    const levels = [{ id: '3' }, { id: '2' }, { id: '1' }];
    const numbered = { ...rubric, scale: { ...rubric.scale, levels, favourable: '1' } };
    const read = responsesFromRows(numbered, [{ i0: 3, i1: '3', i2: 1 }]);
    expect(read.ok && [...read.value.codes.subarray(0, 3)]).toEqual([0, 0, 2]);
    expect(responsesFromRows(numbered, [{ i0: 4 }]).ok).toBe(false);
  });
  it('refuses a key for two things, and names that every table has', () => {
    expect(() => responsesFromRows(rubric, [], { unit: 'x', role: 'x' })).toThrow(RangeError);
    for (const name of ['unit', 'network', 'rater']) {
      expect(() => responsesFromRows(rubric, [], { attributes: [name] })).toThrow(`received "${name}"`);
    }
    expect(() => responsesFromRows(rubric, [], { attributes: ['a', 'a'] })).toThrow(RangeError);
    expect(() => responsesFromRows(madeUpRubric(1, 252), [])).toThrow('at most 251 levels; received 252');
  });
  it('takes an indicator for what it is where an attribute has the same name', () => {
    const clash = { ...rubric, dimensions: [{ id: 'd', indicators: [{ id: 'role' }, { id: 'i0' }] }] };
    const read = responsesFromRows(clash, [{ role: 'level-1' }]);
    expect(read.ok && [read.value.codes[0], read.value.role.values]).toEqual([1, ['']]);
  });
  it('keeps a byte a rating, and two or four an attribute', () => {
    const rows = Array.from({ length: 70_000 }, (_, at) => ({ rater: `r${at}`, i0: 1 }));
    const read = responsesFromRows(rubric, rows);
    if (!read.ok) throw new Error('refused');
    expect(read.value.codes.byteLength).toBe(70_000 * 8);
    expect(read.value.unit.codes).toBeInstanceOf(Uint16Array);
    expect(read.value.rater.codes).toBeInstanceOf(Int32Array);
    expect(read.value.rater.values[read.value.rater.codes[69_999] ?? 0]).toBe('r69999');
  });
});

describe('startResponses', () => {
  it('takes a stream', async () => {
    async function* stream() {
      yield { unit: 'north', i0: 1 };
      yield { unit: 'south', i0: 2 };
    }
    const builder = startResponses(rubric);
    for await (const row of stream()) builder.add(row);
    const read = builder.finish();
    expect(read.ok && [read.value.size, read.value.attributes]).toEqual([2, {}]);
  });
});
