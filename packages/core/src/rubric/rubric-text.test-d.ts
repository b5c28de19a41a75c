import { expectTypeOf, test } from 'vitest';
import { attachScale } from './attach-scale.ts';
import type { Rubric } from './rubric.ts';
import type { RubricText } from './rubric-text.ts';

const source = { title: 'Reading', language: 'en' } as const;

/** Asks for every part that a text can have. */
const reading = {
  id: 'reading',
  version: '1.0.0',
  source,
  instructions: ['alone', 'honestly'],
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes', rule: true }], favourable: 'yes' },
  dimensions: [
    { id: 'daily', principle: true, indicators: [{ id: 'aloud', descriptors: true }, { id: 'silently' }] },
    { id: 'weekly', indicators: [{ id: 'library' }] },
  ],
} as const satisfies Rubric;

/** Asks for the common parts alone. */
const writing = {
  id: 'writing',
  version: '1.0.0',
  source,
  scale: { kind: 'ordinal', id: 'done', levels: [{ id: 'rarely' }, { id: 'often' }], favourable: 'often' },
  dimensions: [{ id: 'school', indicators: [{ id: 'diary' }] }],
} as const satisfies Rubric;

type Reading = RubricText<typeof reading>;
type Writing = RubricText<typeof writing>;

const read = {
  rubric: 'reading',
  language: 'en',
  title: 'Reading',
  instructions: { alone: 'Rate alone.', honestly: 'Rate honestly.' },
  levels: { no: 'Not seen', yes: 'Seen' },
  rules: { yes: 'Choose this when you have an example.' },
  dimensions: { daily: 'Every day', weekly: 'Every week' },
  principles: { daily: 'Whoever reads every day reads well.' },
  indicators: { aloud: 'We read aloud.', silently: 'We read silently.', library: 'We borrow books.' },
  descriptors: { aloud: { no: 'Nobody reads aloud.', yes: 'Everybody does.' } },
} as const satisfies Reading;

const written = {
  rubric: 'writing',
  language: 'en',
  title: 'Writing',
  levels: { rarely: 'Rarely', often: 'Often' },
  dimensions: { school: 'At school' },
  indicators: { diary: 'We keep a diary.' },
} as const satisfies Writing;

declare const text: Reading;
declare const loaded: RubricText;

test('a text of one rubric is no text of another, and is a text', () => {
  expectTypeOf(read).toExtend<Reading>();
  expectTypeOf(written).toExtend<Writing>();
  expectTypeOf(read).not.toExtend<Writing>();
  expectTypeOf<Reading>().not.toExtend<Writing>();
  expectTypeOf<Writing>().not.toExtend<Reading>();
  expectTypeOf<Reading>().toExtend<RubricText>();
  expectTypeOf<Writing>().toExtend<RubricText>();
});

test('a text that was loaded is not known to be of a literal', () => {
  expectTypeOf<RubricText>().not.toExtend<Reading>();
  expectTypeOf<RubricText>().not.toExtend<Writing>();
});

test('a text that says that it is of another rubric does not compile', () => {
  // @ts-expect-error TS2322: the id is "reading"
  ({ ...read, rubric: 'writing' }) satisfies Reading;
});

test('a text without a label of a level does not compile', () => {
  // @ts-expect-error TS2741: the label of "yes" is missing
  ({ ...read, levels: { no: 'Not seen' } }) satisfies Reading;
});

test('a text with a label of a level that the scale does not have does not compile', () => {
  // @ts-expect-error TS2353: the scale has no level "often"
  ({ ...read, levels: { no: 'Not seen', yes: 'Seen', often: 'Often' } }) satisfies Reading;
});

test('a text without the title of a dimension does not compile', () => {
  // @ts-expect-error TS2741: the title of "weekly" is missing
  ({ ...read, dimensions: { daily: 'Every day' } }) satisfies Reading;
});

test('a text without a statement does not compile', () => {
  // @ts-expect-error TS2741: the statement of "library" is missing
  ({ ...read, indicators: { aloud: 'We read aloud.', silently: 'We read silently.' } }) satisfies Reading;
});

test('a text with a statement that nothing asks for does not compile', () => {
  // @ts-expect-error TS2353: the rubric has no indicator "together"
  ({ ...read, indicators: { ...read.indicators, together: 'We read together.' } }) satisfies Reading;
});

test('a text without an instruction does not compile', () => {
  // @ts-expect-error TS2741: the instruction "honestly" is missing
  ({ ...read, instructions: { alone: 'Rate alone.' } }) satisfies Reading;
});

test('a text without a rule, or with one that nothing asks for, does not compile', () => {
  // @ts-expect-error TS2741: the rule of "yes" is missing
  ({ ...read, rules: {} }) satisfies Reading;
  // @ts-expect-error TS2353: "no" has no rule
  ({ ...read, rules: { yes: 'Choose this when …', no: 'Choose this when …' } }) satisfies Reading;
});

