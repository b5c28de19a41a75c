import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { checkRubricText, checkRubricTextRules } from './check-rubric-text.ts';
import type { Rubric } from './rubric.ts';
import type { RubricText } from './rubric-text.ts';

const reading = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    instructions: ['honestly'],
    scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes', rule: true }], favourable: 'yes' },
    dimensions: [
      { id: 'daily', principle: true, indicators: [{ id: 'aloud', descriptors: true }, { id: 'silently' }] },
    ],
  },
  true,
);

const text = freeze<RubricText>(
  {
    rubric: 'reading',
    language: 'en',
    title: 'Reading',
    instructions: { honestly: 'Rate honestly.' },
    levels: { no: 'Not seen', yes: 'Seen' },
    rules: { yes: 'Choose this when you have an example.' },
    dimensions: { daily: 'Every day' },
    principles: { daily: 'Whoever reads every day reads well.' },
    indicators: { aloud: 'We read aloud.', silently: 'We read silently.' },
    descriptors: { aloud: { no: 'Nobody reads aloud.', yes: 'Everybody does.' } },
  },
  true,
);

test('a text that fits has no issue', () => {
  expect(checkRubricText(reading, text)).toEqual([]);
});

test('wrong-rubric: the text of another rubric', () => {
  expect(checkRubricText(reading, { ...text, rubric: 'writing' })).toEqual([
    {
      code: 'wrong-rubric',
      path: ['rubric'],
      message:
        'This is a text of the rubric "writing"; expected "reading". Mend the id, or check the text against its own rubric.',
    },
  ]);
});

const parts = [
  ['instructions', 'honestly', 'instruction'],
  ['levels', 'yes', 'level'],
  ['rules', 'yes', 'rule of level'],
  ['dimensions', 'daily', 'dimension'],
  ['principles', 'daily', 'principle of dimension'],
  ['indicators', 'silently', 'indicator'],
] as const;

describe('missing-text', () => {
  test.each(parts)('in %s: %s', (part, id, kind) => {
    const { [id]: _, ...others } = text[part] as Record<string, string>;
    const issue = { code: 'missing-text', path: [part, id], message: `The ${kind} "${id}" has no text; add one.` };
    expect(checkRubricText(reading, { ...text, [part]: others })).toEqual([issue]);
  });

  test.each(parts)('where %s is missing altogether, each of its ids', (part) => {
    const { [part]: whole, ...others } = text;
    const issues = checkRubricTextRules(reading, others);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual(
      Object.keys(whole as object).map((id) => ['missing-text', part, id]),
    );
  });

  test('of all descriptors of an indicator', () => {
    const issue = {
      code: 'missing-text',
      path: ['descriptors', 'aloud'],
      message: 'The indicator "aloud" has no descriptors; add one for each level.',
    };
    expect(checkRubricText(reading, { ...text, descriptors: {} })).toEqual([issue]);
    const { descriptors: _, ...others } = text;
    expect(checkRubricText(reading, others)).toEqual([issue]);
  });

  test('of one descriptor', () => {
    expect(checkRubricText(reading, { ...text, descriptors: { aloud: { no: 'Nobody does.' } } })).toEqual([
      {
        code: 'missing-text',
        path: ['descriptors', 'aloud', 'yes'],
        message: 'The descriptor of "aloud" for level "yes" has no text; add one.',
      },
    ]);
  });

  test('is told once of an id that stands twice in the rubric', () => {
    const twice = { ...reading, scale: { ...reading.scale, levels: [{ id: 'no' }, { id: 'no' }] } };
    expect(checkRubricTextRules(twice, { levels: {} }).filter(({ path }) => path[0] === 'levels')).toHaveLength(1);
    const dimensions = [{ id: 'daily', indicators: Array(2).fill({ id: 'aloud', descriptors: true }) }];
    const described = { ...reading, dimensions, scale: { levels: [{ id: 'no' }] } };
    const issues = checkRubricTextRules(described, { descriptors: { aloud: {} } });
    expect(issues.filter(({ path }) => path[0] === 'descriptors')).toHaveLength(1);
  });

  test('is told of ids that are named as things that every object has', () => {
    const instructions = ['constructor', 'toString', 'hasOwnProperty'];
    const issues = checkRubricText({ ...reading, instructions }, { ...text, instructions: {} });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual(
      instructions.map((id) => ['missing-text', 'instructions', id]),
    );
  });
});

