import { library } from '@rubrikk/content/library';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRubric } from '../testing/sample-document.ts';
import { readRubric } from './read-rubric.ts';

const sample = sampleRubric([1, 2]);
const content = JSON.stringify(sample, null, 2);

function problems(text: string) {
  const read = readRubric('r.json', text);
  if (read.ok) throw new Error('Expected problems.');
  return read.problems;
}
const places = (text: string) =>
  problems(text).map(({ line, column, code, path }) => `${line}:${column} ${code} ${path ?? ''}`.trim());

describe('readRubric', () => {
  it('reads a rubric with its texts', () => {
    expect(readRubric('r.json', content)).toEqual({ ok: true, value: sample });
    const { rubric, texts } = library['plc-results'];
    const shipped = { rubric, texts: Object.values(texts) };
    expect(readRubric('r.json', JSON.stringify(shipped))).toEqual({ ok: true, value: shipped });
  });

  it.each(['', ' \n\t'])('asks for a rubric in an empty file (%j)', (text) => {
    expect(problems(text)).toEqual([
      {
        file: 'r.json',
        line: 1,
        column: 1,
        code: 'empty-file',
        message: 'The file is empty; expected a rubric as JSON.',
      },
    ]);
  });

  it('tells of two indicators of one id and of a level without text, each with its place', () => {
    const twice = content.replace('"id": "d2-2"', '"id": "d2-1"').replace(/,\s+"c": "Level c"/, '');
    const at = (what: string, from = 0) => {
      const before = twice.slice(0, twice.indexOf(what, from)).split('\n');
      return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    };
    const second = twice.indexOf('"d2-1"') + 1;
    expect(places(twice)).toEqual([
      `${at('"d2-1"', second)} duplicate-id $.rubric.dimensions[1].indicators[1].id`,
      `${at('{\n        "a"')} missing-text $.texts[0].levels.c`,
      `${at('"Statement d2-2."')} surplus-text $.texts[0].indicators['d2-2']`,
    ]);
  });

  it('tells of what a report cannot be made of, with its place', () => {
    const { scale, ...rubric } = sample.rubric;
    const texts = sample.texts.map((text) => ({ ...text, levels: {} }));
    const unscaled = JSON.stringify({ rubric, texts }, null, 2);
    // The rubric begins after `{`, a line feed, and `  "rubric": `.
    expect(places(unscaled)).toEqual(['2:13 no-scale $.rubric']);
  });

  it('tells of comments, commas too many and keys that stand twice together with the rest', () => {
    const text = `{ // mine
  "rubric": ${JSON.stringify(sample.rubric).replace('"version"', '"version":"0.9.0","version"')},
  "texts": [],
}`;
    expect(places(text)).toEqual([
      '1:3 not-json',
      `2:${2 + '"rubric": {"id":"sample","version":"0.9.0",'.length + 1} duplicate-key $.rubric.version`,
      '3:12 too-few $.texts',
      '4:1 not-json',
    ]);
  });

  it('tells of nothing but the syntax where that leaves open what was meant', () => {
    expect(places('{ "rubric" 1, "texts": }')).toEqual(['1:12 not-json', '1:24 not-json']);
  });

  it('lists a hundred and counts the rest', () => {
    const found = problems(`[${'nope,'.repeat(120)}1]`);
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({ code: 'and-more', count: found.at(-1)?.count });
    const all = problems(`[${'nope,'.repeat(100)}1]`);
    expect((found.at(-1)?.count ?? 0) + 100).toBeGreaterThan(all.length);
  });

  it('tells once of a file that begins like none', () => {
    expect(places('a;b;c;1;2;3\n'.repeat(50_000))).toEqual(['1:1 not-json']);
    expect(places(' "rubric": 1')).toEqual(['1:1 not-json']);
    expect(places('2')).toEqual(['1:1 wrong-type $']);
  });

  it('reads a long file that is no JSON in a moment', () => {
    const started = performance.now();
    expect(problems(`[${'a;b;c;1;2;3\n'.repeat(50_000)}`)).toHaveLength(101);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('survives a file that is nested without end', () => {
    expect(problems('['.repeat(300_000)).map(({ code }) => code)).toEqual(['not-json']);
    expect(problems('{"a":'.repeat(100_000))).toHaveLength(1);
  });

  it('is never surprised, and agrees with JSON.parse about what is JSON', () => {
    const edits = fc.array(
      fc.tuple(fc.nat(content.length), fc.nat(3), fc.constantFrom('', '"', '{', ']', ',', '\\', '1', '\n', '/*', 'ø')),
      {
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(edits, (all) => {
        let text = content;
        for (const [at, length, put] of all) text = text.slice(0, at) + put + text.slice(at + length);
        const read = readRubric('r.json', text);
        if (read.ok) expect(JSON.parse(text)).toEqual(read.value);
        else {
          expect(read.problems.length).toBeGreaterThan(0);
          for (const { line, column } of read.problems) {
            const written = text.split('\n')[(line ?? 0) - 1];
            expect(written).toBeDefined();
            expect(column).toBeLessThanOrEqual((written?.length ?? 0) + 1);
          }
          const isJson = read.problems.every(({ code }) => code !== 'not-json');
          if (isJson) expect(() => JSON.parse(text)).not.toThrow();
          else expect(() => JSON.parse(text)).toThrow();
        }
      }),
      { numRuns: 1000 },
    );
  });
});
