import { expectTypeOf, test } from 'vitest';
import type { Parsed } from '../shared/parsed.ts';
import type { TagSet } from '../tags/tag-set.ts';
import type { TagSetText } from '../tags/tag-set-text.ts';
import type { Crosswalk } from '../versions/crosswalk.ts';
import type { CrosswalkText } from '../versions/crosswalk-text.ts';
import { parseCrosswalkText } from './parse-crosswalk-text.ts';
import { parseTagSetText } from './parse-tag-set-text.ts';

const methods = { id: 'methods', version: '1.0.0', tags: [{ id: 'walk' }] } as const satisfies TagSet;
const crosswalk = {
  id: 'c1',
  from: { id: 'reading', version: '1.0.0' },
  to: { id: 'reading', version: '2.0.0' },
  entries: [{ id: 'renamed', relation: 'equal', from: ['aloud'], to: ['loud'] }],
} as const satisfies Crosswalk;
declare const data: unknown;

test('a text is typed by what its words are of', () => {
  expectTypeOf(parseTagSetText(methods, data)).toEqualTypeOf<Parsed<TagSetText<typeof methods>>>();
  expectTypeOf(parseCrosswalkText(crosswalk, data)).toEqualTypeOf<Parsed<CrosswalkText<typeof crosswalk>>>();
});