describe('surplus-text', () => {
  test.each(parts)('in %s', (part, _, kind) => {
    expect(checkRubricText(reading, { ...text, [part]: { ...text[part], weather: 'Sun' } })).toEqual([
      {
        code: 'surplus-text',
        path: [part, 'weather'],
        message: `The rubric asks for no ${kind} "weather"; remove the text, or mend the id.`,
      },
    ]);
  });

  test('in a part that the rubric does not ask for at all', () => {
    const { instructions: _, ...without } = reading;
    expect(checkRubricText(without, text).map(({ code, path }) => [code, ...path])).toEqual([
      ['surplus-text', 'instructions', 'honestly'],
    ]);
  });

  test('of descriptors that nothing asks for, once and not for each level', () => {
    const descriptors = { ...text.descriptors, silently: { no: 'Nobody reads.', often: 'Many do.' } };
    expect(checkRubricText(reading, { ...text, descriptors })).toEqual([
      {
        code: 'surplus-text',
        path: ['descriptors', 'silently'],
        message: 'The rubric asks for no descriptors of indicator "silently"; remove them, or mend the id.',
      },
    ]);
  });

  test('of one descriptor', () => {
    const descriptors = { aloud: { ...text.descriptors?.['aloud'], often: 'Many do.' } } as Record<string, object>;
    expect(checkRubricTextRules(reading, { ...text, descriptors })).toEqual([
      {
        code: 'surplus-text',
        path: ['descriptors', 'aloud', 'often'],
        message: 'The rubric asks for no descriptor of "aloud" for level "often"; remove the text, or mend the id.',
      },
    ]);
  });

  test('of keys that mean something to JavaScript', () => {
    const levels = JSON.parse('{ "no": "Not seen", "yes": "Seen", "__proto__": "x", "constructor": "x" }');
    expect(checkRubricText(reading, { ...text, levels }).map(({ code, path }) => [code, ...path])).toEqual([
      ['surplus-text', 'levels', '__proto__'],
      ['surplus-text', 'levels', 'constructor'],
    ]);
  });

  test('is not told of a part whose ids the rubric fails to say', () => {
    expect(checkRubricTextRules({ id: 'reading', version: '1.0.0', scale: 'seen' }, text)).toEqual([
      expect.objectContaining({ code: 'surplus-text', path: ['instructions', 'honestly'] }),
    ]);
    expect(checkRubricTextRules(undefined, text)).toEqual([]);
  });
});

test('a misspelt id is both missing and surplus', () => {
  const levels = { no: 'Not seen', Yes: 'Seen' };
  expect(checkRubricText(reading, { ...text, levels }).map(({ code, path }) => [code, ...path])).toEqual([
    ['missing-text', 'levels', 'yes'],
    ['surplus-text', 'levels', 'Yes'],
  ]);
});

test('the paths stand under the place of the text', () => {
  const found = checkRubricTextRules(reading, { rubric: 'writing', descriptors: { aloud: {} } }, ['texts', 2]);
  expect(found.map(({ path }) => path.slice(0, 2))).toEqual(found.map(() => ['texts', 2]));
  expect(found.map(({ path }) => path.slice(2))).toEqual([
    ['rubric'],
    ['instructions', 'honestly'],
    ['levels', 'no'],
    ['levels', 'yes'],
    ['rules', 'yes'],
    ['dimensions', 'daily'],
    ['principles', 'daily'],
    ['indicators', 'aloud'],
    ['indicators', 'silently'],
    ['descriptors', 'aloud', 'no'],
    ['descriptors', 'aloud', 'yes'],
  ]);
});

test.each([undefined, null, 3, 'text', []])('rules say nothing of %j', (junk) => {
  expect(checkRubricTextRules(reading, junk)).toEqual([]);
});

test('rules say nothing of parts that are no objects', () => {
  const junk = Object.fromEntries(
    ['instructions', 'levels', 'rules', 'dimensions', 'principles', 'indicators', 'descriptors'].map((part, at) => [
      part,
      [null, 3, 'text', ['a'], true, [], ''][at],
    ]),
  );
  expect(checkRubricTextRules(reading, junk)).toEqual([]);
});
