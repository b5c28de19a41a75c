import { tmpdir } from 'node:os';
import { library } from '@rubrikk/content/library';
import type { Rubric } from '@rubrikk/core';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleRubric } from '../testing/sample-document.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { loadRubric } from './load-rubric.ts';
import { reportIssues } from './report-issues.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);
const sample = sampleRubric([1]);

describe('loadRubric', () => {
  it.each(Object.entries(library))('finds %s, which ships', (id, { rubric, texts }) => {
    expect(loadRubric(id)).toEqual({ ok: true, value: { rubric, texts: Object.values(texts) } });
  });

  it.each(Object.entries<{ rubric: Rubric }>(library))('can report on %s, which ships', (_, { rubric }) => {
    expect(reportIssues(rubric)).toEqual([]);
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
