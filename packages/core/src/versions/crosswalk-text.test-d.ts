import { expectTypeOf, test } from 'vitest';
import type { Crosswalk } from './crosswalk.ts';
import type { CrosswalkEntryId, CrosswalkText } from './crosswalk-text.ts';

const crosswalk = {
  id: 'c1',
  from: { id: 'reading', version: '1.0.0' },
  to: { id: 'reading', version: '2.0.0' },
  entries: [
    { id: 'renamed', relation: 'equal', from: ['aloud'], to: ['loud'] },
    { id: 'gone', relation: 'none', from: ['letters'], to: [] },
    { relation: 'none', from: [], to: ['new'], reason: 'New.' },
  ],
} as const satisfies Crosswalk;

test('the ids of the entries that have one', () => {
  expectTypeOf<CrosswalkEntryId<typeof crosswalk>>().toEqualTypeOf<'renamed' | 'gone'>();
  expectTypeOf<CrosswalkEntryId<Crosswalk>>().toEqualTypeOf<string>();
});

test('an entry without a reason, or a reason without an entry, does not compile', () => {
  const words = { crosswalk: 'c1', language: 'en', title: 'One' } as const;
  const reasons = { renamed: 'A new name.', gone: 'No longer asked.' };
  expectTypeOf({ ...words, reasons }).toExtend<CrosswalkText<typeof crosswalk>>();
  // @ts-expect-error "gone" has no reason
  const holed: CrosswalkText<typeof crosswalk> = { ...words, reasons: { renamed: 'A new name.' } };
  // @ts-expect-error no such entry
  const surplus: CrosswalkText<typeof crosswalk> = { ...words, reasons: { ...reasons, new: 'New.' } as const };
  expectTypeOf([holed, surplus]).not.toBeAny();
});
