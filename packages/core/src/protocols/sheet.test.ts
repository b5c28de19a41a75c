import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { parseSheet } from '../json/parse-sheet.ts';
import { parseTool } from '../json/parse-tool.ts';
import { formatPath } from '../shared/format-path.ts';
import { addToSheet, type SheetOutcome } from './add-to-sheet.ts';
import { checkSheet } from './check-sheet.ts';
import { checkTool } from './check-tool.ts';
import { emptyPlaces } from './empty-places.ts';
import { entriesByPlace } from './entries-by-place.ts';
import { entryToAction } from './entry-to-action.ts';
import { labelEntry } from './label-entry.ts';
import { openSheet } from './open-sheet.ts';
import type { Sheet } from './sheet.ts';
import type { SheetEntry } from './sheet-entry.ts';
import type { Tool } from './tool.ts';

const grid = freeze(
  {
    kind: 'grid',
    id: 'four',
    version: '1.0.0',
    rows: ['inside', 'outside'],
    columns: ['good', 'bad'],
    cells: [
      { id: 'strong', row: 'inside', column: 'good', prompts: ['what'] },
      { id: 'weak', row: 'inside', column: 'bad' },
      { id: 'chance', row: 'outside', column: 'good', prompts: ['see', 'use'] },
      { id: 'threat', row: 'outside', column: 'bad' },
    ],
  } as const satisfies Tool,
  true,
);
const sequence = freeze(
  {
    kind: 'sequence',
    id: 'look-back',
    version: '1.0.0',
    questions: [{ id: 'done' }, { id: 'learned' }, { id: 'wise' }],
    carries: 'wise',
  } as const satisfies Tool,
  true,
);
// Component, its parts, what they consist of, how each is done; and what drives the component, in three groups.
const tree = freeze(
  {
    kind: 'tree',
    id: 'core',
    version: '1.0.0',
    levels: [
      { id: 'component' },
      { id: 'part', under: 'component' },
      { id: 'factor', under: 'part' },
      { id: 'how', under: 'factor' },
      { id: 'driver', under: 'component', groups: ['training', 'guidance', 'leadership'] },
    ],
  } as const satisfies Tool,
  true,
);

const at = '2026-11-21T10:00:00Z';

