import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The members of `IssueCode`, as they are written. */
const codes = Array.from(read('./issue.ts').matchAll(/^ {2}\| '(.+)'/gm), ([, code]) => `${code}`);

/** The sections of the page of issues, by their code. */
const sections = new Map(
  read('../../../../docs/issues.md')
    .split(/^## `/m)
    .slice(1)
    .map((section) => [`${section.split('`')[0]}`, section]),
);

test('there are issue codes', () => {
  expect(codes).toContain('missing-key');
});

test.each(codes)('the page of issues has a section on %s, whose example prints that code', (code) => {
  const printed = sections.get(code)?.matchAll(/^\/\/ => (\S+) \$/gm) ?? [];
  expect(new Set(Array.from(printed, ([, first]) => first))).toEqual(new Set([code]));
});

test('the page of issues has a section on nothing else', () => {
  expect([...sections.keys()].filter((code) => !codes.includes(code))).toEqual([]);
});
