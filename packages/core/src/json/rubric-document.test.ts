import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test, vi } from 'vitest';
import type { Dimension } from '../rubric/dimension.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricText } from '../rubric/rubric-text.ts';
import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import { parseRubricDocument } from './parse-rubric-document.ts';
import type { RubricDocument } from './rubric-document.ts';
import { valueAt } from './value-at.ts';

const idsOf = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);

const words = fc.string({ unit: 'binary', maxLength: 12 }).filter((string) => /\S/.test(string));
const named = fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf', '0', '7');
const id = fc.oneof({ weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,5}$/) }, named);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });

/** Things with these ids, each with any of the keys that it may have. */
const thingsWith = <Keys extends Record<string, fc.Arbitrary<unknown>>>(list: readonly string[], keys: Keys) =>
  fc.tuple(
    ...list.map((one) => fc.record({ id: fc.constant(one), ...keys }, { requiredKeys: ['id'], noNullPrototype: true })),
  );

const scaleOf = (scaleId: string, list: readonly string[]) => {
  const common = {
    id: fc.constant(scaleId),
    levels: thingsWith(list, { signal: fc.constantFrom('red', 'yellow', 'green'), rule: fc.constant(true) }),
  };
  return fc.oneof(
    fc.record(
      { kind: fc.constant('ordinal'), ...common, favourable: fc.constantFrom(...list) },
      { noNullPrototype: true },
    ),
    fc.record({ kind: fc.constant('classification'), ...common }, { noNullPrototype: true }),
  );
};

/** Three scales of which no two have a level in common: one to share, two that indicators may name. */
const threeScales = fc.tuple(ids(3, 3), ids(6, 12)).chain(([scaleIds, list]) =>
  fc.tuple(
    ...scaleIds.map((one, at) =>
      scaleOf(
        one,
        list.filter((_, i) => i % 3 === at),
      ),
    ),
  ),
);

interface Built {
  readonly id: string;
  readonly indicators?: readonly object[];
  readonly dimensions?: readonly Built[];
}

/** Puts dimensions into one another: each into the one before it, or beside that, as the depths ask. */
function nested(list: readonly Built[], depths: readonly number[]): readonly Built[] {
  const [first, ...rest] = list;
  if (first === undefined) return [];
  const end = rest.findIndex((_, at) => (depths[at + 1] ?? 0) <= (depths[0] ?? 0));
  const count = end === -1 ? rest.length : end;
  const below = nested(rest.slice(0, count), depths.slice(1, count + 1));
  const whole = below.length === 0 ? first : { ...first, dimensions: below };
  return [whole, ...nested(rest.slice(count), depths.slice(count + 1))];
}

const dimensionsWith = (scaleIds: readonly string[]) =>
  fc
    .tuple(ids(1, 4), ids(4, 10), fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }))
    .chain(([list, indicatorIds, depths]) =>
      fc.tuple(
        thingsWith(list, { principle: fc.constant(true) }),
        thingsWith(indicatorIds, {
          descriptors: fc.constant(true),
          kind: fc.constantFrom('statement', 'goal', 'strategy', 'value'),
          reverse: fc.constant(true),
          stem: id,
          scale: fc.constantFrom(...scaleIds),
          prompts: ids(1, 2),
          roles: ids(1, 2),
          unitKinds: ids(1, 2),
        }),
        fc.constant(depths),
      ),
    )
    .map(([list, indicators, depths]) =>
      nested(
        list.map((dimension, at) => ({
          ...dimension,
          indicators: indicators.filter((_, i) => i % list.length === at),
        })),
        depths,
      ),
    );

const source = fc.record(
  {
    title: words,
    language: fc.constantFrom('nb', 'da', 'en-GB'),
    publisher: fc.string(),
    year: fc.integer(),
    document: fc.string(),
    rightsHolder: fc.string(),
    licence: fc.string(),
    note: fc.string(),
  },
  { requiredKeys: ['title', 'language'], noNullPrototype: true },
);

