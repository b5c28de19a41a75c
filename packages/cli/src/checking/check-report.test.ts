import { readFileSync } from 'node:fs';
import { formatPath } from '@rubrikk/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../output/render-json.ts';
import { eightAndOne } from '../testing/eight-and-one.ts';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { checkReport } from './check-report.ts';
import { reportRules } from './report-rules.ts';
import { reportValidator } from './report-validator.ts';
import { shapeIssues } from './shape-issues.ts';

const schema = JSON.parse(readFileSync(new URL('../../../scoring/schema/report.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const organisation = {
  id: 'coast',
  units: [
    { id: 'north', kind: 'school' },
    { id: 'south', kind: 'school' },
  ],
  networks: [{ id: 'readers', units: ['north', 'south'] }],
} as const;
const made = sampleDocument(sampleRubric([2, 1]), eightAndOne, {
  minimum: 3,
  compare: ['leader', 'teacher'],
  organisation,
  invited: [
    { unit: 'north', invited: 9 },
    { unit: 'south', invited: 9 },
  ],
  stability: { seed: 1, replicates: 3 },
});
const text = [...renderJson(made)].join('');
const report = (): Fields => JSON.parse(text);

type Fields = Record<string, unknown>;

/** What is put at a place of a report; a place alone is removed. */
type Edit = readonly [place: string, value?: unknown];

function edited(edits: readonly Edit[]): Fields {
  const damaged = report();
  for (const [place, value] of edits) {
    const keys = place.split('.');
    const last = keys.pop() as string;
    const holder = keys.reduce<unknown>((inner, key) => (inner as Fields)[key], damaged) as Fields;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return damaged;
}

/** What a check tells of a report after something was done to it. */
function told(...edits: readonly Edit[]): string[] {
  const checked = checkReport(edited(edits));
  return checked.ok
    ? []
    : checked.issues.map(({ code, path, message }) => `${code} at ${formatPath(path)}: ${message}`);
}

const { results, networks, groups } = JSON.parse(text);
const statuses: readonly string[] = results.map(({ status }: Fields) => status);
const [shown, hidden, count] = [statuses.indexOf('shown'), statuses.indexOf('suppressed'), statuses.length];
const profile = networks[0].dimensions.length;

describe('checkReport', () => {
  it('finds nothing wrong with what the command writes, and says how much there is', () => {
    expect(checkReport(report())).toEqual({
      ok: true,
      id: 'sample',
      counts: {
        groups: groups.length,
        results: count + networks[0].results.length,
        networks: 1,
        comparisons: 0,
        withheld: text.match(/"indicator":"[^"]+","status":"suppressed"/g)?.length,
      },
    });
  });

  const shapes: readonly (readonly [what: string, edits: readonly Edit[], expected: string])[] = [
    [
      'a key too many',
      [['more', 1]],
      'unknown-key at $.more: "more" isn\'t known here; remove it, or mend its spelling.',
    ],
    [
      'a key too few',
      [['raters']],
      'missing-key at $.raters: "raters" is missing; expected a whole number from 0, or null.',
    ],
    ['another type', [['minimum', '5']], 'wrong-type at $.minimum: Expected a whole number from 1; received "5".'],
    [
      'half a rater',
      [['raters', 1.5]],
      'wrong-type at $.raters: Expected a whole number from 0, or null; received 1.5.',
    ],
    [
      'another word',
      [['round', 'all']],
      'not-allowed at $.round: Expected one of "individual", "group", "plenum", null; received "all".',
    ],
    [
      'too much',
      [[`results.${shown}.consensus`, 2]],
      `out-of-range at $.results[${shown}].consensus: Expected a number from 0 to 1, or null; received 2.`,
    ],
    [
      'no object',
      [[`results.${shown}.favourable`, 7]],
      `wrong-type at $.results[${shown}].favourable: Expected an object, or null; received 7.`,
    ],
    [
      'no end',
      [[`results.${shown}.effectiveN`, Number.POSITIVE_INFINITY]],
      `wrong-type at $.results[${shown}].effectiveN: Expected a number from 0; received Infinity.`,
    ],
    ['no list', [['gaps', {}]], 'wrong-type at $.gaps: Expected an array; received an object.'],
    [
      'no truth',
      [['comparable.waves', 'yes']],
      'wrong-type at $.comparable.waves: Expected true or false; received "yes".',
    ],
    [
      'another status',
      [[`results.${hidden}.status`, 'hidden']],
      `not-allowed at $.results[${hidden}].status: Expected one of "shown", "suppressed"; received "hidden".`,
    ],
    [
      'no status',
      [[`results.${hidden}.status`]],
      `missing-key at $.results[${hidden}].status: "status" is missing; expected one of "shown", "suppressed".`,
    ],
    [
      'a number of what is withheld',
      [[`results.${hidden}.n`, 2]],
      `unknown-key at $.results[${hidden}].n: What is withheld tells nothing else; remove "n", or mend the status.`,
    ],
    [
      'a list too few',
      [[`results.${shown}.shares`]],
      `missing-key at $.results[${shown}].shares: "shares" is missing; expected an array, or null.`,
    ],
    [
      'an object too few',
      [[`results.${shown}.missing`]],
      `missing-key at $.results[${shown}].missing: "missing" is missing; expected an object.`,
    ],
    [
      'a word that is no text',
      [['text.levels.a/b~c', 7]],
      "wrong-type at $.text.levels['a/b~c']: Expected a string; received 7.",
    ],
    ['a third role', [['gaps.0.roles.2', 'x']], 'too-many at $.gaps[0].roles: Expected 2 roles; received 3.'],
    [
      'another format',
      [['format', 'x'.repeat(70)]],
      `not-allowed at $.format: Expected "rubrikk/report@1"; received "${'x'.repeat(60)}…".`,
    ],
    [
      'a result that is none',
      [[`results.${count}`, null]],
      `wrong-type at $.results[${count}]: Expected an object; received null.`,
    ],
    [
      'too few levels',
      [
        ['rubric.levels', ['c']],
        ['results', []],
        ['dimensions', []],
        ['networks', []],
      ],
      'too-few at $.rubric.levels: Expected 2 or more levels; received 1.',
    ],
    [
      'a network without a name',
      [['networks.0.network', null]],
      'wrong-type at $.networks[0].network: Expected a string; received null.',
    ],
  ];

  it.each(shapes)('tells of %s, once', (_, edits, expected) => {
    expect(told(...edits)).toEqual([expected]);
  });

  const rules: readonly (readonly [what: string, edits: readonly Edit[], expected: readonly string[]])[] = [
    [
      'a favourable level that there is not',
      [['rubric.favourable', 'x']],
      [
        'unknown-level at $.rubric.favourable: The rubric of this report has no level "x"; expected one of "a", "b", "c".',
      ],
    ],
    [
      'words that are missing',
      [['text.indicators.d2-1'], ['text.levels.b']],
      [
        'missing-text at $.text.levels: The report speaks of "b", which has no words here; add them.',
        'missing-text at $.text.indicators: The report speaks of "d2-1", which has no words here; add them.',
      ],
    ],
    [
      'a sum that is none',
      [[`results.${shown}.n`, 4]],
      [
        `wrong-sum at $.results[${shown}].n: Expected as many as the counts add up to, 8; received 4. Mend the one or the others.`,
      ],
    ],
    [
      'shares of more than all',
      [[`results.${shown}.shares`, [0.5, 0.5, 0.5]]],
      [`wrong-sum at $.results[${shown}].shares: Expected shares that add up to 1; received 1.5 together.`],
    ],
    [
      'a middle beyond the scale',
      [[`results.${shown}.median`, 3.5]],
      [`out-of-range at $.results[${shown}].median: Expected a level from 1 to 3; received 3.5.`],
    ],
    [
      'a gap and a place of an indicator without a result',
      [
        ['gaps.0.indicator', 'nope'],
        ['priorities.0.strengths.0.indicator', 'none'],
      ],
      [
        'unknown-indicator at $.gaps[0].indicator: The report has no result of "nope"; name an indicator that it has.',
        'unknown-indicator at $.priorities[0].strengths[0].indicator: The report has no result of "none"; name an indicator that it has.',
      ],
    ],
    [
      'a share too many',
      [[`results.${shown}.shares.3`, 0]],
      [`too-many at $.results[${shown}].shares: Expected 3 shares, one for each level of the rubric; received 4.`],
    ],
    [
      'a count too few in a dimension',
      [['dimensions.0.counts', [4, 4]]],
      ['too-few at $.dimensions[0].counts: Expected 3 counts, one for each level of the rubric; received 2.'],
    ],
    [
      'results that stand twice',
      [
        [`results.${count}`, results[0]],
        [`networks.0.dimensions.${profile}`, networks[0].dimensions[0]],
      ],
      [
        `duplicate-result at $.results[${count}]: This group has a result of the indicator already; keep one.`,
        `duplicate-result at $.networks[0].dimensions[${profile}]: This group has a result of the dimension already; keep one.`,
      ],
    ],
  ];

  it.each(rules)('tells of %s, which a schema can not say', (_, edits, expected) => {
    expect(isValid(edited(edits))).toBe(true);
    expect(told(...edits)).toEqual(expected);
  });

  it.each([
    ['formats.locale', 'n', 'locale: Expected a locale that numbers can be written in, such as nb-NO; received "n".'],
    [
      'formats.decimals.minimumFractionDigits',
      3,
      'decimals: No number can be written with these options of Intl.NumberFormat; the fewest decimals are more than the most, or these more than 100.',
    ],
  ] as const)('tells of a number format that fails where it is used (%s)', (place, value, expected) => {
    expect(told([place, value])).toEqual([`not-allowed at $.formats.${expected}`]);
  });

  it('takes a report as it was before it had formats, the words beside those of the rubric, and networks in results', () => {
    const old = report() as Fields & { text: Fields; networks: { results: Fields[]; dimensions: Fields[] }[] };
    delete old['formats'];
    const { levels, dimensions, indicators } = old.text;
    old.text = { levels, dimensions, indicators };
    for (const { results, dimensions: profile } of old.networks)
      for (const one of [...results, ...profile]) delete one['network'];
    expect(JSON.stringify(old)).not.toBe(text);
    expect(checkReport(old)).toMatchObject({ ok: true, id: 'sample' });
  });

  it('tells of everything at once', () => {
    const all = told(['more', 1], ['wave'], [`results.${shown}.n`, 4], [`results.${hidden}.reason`, 'none']);
    expect(all.map((line) => line.split(':')[0])).toEqual([
      'missing-key at $.wave',
      'unknown-key at $.more',
      `not-allowed at $.results[${hidden}].reason`,
      `wrong-sum at $.results[${shown}].n`,
    ]);
  });
});

interface Place {
  readonly path: readonly (string | number)[];
  readonly holder: Fields;
  readonly key: string;
}

/** Every place in a report, with what it stands in and under which key. */
function placesIn(value: unknown, path: Place['path'] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const inner = [...path, Array.isArray(value) ? Number(key) : key];
    return [{ path: inner, holder: value as Fields, key }, ...placesIn((value as Fields)[key], inner)];
  });
}

interface Fault {
  readonly code: 'unknown-key' | 'missing-key' | 'wrong';
  readonly path: Place['path'];
  readonly plant: () => void;
}

/** The parts of `text` that hold words by id. */
const byId = ['levels', 'dimensions', 'indicators'];

/** Whether a report may do without, as older ones do: words and formats, and what a number format or a result needn't say. */
function mayBeLeftOut([first, second, third]: Place['path'], holder: Fields, key: string): boolean {
  if (first === 'text') return third === undefined && second !== undefined && !byId.includes(`${second}`);
  if (first === 'formats')
    return (
      second === undefined ||
      (third !== undefined && 'maximumFractionDigits' in holder && key !== 'maximumFractionDigits')
    );
  return first === 'networks' && third !== undefined && key === 'network' && 'dimension' in holder;
}

/** Something at a place that no report may have. */
function faultAt({ path, holder, key }: Place, how: string): Fault {
  const [part, words] = path;
  const hasFixedKeys = !Array.isArray(holder) && !(part === 'text' && path.length === 3 && byId.includes(`${words}`));
  if (how === 'add' && hasFixedKeys) {
    return { code: 'unknown-key', path: [...path.slice(0, -1), 'odd'], plant: () => Object.assign(holder, { odd: 1 }) };
  }
  if (how === 'remove' && hasFixedKeys && !mayBeLeftOut(path, holder, key))
    return { code: 'missing-key', path, plant: () => delete holder[key] };
  // An empty list is wrong wherever there is none; where there is null instead of shares, they are too few.
  const wrong = Array.isArray(holder[key]) ? 'odd' : [];
  return { code: 'wrong', path, plant: () => Object.assign(holder, { [key]: wrong }) };
}

/** Whether a fault keeps another from being seen: what is within it, and what stands beside a status. */
function hides({ path }: Fault, other: Fault): boolean {
  const outer = path.at(-1) === 'status' ? path.slice(0, -1) : path;
  return outer.every((key, at) => other.path[at] === key);
}

describe('whatever is done to a report', () => {
  const how = fc.constantFrom('remove', 'replace', 'add');

  it('each fault is told of at its place, once, and nothing else is', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ at: fc.nat(), how }), { maxLength: 6 }), (wanted) => {
        const damaged = report();
        const places = placesIn(damaged);
        const planted: Fault[] = [];
        for (const { at, how } of wanted) {
          const fault = faultAt(places[at % places.length] as Place, how);
          if (planted.some((other) => hides(fault, other) || hides(other, fault))) continue;
          fault.plant();
          planted.push(fault);
        }
        const found = shapeIssues(reportValidator(), damaged).map(({ code, path }) => {
          return `${/-key$/.test(code) ? code : 'wrong'} at ${formatPath(path)}`;
        });
        expect(found.sort()).toEqual(planted.map(({ code, path }) => `${code} at ${formatPath(path)}`).sort());
      }),
      { numRuns: 300 },
    );
  });

  const odd = fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1.5,
    3,
    '',
    'x',
    'shown',
    'suppressed',
    true,
    [],
    {},
    [null],
    ['a'],
  );
  const harm = fc.record({ at: fc.nat(), how, value: odd });

  it('is told of where the schema as it ships turns it down, and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(harm, { maxLength: 3 }), (harms) => {
        const damaged = report();
        for (const { at, how, value } of harms) {
          const places = placesIn(damaged);
          const place = places[at % places.length];
          if (place === undefined) continue;
          if (how === 'replace') place.holder[place.key] = value;
          else if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), how === 'remove' ? 1 : 0);
          else if (how === 'remove') delete place.holder[place.key];
          else place.holder['odd'] = value;
        }
        expect(shapeIssues(reportValidator(), damaged).length === 0).toBe(isValid(damaged));
        expect(() => reportRules(damaged)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