function ok(outcome: SheetOutcome): Sheet {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
const written = (tool: Tool, sheet: Sheet, ...entries: Omit<SheetEntry, 'at' | 'words'>[]) =>
  entries.reduce((one, entry) => ok(addToSheet(tool, one, { words: 'W', at, ...entry })), sheet);

const blank = (tool: Tool) => freeze(openSheet(tool, { id: 's1', unit: 'north' }), true);

describe('a tree', () => {
  const half = written(
    tree,
    blank(tree),
    { id: 'a', place: 'component' },
    { id: 'b1', place: 'part', under: 'a' },
    { id: 'b2', place: 'part', under: 'a' },
    { id: 'c1', place: 'factor', under: 'b1' },
    { id: 'e1', place: 'driver', under: 'a', group: 'training' },
    { id: 'e2', place: 'driver', under: 'a', group: 'leadership' },
  );

  test('tells each cell that is empty, under what, and in which group', () => {
    expect(emptyPlaces(tree, half)).toEqual([
      { place: 'factor', under: 'b2' },
      { place: 'how', under: 'c1' },
      { place: 'driver', under: 'a', group: 'guidance' },
    ]);
    expect(emptyPlaces(tree, blank(tree))).toEqual([{ place: 'component' }]);
    const whole = written(
      tree,
      half,
      { id: 'c2', place: 'factor', under: 'b2' },
      { id: 'd1', place: 'how', under: 'c1' },
      { id: 'd2', place: 'how', under: 'c2' },
      { id: 'e3', place: 'driver', under: 'a', group: 'guidance' },
    );
    expect(emptyPlaces(tree, whole)).toEqual([]);
  });

  test.each<[Omit<SheetEntry, 'at' | 'words' | 'id'>, object]>([
    [
      { place: 'how', under: 'b1' },
      { reason: 'wrong-parent', under: 'b1', needed: 'factor' },
    ],
    [{ place: 'how' }, { reason: 'wrong-parent', under: undefined, needed: 'factor' }],
    [
      { place: 'how', under: 'x' },
      { reason: 'wrong-parent', under: 'x', needed: 'factor' },
    ],
    [
      { place: 'component', under: 'a' },
      { reason: 'wrong-parent', under: 'a', needed: undefined },
    ],
    [
      { place: 'driver', under: 'a' },
      { reason: 'group-needed', place: 'driver' },
    ],
    [
      { place: 'driver', under: 'a', group: 'money' },
      { reason: 'unknown-group', group: 'money' },
    ],
    [
      { place: 'part', under: 'a', group: 'training' },
      { reason: 'unknown-group', group: 'training' },
    ],
    [{ place: 'leaf' }, { reason: 'unknown-place', place: 'leaf' }],
    [
      { place: 'component', prompt: 'what' },
      { reason: 'unknown-prompt', prompt: 'what' },
    ],
  ])('%j is refused', (entry, refusal) => {
    const loaded: Tool = tree;
    expect(addToSheet(loaded, half, { id: 'new', words: 'W', at, ...entry })).toEqual({ ok: false, refusal });
  });

  test('an entry once', () => {
    const again = addToSheet(tree, half, { id: 'a', place: 'component', words: 'W', at });
    expect(again).toEqual({ ok: false, refusal: { reason: 'duplicate-entry', entry: 'a' } });
  });
});

describe('a grid', () => {
  test('collects entries over sheets, cell by cell, label by label', () => {
    const one = written(grid, blank(grid), { id: 'e1', place: 'weak', label: 'time' }, { id: 'e2', place: 'weak' });
    const other = written(grid, openSheet(grid, { id: 's2', unit: 'north' }), {
      id: 'e1',
      place: 'weak',
      label: 'time',
    });
    const places = entriesByPlace(grid, [one, other]);
    expect(places.map(({ place, labels }) => `${place} ${labels.length}`)).toEqual([
      'strong 0',
      'weak 2',
      'chance 0',
      'threat 0',
    ]);
    const told = places[1]?.labels.map(({ label, entries }) => [
      label,
      entries.map(({ sheet, entry }) => `${sheet}/${entry.id}`),
    ]);
    expect(told).toEqual([
      ['time', ['s1/e1', 's2/e1']],
      [undefined, ['s1/e2']],
    ]);
    expect(places[1]?.labels[1]).not.toHaveProperty('label');
  });

  test('tells the cells that are empty, and takes the prompts of a cell', () => {
    const sheet = written(grid, blank(grid), { id: 'e1', place: 'chance', prompt: 'use' });
    expect(emptyPlaces(grid, sheet).map(({ place }) => place)).toEqual(['strong', 'weak', 'threat']);
  });

  test('an entry gets a label, and becomes an action', () => {
    const sheet = written(grid, blank(grid), { id: 'e1', place: 'weak', indicators: ['aloud'] });
    const sorted = labelEntry(sheet, 'e1', 'time');
    expect(sorted.entries[0]?.label).toBe('time');
    expect(labelEntry(sorted, 'e1', 'time')).toBe(sorted);
    expect(() => labelEntry(sheet, 'e9', 'time')).toThrow(
      new RangeError('labelEntry takes the id of an entry of the sheet; received "e9", which none has.'),
    );
    const [entry] = sorted.entries;
    expect(entry && entryToAction(entry, { id: 'a1', document: sheet.id })).toMatchObject({
      what: 'W',
      indicators: ['aloud'],
    });
  });
});

describe('a sequence', () => {
  const autumn = written(
    sequence,
    openSheet(sequence, { id: 's1', unit: 'north', wave: '2026-autumn' }),
    { id: 'e1', place: 'done' },
    { id: 'e2', place: 'wise' },
    { id: 'e3', place: 'wise' },
  );

  test('opens with what the last wave thought wise', () => {
    const spring = openSheet(sequence, { id: 's2', unit: 'north', wave: '2027-spring' }, autumn);
    expect(spring.wave).toBe('2027-spring');
    expect(spring.entries).toEqual([]);
    expect(spring.opens).toEqual([
      { sheet: 's1', entry: autumn.entries[1] },
      { sheet: 's1', entry: autumn.entries[2] },
    ]);
  });

  test('opens with nothing the first time, and where it does not carry', () => {
    expect(openSheet(sequence, { id: 's', unit: 'north' })).toEqual({
      id: 's',
      tool: { id: 'look-back', version: '1.0.0' },
      unit: 'north',
      entries: [],
    });
    const { carries: _, ...plain } = sequence;
    expect(openSheet(plain, { id: 's', unit: 'north' }, autumn)).not.toHaveProperty('opens');
    expect(openSheet(grid, { id: 's', unit: 'north' }, blank(grid))).not.toHaveProperty('opens');
  });

  test.each([
    [grid, 'north'],
    [sequence, 'south'],
  ] as const)('refuses the sheet of another tool or unit (%#)', (tool, unit) => {
    expect(() => openSheet(tool, { id: 's', unit }, autumn)).toThrow(
      new RangeError(
        `openSheet takes the last sheet of ${tool.id} by ${unit}; received one of look-back by north. Pass the unit's own, or none.`,
      ),
    );
  });
});

const told = (parsed: ReturnType<typeof parseTool> | ReturnType<typeof parseSheet>) =>
  parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);