const anyRubric = threeScales.chain(([scale, ...scales]) =>
  fc.record(
    {
      id,
      version: fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((numbers) => numbers.join('.')),
      source,
      instructions: ids(0, 4),
      comparable: fc.record({ units: fc.boolean(), waves: fc.boolean() }, { noNullPrototype: true }),
      open: fc.constant(true),
      scale: fc.constant(scale),
      scales: fc.constant(scales),
      dimensions: dimensionsWith(idsOf(scales as Rubric['dimensions'])),
    },
    { requiredKeys: ['id', 'version', 'source', 'scale', 'scales', 'dimensions'], noNullPrototype: true },
  ),
) as fc.Arbitrary<Rubric>;

const part = (list: readonly string[]) =>
  fc.tuple(...list.map(() => words)).map((strings) => Object.fromEntries(list.map((one, at) => [one, strings[at]])));

/** A part that is left out, or empty, where the rubric asks for none of it. */
const partIfAsked = <Part>(list: readonly string[], some: fc.Arbitrary<Part>) =>
  list.length > 0 ? some : fc.constantFrom(undefined, {});

/** Dimensions at any depth, each before those in it. */
function dimensionsOf(list: readonly Dimension[]): readonly Dimension[] {
  return list.flatMap((dimension) => [dimension, ...dimensionsOf(dimension.dimensions ?? [])]);
}

function textOf(of: Rubric, language: string): fc.Arbitrary<RubricText> {
  const all = [of.scale, ...(of.scales ?? [])].flatMap((one) => one?.levels ?? []);
  const tree = dimensionsOf(of.dimensions);
  const indicators = tree.flatMap((dimension) => dimension.indicators ?? []);
  const ruled = idsOf(all.filter((level) => level.rule));
  const principled = idsOf(tree.filter((dimension) => dimension.principle));
  const described = indicators.filter((indicator) => indicator.descriptors);
  const levelsFor = (own: string | undefined) =>
    (own === undefined ? of.scale : of.scales?.find((one) => one.id === own))?.levels ?? [];
  const descriptors = fc
    .tuple(...described.map((indicator) => part(idsOf(levelsFor(indicator.scale)))))
    .map((parts) => Object.fromEntries(described.map((one, at) => [one.id, parts[at]])));
  const stems = [...new Set(indicators.flatMap(({ stem }) => stem ?? []))];
  const prompts = [...new Set(indicators.flatMap((indicator) => indicator.prompts ?? []))];
  return fc
    .record({
      rubric: fc.constant(of.id),
      language: fc.constant(language),
      title: words,
      instructions: partIfAsked(of.instructions ?? [], part(of.instructions ?? [])),
      levels: part(idsOf(all)),
      rules: partIfAsked(ruled, part(ruled)),
      dimensions: part(idsOf(tree)),
      principles: partIfAsked(principled, part(principled)),
      indicators: part(idsOf(indicators)),
      stems: partIfAsked(stems, part(stems)),
      prompts: partIfAsked(prompts, part(prompts)),
      descriptors: partIfAsked(idsOf(described), descriptors),
    })
    .map((text) => JSON.parse(JSON.stringify(text)) as RubricText);
}

const languages = fc.uniqueArray(fc.constantFrom('nb', 'nn', 'da', 'sv', 'en', 'sma', 'de-CH-1996'), {
  minLength: 1,
  maxLength: 3,
});

const anyDocument: fc.Arbitrary<RubricDocument> = fc
  .tuple(anyRubric, languages)
  .chain(([of, list]) => fc.record({ rubric: fc.constant(of), texts: fc.tuple(...list.map((one) => textOf(of, one))) }))
  .map((one) => freeze(one, true));

const runs = { numRuns: 1000 };
/** Making a thousand rubrics with their texts takes a second by itself, and many times that on a machine that is busy. */
const slow = { timeout: 30_000 };
// A thousand documents take half a second on a machine that does nothing else.
vi.setConfig({ testTimeout: 30_000 });