test('a text without a principle, or with one that nothing asks for, does not compile', () => {
  // @ts-expect-error TS2741: the principle of "daily" is missing
  ({ ...read, principles: {} }) satisfies Reading;
  // @ts-expect-error TS2353: "weekly" has no principle
  ({ ...read, principles: { daily: 'Whoever …', weekly: 'Whoever …' } }) satisfies Reading;
});

test('a text without descriptors, or with some that nothing asks for, does not compile', () => {
  // @ts-expect-error TS2741: the descriptors of "aloud" are missing
  ({ ...read, descriptors: {} }) satisfies Reading;
  // @ts-expect-error TS2741: the descriptor of "yes" is missing
  ({ ...read, descriptors: { aloud: { no: 'Nobody reads aloud.' } } }) satisfies Reading;
  // @ts-expect-error TS2353: "silently" has no descriptors
  ({ ...read, descriptors: { ...read.descriptors, silently: { no: 'x', yes: 'x' } } }) satisfies Reading;
});

test('a text without a part that the rubric asks for does not compile', () => {
  const { instructions, rules, principles, descriptors, ...common } = read;
  ({ ...common, instructions, rules, principles, descriptors }) satisfies Reading;
  // @ts-expect-error TS1360: the instructions are missing
  ({ ...common, rules, principles, descriptors }) satisfies Reading;
  // @ts-expect-error TS1360: the rules are missing
  ({ ...common, instructions, principles, descriptors }) satisfies Reading;
  // @ts-expect-error TS1360: the principles are missing
  ({ ...common, instructions, rules, descriptors }) satisfies Reading;
  // @ts-expect-error TS1360: the descriptors are missing
  ({ ...common, instructions, rules, principles }) satisfies Reading;
});

test('a text with a part that the rubric does not ask for does not compile', () => {
  // @ts-expect-error TS2322: the rubric has no instructions
  ({ ...written, instructions: { alone: 'Rate alone.' } }) satisfies Writing;
  // @ts-expect-error TS2322: no level has a rule
  ({ ...written, rules: { often: 'Choose this when …' } }) satisfies Writing;
  // @ts-expect-error TS2322: no dimension has a principle
  ({ ...written, principles: { school: 'Whoever …' } }) satisfies Writing;
  // @ts-expect-error TS2322: no indicator has descriptors
  ({ ...written, descriptors: { diary: { rarely: 'x', often: 'x' } } }) satisfies Writing;
  // @ts-expect-error TS2353: a text has no labels
  ({ ...written, labels: {} }) satisfies Writing;
});

test('a text of a rubric without a scale has no label', () => {
  const { scale: _, ...goals } = writing;
  const { levels, ...words } = written;
  const bare = { ...words, levels: {} } as const;
  bare satisfies RubricText<typeof goals>;
  expectTypeOf(bare).toExtend<RubricText<typeof goals>>();
  expectTypeOf<RubricText<typeof goals>>().toExtend<RubricText>();
  // @ts-expect-error TS2322: there is no level "often"
  ({ ...words, levels: { often: 'Often' } }) satisfies RubricText<typeof goals>;
  // @ts-expect-error TS2322: a text of the rubric with its scale is none of the rubric without
  ({ ...words, levels }) satisfies RubricText<typeof goals>;
  // @ts-expect-error TS2741: `levels` is there, and empty
  words satisfies RubricText<typeof goals>;
});

test('the text of a rubric that was given a scale has its labels', () => {
  const { scale, ...goals } = writing;
  const attached = attachScale(goals, scale);
  written satisfies RubricText<typeof attached>;
  // @ts-expect-error TS2739: the labels are missing
  ({ ...written, levels: {} }) satisfies RubricText<typeof attached>;
});

test('words are strings', () => {
  // @ts-expect-error TS2322: a label is a string
  ({ ...written, levels: { rarely: 'Rarely', often: 3 } }) satisfies Writing;
});

test('no word of a text can be put in the place of another', () => {
  // @ts-expect-error TS2540: the title is read-only
  text.title = 'Read';
  // @ts-expect-error TS2540: the labels are read-only
  text.levels.yes = 'Yes';
  // @ts-expect-error TS2540: the descriptors are read-only
  text.descriptors.aloud.yes = 'Many do.';
  // @ts-expect-error TS2540: the parts are read-only
  text.indicators = read.indicators;
  // @ts-expect-error TS2542: the words of a loaded text are read-only as well
  loaded.indicators['aloud'] = 'We read.';
});

test('the words of a rubric that was loaded are under any id, and may be missing', () => {
  expectTypeOf(loaded.levels['any']).toEqualTypeOf<string | undefined>();
  expectTypeOf(loaded.descriptors?.['any']?.['level']).toEqualTypeOf<string | undefined>();
  expectTypeOf(text.levels.yes).toEqualTypeOf<string>();
});
