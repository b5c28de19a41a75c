import { readFileSync } from 'node:fs';
import type { OrdinalRubric } from '@rubrikk/core';
import { figures, report, startTally } from '@rubrikk/scoring';
import { expect, test } from 'vitest';

// docs/results.md is where a researcher looks up how each number of a report is worked out, and by whose method.
const page = readFileSync(new URL('../docs/results.md', import.meta.url), 'utf8');
const [, table = ''] = page.split('| number | what it says | worked out by | described by |\n');
const rows = (table.split('\n\n')[0] as string)
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, numbers = '', , method = '', source = ''] = line.split('|');
    return { names: namesIn(numbers), method, source };
  });

function namesIn(text: string): string[] {
  return [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name as string);
}

/** The authors and the year, as in "Leik (1966)". */
function citation(source: string): string {
  return source.slice(0, source.indexOf(')') + 1);
}

test('the page names every number of a result, and nothing else', () => {
  const rubric: OrdinalRubric = {
    id: 'made-up',
    version: '1.0.0',
    source: { title: 'Made up', language: 'en' },
    scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
    dimensions: [{ id: 'd', indicators: [{ id: 'i' }] }],
  };
  const builder = startTally(rubric, []);
  builder.add(builder.group([]), [1]);
  const { results, dimensions } = report(rubric, builder.finish(), { minimum: 1 });
  const labels = new Set(['unit', 'role', 'dimension', 'indicator', 'status']);
  const numbers = new Set([...results, ...dimensions].flatMap((result) => Object.keys(result)));
  const told = rows.flatMap(({ names }) => names);
  expect(told.toSorted()).toEqual([...numbers].filter((name) => !labels.has(name)).toSorted());
});

test.each(Object.entries(figures))('the page says how %s is worked out, and who has described it', (name, figure) => {
  const row = rows.find(({ names }) => names.includes(name));
  expect(namesIn(row?.method ?? '')).toContain(figure.method);
  if (figure.source !== undefined) expect(row?.source).toContain(citation(figure.source));
});