/** The issues of a document, as lists of code and path. */
function faults(data: unknown): (string | number)[][] {
  const parsed = parseRubricDocument(data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path]);
}

/** A copy that can be changed: the document as it comes out of a file. */
const loaded = (of: RubricDocument) => JSON.parse(JSON.stringify(of)) as Record<string, unknown>;
const objectAt = (data: unknown, path: Issue['path']) => valueAt(data, path) as Record<string, unknown>;
const listAt = (data: unknown, path: Issue['path']) => valueAt(data, path) as unknown[];

const partNames = [
  'instructions',
  'levels',
  'rules',
  'dimensions',
  'principles',
  'indicators',
  'stems',
  'prompts',
] as const;

/** The path of every string of a text that the rubric asks for. */
function stringsOf(text: RubricText): Issue['path'][] {
  const flat = partNames.flatMap((name) => Object.keys(text[name] ?? {}).map((one) => [name, one]));
  const described = Object.entries(text.descriptors ?? {}).flatMap(([indicator, byLevel]) =>
    Object.keys(byLevel).map((level) => ['descriptors', indicator, level]),
  );
  return [...flat, ...described];
}

describe('of any good document', () => {
  test('JSON takes it there and back unchanged', slow, () => {
    fc.assert(
      fc.property(anyDocument, (one) => {
        expect(parseRubricDocument(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
        expect(parseRubricDocument(one)).toEqual({ ok: true, value: one });
      }),
      runs,
    );
  });

  test('any one string removed from any text is one missing text', slow, () => {
    const removal = anyDocument.chain((one) => {
      const places = one.texts.flatMap((text, at) => stringsOf(text).map((path) => ['texts', at, ...path]));
      return fc.tuple(fc.constant(one), fc.constantFrom(...places));
    });
    fc.assert(
      fc.property(removal, ([one, path]) => {
        const data = loaded(one);
        delete objectAt(data, path.slice(0, -1))[path.at(-1) as string];
        expect(faults(data)).toEqual([['missing-text', ...path]]);
      }),
      runs,
    );
  });

  test('any one string that nothing asks for is one surplus text', slow, () => {
    const addition = anyDocument.chain((one) =>
      fc.tuple(fc.constant(one), fc.nat({ max: one.texts.length - 1 }), fc.constantFrom(...partNames), id),
    );
    fc.assert(
      fc.property(addition, ([one, at, name, extra]) => {
        const data = loaded(one);
        const text = objectAt(data, ['texts', at]);
        const strings = (text[name] ?? {}) as object;
        fc.pre(!Object.hasOwn(strings, extra));
        text[name] = { ...strings, [extra]: 'Words.' };
        expect(faults(data)).toEqual([['surplus-text', 'texts', at, name, extra]]);
      }),
      runs,
    );
  });

  test('any one id that stands twice is a double', slow, () => {
    const lists = anyDocument.chain((one) => {
      const places = [
        ...(one.rubric.instructions?.length ? [['rubric', 'instructions']] : []),
        ['rubric', 'scale', 'levels'],
        ['rubric', 'scales', 1, 'levels'],
        ...one.rubric.dimensions.map((_, at) => ['rubric', 'dimensions', at, 'indicators']),
      ];
      return fc.tuple(fc.constant(one), fc.constantFrom(...places), fc.nat());
    });
    fc.assert(
      fc.property(lists, ([one, path, pick]) => {
        const data = loaded(one);
        const list = listAt(data, path);
        const copy = list[pick % list.length];
        list.push(copy);
        const place = [...path, list.length - 1, ...(typeof copy === 'string' ? [] : ['id'])];
        expect(faults(data)).toEqual([['duplicate-id', ...place]]);
      }),
      runs,
    );
  });

  test('any dimension that stands twice is a double, and so is each of its indicators', slow, () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (one, pick) => {
        const data = loaded(one);
        const list = listAt(data, ['rubric', 'dimensions']);
        const copy = list[pick % list.length] as Rubric['dimensions'][number];
        list.push(copy);
        const place = ['rubric', 'dimensions', list.length - 1];
        expect(new Set(faults(data).map(String))).toEqual(
          new Set([
            ['duplicate-id', ...place, 'id'].map(String).join(','),
            ...inside(copy, place).map((path) => ['duplicate-id', ...path, 'id'].join(',')),
          ]),
        );
      }),
      runs,
    );
  });

  test('any text that stands twice is a double', slow, () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (one, pick) => {
        const texts = [...one.texts, one.texts[pick % one.texts.length]];
        expect(faults({ ...one, texts })).toEqual([['duplicate-language', 'texts', one.texts.length, 'language']]);
      }),
      runs,
    );
  });
});

