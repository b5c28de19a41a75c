import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test, vi } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricText } from '../rubric/rubric-text.ts';
import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import { parseRubricDocument } from './parse-rubric-document.ts';
import type { RubricDocument } from './rubric-document.ts';
import { valueAt } from './value-at.ts';

const words = fc.string({ unit: 'binary', maxLength: 12 }).filter((string) => /\S/.test(string));
const named = fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf', '0', '7');
const id = fc.oneof({ weight: 4, arbitrary: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,5}$/) }, named);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });

/** Things with these ids, each with any of the keys that it may have. */
const thingsWith = <Keys extends Record<string, fc.Arbitrary<unknown>>>(list: readonly string[], keys: Keys) =>
  fc.tuple(
    ...list.map((one) => fc.record({ id: fc.constant(one), ...keys }, { requiredKeys: ['id'], noNullPrototype: true })),
  );

const scale = ids(2, 5).chain((list) =>
  fc.record(
    {
      id,
      levels: thingsWith(list, { signal: fc.constantFrom('red', 'yellow', 'green'), rule: fc.constant(true) }),
      favourable: fc.constantFrom(...list),
    },
    { noNullPrototype: true },
  ),
);

const dimensions = fc
  .tuple(ids(1, 4), ids(4, 10))
  .chain(([list, indicatorIds]) =>
    fc.tuple(
      thingsWith(list, { principle: fc.constant(true) }),
      thingsWith(indicatorIds, { descriptors: fc.constant(true) }),
    ),
  )
  .map(([list, indicators]) =>
    list.map((dimension, at) => ({ ...dimension, indicators: indicators.filter((_, i) => i % list.length === at) })),
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

const anyRubric = fc.record(
  {
    id,
    version: fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((numbers) => numbers.join('.')),
    source,
    instructions: ids(0, 4),
    scale,
    dimensions,
  },
  { requiredKeys: ['id', 'version', 'source', 'scale', 'dimensions'], noNullPrototype: true },
) as fc.Arbitrary<Rubric>;

const part = (list: readonly string[]) =>
  fc.tuple(...list.map(() => words)).map((strings) => Object.fromEntries(list.map((one, at) => [one, strings[at]])));

/** A part that is left out, or empty, where the rubric asks for none of it. */
const partIfAsked = <Part>(list: readonly string[], some: fc.Arbitrary<Part>) =>
  list.length > 0 ? some : fc.constantFrom(undefined, {});

const idsOf = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);

function textOf(of: Rubric, language: string): fc.Arbitrary<RubricText> {
  const levels = idsOf(of.scale.levels);
  const indicators = of.dimensions.flatMap((dimension) => dimension.indicators);
  const ruled = idsOf(of.scale.levels.filter((level) => level.rule));
  const principled = idsOf(of.dimensions.filter((dimension) => dimension.principle));
  const described = idsOf(indicators.filter((indicator) => indicator.descriptors));
  const descriptors = fc
    .tuple(...described.map(() => part(levels)))
    .map((parts) => Object.fromEntries(described.map((one, at) => [one, parts[at]])));
  return fc
    .record({
      rubric: fc.constant(of.id),
      language: fc.constant(language),
      title: words,
      instructions: partIfAsked(of.instructions ?? [], part(of.instructions ?? [])),
      levels: part(levels),
      rules: partIfAsked(ruled, part(ruled)),
      dimensions: part(idsOf(of.dimensions)),
      principles: partIfAsked(principled, part(principled)),
      indicators: part(idsOf(indicators)),
      descriptors: partIfAsked(described, descriptors),
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

const partNames = ['instructions', 'levels', 'rules', 'dimensions', 'principles', 'indicators'] as const;

/** The path of every string of a text that the rubric asks for. */
function stringsOf(text: RubricText): Issue['path'][] {
  const flat = partNames.flatMap((name) => Object.keys(text[name] ?? {}).map((one) => [name, one]));
  const described = Object.entries(text.descriptors ?? {}).flatMap(([indicator, byLevel]) =>
    Object.keys(byLevel).map((level) => ['descriptors', indicator, level]),
  );
  return [...flat, ...described];
}

describe('of any good document', () => {
  test('JSON takes it there and back unchanged', () => {
    fc.assert(
      fc.property(anyDocument, (one) => {
        expect(parseRubricDocument(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
        expect(parseRubricDocument(one)).toEqual({ ok: true, value: one });
      }),
      runs,
    );
  });

  test('any one string removed from any text is one missing text', () => {
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

  test('any one string that nothing asks for is one surplus text', () => {
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

  test('any one id that stands twice is a double', () => {
    const lists = anyDocument.chain((one) => {
      const places = [
        ...(one.rubric.instructions?.length ? [['rubric', 'instructions']] : []),
        ['rubric', 'scale', 'levels'],
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

  test('any dimension that stands twice is a double, and so is each of its indicators', () => {
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
            ...copy.indicators.map((_, at) => ['duplicate-id', ...place, 'indicators', at, 'id'].join(',')),
          ]),
        );
      }),
      runs,
    );
  });

  test('any text that stands twice is a double', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (one, pick) => {
        const texts = [...one.texts, one.texts[pick % one.texts.length]];
        expect(faults({ ...one, texts })).toEqual([['duplicate-language', 'texts', one.texts.length, 'language']]);
      }),
      runs,
    );
  });
});

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
  test('what is taken is taken whole, and what is not is told of', () => {
    fc.assert(
      fc.property(damaged, (data) => {
        const parsed = parseRubricDocument(data);
        if (parsed.ok) expect(parsed.value).toEqual(data);
        else expect(parsed.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('each issue is told once, in the order of the document', () => {
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

  test('each message is a sentence on one line that names what it tells of in JSON', () => {
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
