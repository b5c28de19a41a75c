import { tmpdir } from 'node:os';
import { library } from '@rubrikk/content/library';
import { attachScale, type Rubric } from '@rubrikk/core';
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

  it.each(['sandnes-success-criteria', 'sandnes-leadership-quality'])(
    'says that %s ships without a scale, and how to mend it',
    (id) => {
      expect(loadRubric(id)).toEqual({
        ok: false,
        problems: [
          {
            code: 'no-scale',
            message: `A report needs a scale that the indicators share, and the rubric "${id}" has none yet. Give it a "scale" (attachScale of @rubrikk/core does), and its levels a label in each text. "${id}" ships as it is: mend a copy, the rubric with its texts as a JSON file, and name that file.`,
          },
        ],
      });
    },
  );

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
    expect(shippedIds().includes(id)).toBe(loaded.ok);
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
            "There is no such file. Check the path; it's looked for from the folder that you stand in. Name a rubric file, or one of the rubrics that ship: learning-organisation, plc-results.",
        },
      ],
    });
  });

  it('tells a folder, and bytes that are no text', () => {
    expect(loadRubric(tmpdir())).toMatchObject({ ok: false, problems: [{ code: 'unreadable-file' }] });
    expect(loadRubric(write('latin.json', Uint8Array.of(0x22, 0xf8, 0x22)))).toMatchObject({
      ok: false,
      problems: [{ code: 'not-utf-8', line: 1, column: 2 }],
    });
  });
});