/** The paths of all dimensions and indicators in a dimension that stands at a path. */
function inside({ indicators = [], dimensions = [] }: Dimension, path: Issue['path']): Issue['path'][] {
  return [
    ...indicators.map((_, at) => [...path, 'indicators', at]),
    ...dimensions.flatMap((one, at) => {
      const place = [...path, 'dimensions', at];
      return [place, ...inside(one, place)];
    }),
  ];
}

/** Every path of a document in the order in which it is written. */
function pathsOf(value: unknown, path: Issue['path'] = []): Issue['path'][] {
  const parts: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one, at) => [at, one])
    : Object.entries(typeof value === 'object' && value !== null ? value : {});
  return [path, ...parts.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, '', ' ', 'a b', [], {}, 0, true, JSON.parse('{"__proto__":{"id":"x"}}')),
);

/** A good document with junk in some places, or with some places gone. */
const damaged = anyDocument.chain((one) => {
  const places = pathsOf(one).slice(1);
  const damage = fc.tuple(fc.constantFrom(...places), fc.option(junk, { nil: undefined }));
  return fc.tuple(fc.constant(one), fc.array(damage, { minLength: 1, maxLength: 4 })).map(([, list]) => {
    const data = loaded(one);
    for (const [path, put] of list) {
      const [holder, key] = [valueAt(data, path.slice(0, -1)), path.at(-1) as string];
      if (typeof holder !== 'object' || holder === null) continue;
      if (put !== undefined) Object.assign(holder, { [key]: JSON.parse(JSON.stringify(put)) });
      else if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
    }
    // A list that an entry was taken out of may have got a hole; JSON has none.
    return freeze(JSON.parse(JSON.stringify(data)), true);
  });
});

describe('of any damaged document', () => {
  test('what is taken is taken whole, and what is not is told of', slow, () => {
    fc.assert(
      fc.property(damaged, (data) => {
        const parsed = parseRubricDocument(data);
        if (parsed.ok) expect(parsed.value).toEqual(data);
        else expect(parsed.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('each issue is told once, in the order of the document', slow, () => {
    fc.assert(
      fc.property(damaged, (data) => {
        const parsed = parseRubricDocument(data);
        const told = parsed.ok ? [] : parsed.issues.map(({ path }) => path);
        const places = new Map(pathsOf(data).map((path, at) => [formatPath(path), at]));
        expect(new Set(told.map(formatPath)).size).toBe(told.length);
        const there = told.flatMap((path) => places.get(formatPath(path)) ?? []);
        expect(there).toEqual(there.toSorted((one, other) => one - other));
      }),
      runs,
    );
  });

  test('each message is a sentence on one line that names what it tells of in JSON', slow, () => {
    fc.assert(
      fc.property(damaged, (data) => {
        const parsed = parseRubricDocument(data);
        for (const { message } of parsed.ok ? [] : parsed.issues) {
          expect(message).toMatch(/^["A-Z][^\n]*\.$/u);
          expect(message).not.toMatch(/undefined|\[object|Invalid input/);
        }
      }),
      runs,
    );
  });
});