describe('from outside', () => {
  test.each([grid, sequence, tree] as const)('a tool is given as it was written (%#)', (tool) => {
    expect(parseTool(JSON.parse(JSON.stringify(tool)))).toStrictEqual({ ok: true, value: tool });
    expect(checkTool(tool)).toEqual([]);
  });

  test.each<[object, string]>([
    [{ ...grid, rows: ['inside', 'inside'] }, 'duplicate-id $.rows[1]'],
    [{ ...grid, columns: ['good', 'bad', 'good'] }, 'duplicate-id $.columns[2]'],
    [{ ...grid, columns: ['good'] }, 'unknown-place $.cells[1].column'],
    [{ ...grid, cells: [...grid.cells, { id: 'strong' }] }, 'duplicate-id $.cells[4].id'],
    [{ ...grid, cells: [...grid.cells, { id: 'x', prompts: ['use'] }] }, 'duplicate-id $.cells[4].prompts[0]'],
    [{ ...grid, cells: [...grid.cells, { id: 'x', row: 'above' }] }, 'unknown-place $.cells[4].row'],
    [{ ...sequence, carries: 'next' }, 'unknown-place $.carries'],
    [{ ...sequence, cells: [] }, 'unknown-key $.cells'],
    [{ ...tree, levels: [{ id: 'a', under: 'b' }, { id: 'b' }] }, 'unknown-place $.levels[0].under'],
    [{ ...tree, levels: [{ id: 'a', groups: ['x', 'x'] }] }, 'duplicate-id $.levels[0].groups[1]'],
    [{ ...tree, kind: 'bush' }, 'wrong-form $.kind'],
  ])('a fault in a tool is told: %#', (tool, line) => {
    expect(told(parseTool(tool))[0]).toBe(line);
  });

  const sheet = written(grid, blank(grid), { id: 'e1', place: 'weak' });

  test.each<[object, string[]]>([
    [{}, []],
    [{ tool: { id: 'five', version: '1.0.0' } }, ['wrong-tool $.tool.id']],
    [{ tool: { id: 'four', version: '2.0.0' } }, ['wrong-version $.tool.version']],
    [{ entries: [...sheet.entries, ...sheet.entries] }, ['refused $.entries[1]']],
    [
      { entries: [{ ...sheet.entries[0], words: '' }], unit: 3 },
      ['wrong-type $.unit', 'wrong-form $.entries[0].words'],
    ],
  ])('a sheet with %j', (change, lines) => {
    expect(told(parseSheet(grid, JSON.parse(JSON.stringify({ ...sheet, ...change }))))).toEqual(lines);
  });

  test('no JSON throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
        expect(parseTool(data).ok).toBe(false);
        expect(parseSheet(grid, data).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

const place = fc.constantFrom('component', 'part', 'factor', 'how', 'driver', 'leaf');
const group = fc.constantFrom('training', 'guidance', 'leadership', undefined);
const entry = fc.tuple(fc.nat(12), place, group, fc.option(fc.nat(12), { nil: undefined })).map(
  ([id, where, into, under]): SheetEntry => ({
    id: `e${id}`,
    place: where,
    words: 'W',
    at,
    ...(into && { group: into }),
    ...(under !== undefined && { under: `e${under}` }),
  }),
);

test('whatever people try to write, the sheet fits its tool, and keeps what it took, in order', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60, size: 'max' }), (entries) => {
      const loaded: Tool = tree;
      const taken: SheetEntry[] = [];
      let sheet = blank(tree);
      for (const one of entries) {
        const outcome = addToSheet(loaded, sheet, one);
        if (!outcome.ok) continue;
        sheet = outcome.value;
        taken.push(one);
      }
      expect(sheet.entries).toEqual(taken);
      expect(checkSheet(tree, sheet)).toEqual([]);
      expect(parseSheet(tree, JSON.parse(JSON.stringify(sheet)))).toEqual({ ok: true, value: sheet });
    }),
    { numRuns: 1000 },
  );
});

test('nothing is written at no time', () => {
  expect(() =>
    addToSheet(grid as Tool, JSON.parse('{"entries":[]}'), { id: 'e1', place: 'x', words: 'W', at: 'soon' }),
  ).toThrow(/^addToSheet takes a date and time with its offset from UTC; received "soon"\./);
});
