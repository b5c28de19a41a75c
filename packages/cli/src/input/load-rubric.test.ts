import { tmpdir } from 'node:os';
import { library } from '@rubrikk/content/library';
import { attachScale, checkRubricText, type Rubric, type RubricText } from '@rubrikk/core';
import { afterAll, describe, expect, it } from 'vitest';
import { problemsOf } from '../result.ts';
import { sampleRubric } from '../testing/sample-document.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { loadRubric } from './load-rubric.ts';
import { reportIssues } from './report-issues.ts';
import { shippedIds } from './shipped-ids.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);
const sample = sampleRubric([1]);

describe('loadRubric', () => {
  it.each(['learning-organisation', 'plc-results'] as const)('finds %s, which ships', (id) => {
    const { rubric, texts } = library[id];
    expect(loadRubric(id)).toEqual({ ok: true, value: { rubric, texts: Object.values(texts) } });
  });

  it.each(['professional-development', 'sandnes-success-criteria', 'sandnes-leadership-quality'] as const)(
    'says that %s has no scale, and takes it on one that ships, with its words in every language',
    (id) => {
      expect(
        problemsOf(loadRubric(id)).map(({ code, message }) => [code, message.includes('--scale practice')]),
      ).toEqual([['no-scale', true]]);
      for (const giver of ['learning-organisation', 'plc-results'] as const) {
        const { scale } = library[giver].rubric;
        const loaded = loadRubric(id, scale.id);
        if (!loaded.ok) throw new Error('Expected a rubric.');
        const { rubric, texts } = loaded.value;
        expect(rubric).toEqual({ ...library[id].rubric, scale });
        expect(texts.flatMap((text) => checkRubricText(rubric, text))).toEqual([]);
        const labels = Object.values<RubricText>(library[giver].texts).map((text) => [text.language, text.levels]);
        expect(Object.fromEntries(texts.map((text) => [text.language, text.levels]))).toEqual(
          Object.fromEntries(labels),
        );
      }
    },
  );

  it('takes a file without a scale on one that ships', () => {
    const { scale: _, ...rubric } = sample.rubric;
    const texts = sample.texts.map((text) => ({ ...text, levels: {} }));
    const file = write('unscaled.json', JSON.stringify({ rubric, texts }));
    const { scale } = library['plc-results'].rubric;
    expect(loadRubric(file, 'plc-stages')).toMatchObject({ ok: true, value: { rubric: { scale } } });
  });

  it('asks which classes things are sorted into, not on which scale, where they have no order', () => {
    for (const scale of [undefined, 'practice']) {
      expect(problemsOf(loadRubric('development-principles', scale)).map(({ code }) => code)).toEqual(['no-order']);
    }
  });

  it('reads the copy of a rubric that was mended in that way', () => {
    const { rubric, texts } = library['sandnes-success-criteria'];
    const copy = {
      rubric: attachScale(rubric, sample.rubric.scale),
      texts: Object.values(texts).map((text) => ({ ...text, levels: { a: 'Low', b: 'Middle', c: 'High' } })),
    };
    expect(loadRubric(write('copy.json', JSON.stringify(copy)))).toEqual({ ok: true, value: copy });
  });

  it.each(Object.entries<{ rubric: Rubric }>(library))('tells whether a report can be made of %s', (id, { rubric }) => {
    const loaded = loadRubric(id);
    expect(problemsOf(loaded).map(({ code }) => code)).toEqual(reportIssues(rubric).map(({ code }) => code));
    const { ready, scaleless } = shippedIds();
    expect(ready.includes(id)).toBe(loaded.ok);
    expect(scaleless.includes(id)).toBe(loadRubric(id, 'practice').ok && !loaded.ok);
  });

  it('reads a file, with or without a byte order mark', () => {
    const content = JSON.stringify(sample);
    expect(loadRubric(write('plain.json', content))).toEqual({ ok: true, value: sample });
    expect(loadRubric(write('marked.json', `\uFEFF${content}`))).toEqual({ ok: true, value: sample });
  });

  it.each(['no-such-rubric', 'toString', '__proto__'])('says what ships when there is no %s', (name) => {
    expect(loadRubric(name)).toEqual({
      ok: false,
      problems: [
        {
          file: name,
          code: 'unreadable-file',
          message:
            "There is no such file. Check the path; it's looked for from the folder that you stand in. Name a rubric file, or one of the rubrics that ship: learning-organisation, plc-results; or, with --scale, professional-development, sandnes-leadership-quality, sandnes-success-criteria.",
        },
      ],
    });
  });

  it.each([
    ['learning-organization', 'learning-organisation'],
    ['Sandnes-succes-criteria', 'sandnes-success-criteria'],
  ])('asks of %s whether %s was meant', (name, id) => {
    expect(problemsOf(loadRubric(name))[0]?.message).toContain(` Did you mean ${id}? Name a rubric file`);
  });

  it('tells in one line of a file that is meant as something else', () => {
    const code = 'not-json';
    const message = "This isn't JSON, which begins with { and ends with }; expected a rubric as JSON.";
    for (const [name, content] of [
      ['answers.csv', 'd1-1\n2\n'],
      ['notes', 'd1-1: 2'],
    ] as const) {
      const file = write(name, content);
      expect(loadRubric(file)).toEqual({ ok: false, problems: [{ file, line: 1, column: 1, code, message }] });
    }
    expect(loadRubric(write('bare', JSON.stringify(sample)))).toEqual({ ok: true, value: sample });
  });

  it('tells a folder, and bytes that are no text', () => {
    expect(loadRubric(tmpdir())).toMatchObject({ ok: false, problems: [{ code: 'unreadable-file' }] });
    expect(loadRubric(write('latin.json', Uint8Array.of(0x22, 0xf8, 0x22)))).toMatchObject({
      ok: false,
      problems: [{ code: 'not-utf-8', line: 1, column: 2 }],
    });
  });
});
