import { expectTypeOf, test } from 'vitest';
import type {
  DescribedTagId,
  DetailedTagId,
  TagDetailId,
  TagFigureId,
  TagGroupId,
  TagId,
  TagQuestionId,
  TagUnitId,
} from './tag-ids.ts';
import type { TagSet } from './tag-set.ts';
import type { TagSetText } from './tag-set-text.ts';

const place = 'p. 4';
const arenas = {
  id: 'arenas',
  version: '1.0.0',
  groups: ['owner', 'school'],
  tags: [
    {
      id: 'council',
      group: 'owner',
      description: true,
      details: ['members', 'rhythm'],
      figures: [{ id: 'members', value: 4, unit: 'persons', place }],
    },
    { id: 'network', details: ['members'], questions: ['what', 'why'], figures: [{ id: 'effect', value: 0.4, place }] },
    { id: 'plain' },
  ],
} as const satisfies TagSet;
const plain = { id: 'plain', version: '1.0.0', tags: [{ id: 'one' }] } as const satisfies TagSet;

test('the ids of a set', () => {
  expectTypeOf<TagId<typeof arenas>>().toEqualTypeOf<'council' | 'network' | 'plain'>();
  expectTypeOf<TagGroupId<typeof arenas>>().toEqualTypeOf<'owner' | 'school'>();
  expectTypeOf<DescribedTagId<typeof arenas>>().toEqualTypeOf<'council'>();
  expectTypeOf<TagQuestionId<typeof arenas>>().toEqualTypeOf<'what' | 'why'>();
  expectTypeOf<DetailedTagId<typeof arenas>>().toEqualTypeOf<'council' | 'network'>();
  expectTypeOf<TagDetailId<typeof arenas>>().toEqualTypeOf<'members' | 'rhythm'>();
  expectTypeOf<TagDetailId<typeof arenas, 'network'>>().toEqualTypeOf<'members'>();
  expectTypeOf<TagFigureId<typeof arenas>>().toEqualTypeOf<'members' | 'effect'>();
  expectTypeOf<TagUnitId<typeof arenas>>().toEqualTypeOf<'persons'>();
});

test('what a set has not is never asked for, and a loaded set has plain ids', () => {
  expectTypeOf<TagGroupId<typeof plain>>().toEqualTypeOf<never>();
  expectTypeOf<DescribedTagId<typeof plain>>().toEqualTypeOf<never>();
  expectTypeOf<TagFigureId<typeof plain>>().toEqualTypeOf<never>();
  expectTypeOf<TagDetailId<typeof plain>>().toEqualTypeOf<never>();
  expectTypeOf<TagId<TagSet>>().toEqualTypeOf<string>();
  expectTypeOf<TagDetailId<TagSet>>().toEqualTypeOf<string>();
  expectTypeOf<TagUnitId<TagSet>>().toEqualTypeOf<string>();
  const words = { tagSet: 'plain', language: 'en', title: 'Plain', tags: { one: 'One' } } as const;
  expectTypeOf(words).toExtend<TagSetText<typeof plain>>();
  // @ts-expect-error nothing asks for groups
  const surplus: TagSetText<typeof plain> = { ...words, groups: { owner: 'Owner' } };
  expectTypeOf(surplus).not.toBeAny();
});

test('a text has every word that its set asks for', () => {
  const words = {
    tagSet: 'arenas',
    language: 'en',
    title: 'Arenas',
    groups: { owner: 'Owner', school: 'School' },
    tags: { council: 'Council', network: 'Network', plain: 'Plain' },
    descriptions: { council: 'They meet.' },
    questions: { what: 'What?', why: 'Why?' },
    details: { council: { members: 'Four heads', rhythm: 'Monthly' }, network: { members: 'Schools' } },
    detailNames: { members: 'Members', rhythm: 'Rhythm' },
    figures: { members: 'Members', effect: 'Effect' },
    units: { persons: 'persons' },
  } as const;
  expectTypeOf(words).toExtend<TagSetText<typeof arenas>>();
  expectTypeOf(words).toExtend<TagSetText>();
  // @ts-expect-error "plain" has no name
  const unnamed: TagSetText<typeof arenas> = { ...words, tags: { council: 'Council', network: 'Network' } };
  const { network } = words.details;
  // @ts-expect-error the council's rhythm is not told
  const untold: TagSetText<typeof arenas> = { ...words, details: { council: { members: 'Four' }, network } };
  const { figures: _, ...holed } = words;
  // @ts-expect-error the figures have no names
  const bare: TagSetText<typeof arenas> = holed;
  expectTypeOf([unnamed, untold, bare]).not.toBeAny();
});
