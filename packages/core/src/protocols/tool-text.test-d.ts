import { expectTypeOf, test } from 'vitest';
import { addToSheet } from './add-to-sheet.ts';
import type { Sheet } from './sheet.ts';
import type { Tool } from './tool.ts';
import type { CellPromptId, GroupId, PlaceId } from './tool-ids.ts';
import type { ToolText } from './tool-text.ts';

const grid = {
  kind: 'grid',
  id: 'cross',
  version: '1.0.0',
  cells: [{ id: 'good', prompts: ['what', 'why'] }, { id: 'better' }],
} as const satisfies Tool;
const tree = {
  kind: 'tree',
  id: 'core',
  version: '1.0.0',
  levels: [{ id: 'component' }, { id: 'driver', under: 'component', groups: ['training', 'guidance'] }],
} as const satisfies Tool;

declare const sheet: Sheet;

test('the ids of a tool', () => {
  expectTypeOf<PlaceId<typeof grid>>().toEqualTypeOf<'good' | 'better'>();
  expectTypeOf<CellPromptId<typeof grid>>().toEqualTypeOf<'what' | 'why'>();
  expectTypeOf<GroupId<typeof grid>>().toEqualTypeOf<never>();
  expectTypeOf<PlaceId<typeof tree>>().toEqualTypeOf<'component' | 'driver'>();
  expectTypeOf<GroupId<typeof tree>>().toEqualTypeOf<'training' | 'guidance'>();
  expectTypeOf<PlaceId<Tool>>().toEqualTypeOf<string>();
  expectTypeOf<GroupId<Tool>>().toEqualTypeOf<string>();
});

test('a text has every word that its tool asks for', () => {
  const words = { tool: 'cross', language: 'en', title: 'Cross', places: { good: 'Good', better: 'Better' } } as const;
  expectTypeOf({ ...words, prompts: { what: 'What?', why: 'Why?' } }).toExtend<ToolText<typeof grid>>();
  // @ts-expect-error "why" has no words
  const holed: ToolText<typeof grid> = { ...words, prompts: { what: 'What?' } };
  expectTypeOf(holed).not.toBeAny();
});

test('entries know the ids', () => {
  const entry = { id: 'e1', words: 'W', at: '2026-11-21T10:00:00Z' };
  addToSheet(grid, sheet, { ...entry, place: 'good', prompt: 'why' });
  // @ts-expect-error no such cell
  addToSheet(grid, sheet, { ...entry, place: 'bad' });
  // @ts-expect-error no such group
  addToSheet(tree, sheet, { ...entry, place: 'driver', group: 'money' });
});
