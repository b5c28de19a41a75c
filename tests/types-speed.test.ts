import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

/** What a rubric of 500 indicators may cost the compiler beyond one of three, in type instantiations. */
const MOST_INSTANTIATIONS = 200_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/.cache/types-speed`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const list = (length: number) => Array.from({ length }, (_, at) => at);
const keyed = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, `Words of ${id}.`]));

/** Ten areas of themes of five indicators; each fifth indicator has descriptors, each seventh a scale of its own. */
function rubricOf(indicators: number) {
  const all = list(indicators).map((at) => ({
    id: `indicator-${at}`,
    stem: `stem-${at % 4}`,
    ...(at % 5 === 0 ? { descriptors: true } : {}),
    ...(at % 7 === 3 ? { scale: 'sorted' } : {}),
  }));
  const themes = list(Math.ceil(indicators / 5)).map((at) => ({
    id: `theme-${at}`,
    indicators: all.slice(at * 5, at * 5 + 5),
  }));
  const areas = list(Math.min(10, themes.length)).map((at) => ({
    id: `area-${at}`,
    dimensions: themes.filter((_, place) => place % 10 === at),
  }));
  const levels = list(5).map((at) => ({ id: `level-${at}` }));
  return {
    id: 'large',
    version: '1.0.0',
    source: { title: 'Large', language: 'en' },
    scale: { kind: 'ordinal', id: 'shared', levels, favourable: 'level-3' },
    scales: [{ kind: 'classification', id: 'sorted', levels: [{ id: 'strength' }, { id: 'improve' }, { id: 'next' }] }],
    dimensions: areas,
  };
}

function textOf({ scale, scales, dimensions }: ReturnType<typeof rubricOf>) {
  const themes = dimensions.flatMap((area) => area.dimensions);
  const indicators = themes.flatMap((theme) => theme.indicators);
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const own = ids(scales.flatMap(({ levels }) => levels));
  const described = indicators.filter((indicator) => indicator.descriptors);
  return {
    rubric: 'large',
    language: 'en',
    title: 'Large',
    levels: keyed([...ids(scale.levels), ...own]),
    dimensions: keyed([...ids(dimensions), ...ids(themes)]),
    indicators: keyed(ids(indicators)),
    stems: keyed(indicators.map(({ stem }) => stem)),
    descriptors: Object.fromEntries(
      described.map((indicator) => [indicator.id, keyed(indicator.scale === undefined ? ids(scale.levels) : own)]),
    ),
  };
}

/** A program with a rubric, its text, and ten ratings. */
function programOf(indicators: number): string {
  const rubric = rubricOf(indicators);
  const ratings = list(10).map((at) => {
    const shared = (at * 7) % indicators;
    return `mine = rate(mine, 'indicator-${shared}', 'level-${at % 5}', { at: '2026-11-21T10:00:00Z' });`;
  });
  return [
    `import { rate, startAssessment, type Rubric, type RubricText } from '@rubrikk/core';`,
    `const rubric = ${JSON.stringify(rubric)} as const satisfies Rubric;`,
    `export const text = ${JSON.stringify(textOf(rubric))} as const satisfies RubricText<typeof rubric>;`,
    `let mine = startAssessment(rubric, { id: 'a', unit: 'u', wave: 'w', round: 'individual', rater: 'r' });`,
    ...ratings,
    `// @ts-expect-error the rubric has no such indicator`,
    `rate(mine, 'indicator-${indicators}', 'level-0', { at: '2026-11-21T10:00:00Z' });`,
    'export const rated = mine;',
  ].join('\n');
}

/** What the compiler says of a program of its own. */
function check(name: string, indicators: number) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.ts`, programOf(indicators));
  const config = { extends: '../../../tsconfig.base.json', files: [`${name}.ts`] };
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(config));
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  const options = ['-p', `${folder}/${name}.json`, '--pretty', 'false', '--extendedDiagnostics'];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options], { encoding: 'utf8', cwd: root });
  const figure = (label: string) => Number(stdout.match(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm'))?.[1]);
  return {
    errors: stdout.split('\n').filter((line) => line.includes('error TS')),
    instantiations: figure('Instantiations'),
    seconds: figure('Check time'),
  };
}

test('a rubric of 500 indicators, its text and ten ratings check, and cost the compiler little', {
  timeout: 120_000,
}, () => {
  const small = check('small', 3);
  const large = check('large', 500);
  expect([small.errors, large.errors]).toEqual([[], []]);
  const cost = large.instantiations - small.instantiations;
  console.log(
    `500 indicators: ${cost} instantiations more than 3; check time ${large.seconds} s, of 3 ${small.seconds} s`,
  );
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThan(MOST_INSTANTIATIONS);
});
