import { readFileSync } from 'node:fs';
import type { OrdinalRubric, Organisation, RubricText } from '@rubrikk/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { startTally } from '../tally/start-tally.ts';
import { weighTally } from '../tally/weigh-tally.ts';
import { type Figure, figures } from './figures.ts';
import type { GroupLabel } from './group-label.ts';
import { nextSteps } from './next-steps.ts';
import { type Report, report } from './report.ts';
import { type ReportDocument, reportDocument } from './report-document.ts';
import type { ReportOptions } from './report-options.ts';
import type { ReportWords } from './report-words.ts';
import { reportWordsDa } from './report-words-da.ts';
import { reportWordsNb } from './report-words-nb.ts';
import { targetGaps } from './target-gaps.ts';
import { teamsComparisons } from './teams-comparisons.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

function rubricOf(levels: number): OrdinalRubric {
  const ids = Array.from({ length: levels }, (_, at) => ({ id: `l${at}` }));
  return {
    id: 'made-up',
    version: '1.0.0',
    source: { title: 'Made up', language: 'en' },
    scale: { kind: 'ordinal', id: 'steps', levels: ids, favourable: `l${levels - 1}` },
    dimensions: [
      { id: 'd0', indicators: [{ id: 'i0', descriptors: true }, { id: 'i1' }] },
      { id: 'd1', indicators: [{ id: 'i2' }] },
    ],
  };
}

function textOf({ scale }: OrdinalRubric): RubricText {
  const levels = Object.fromEntries(scale.levels.map(({ id }) => [id, `Level ${id}`]));
  return {
    rubric: 'made-up',
    language: 'en',
    title: 'Made up',
    levels,
    dimensions: { d0: 'First', d1: 'Second' },
    indicators: { i0: 'One.', i1: 'Two.', i2: 'Three.' },
    descriptors: { i0: levels },
  };
}

const coast: Organisation = {
  id: 'coast',
  units: [
    { id: 'owner', kind: 'owner' },
    { id: 'north', kind: 'school', name: 'North School', parent: 'owner' },
    { id: 'south', kind: 'school', parent: 'owner' },
  ],
  networks: [
    { id: 'readers', name: 'The readers', units: ['north', 'south'] },
    { id: 'far', units: ['south'] },
  ],
};

interface Given {
  readonly levels?: number;
  readonly isWeighted?: boolean;
  readonly words?: ReportWords | undefined;
  readonly groups: readonly { readonly values: readonly string[]; readonly raters: readonly (readonly number[])[] }[];
  readonly options: ReportOptions;
}

function documentOf({ levels = 3, isWeighted = false, words, groups, options }: Given): ReportDocument {
  const rubric = rubricOf(levels);
  const builder = startTally(rubric, ['unit', 'role']);
  for (const { values, raters } of groups) for (const codes of raters) builder.add(builder.group(values), codes);
  const plain = builder.finish();
  const made = report(
    rubric,
    isWeighted ? weighTally(plain, ({ role }) => (role === 'leader' ? 2.5 : 1)) : plain,
    options,
  );
  const text = textOf(rubric);
  return reportDocument(made, {
    text,
    ...(words !== undefined && { words }),
    nextSteps: nextSteps(rubric, text, made),
    organisation: coast,
    comparisons: [{ kind: 'own' }, ...(isWeighted ? [] : comparisonsOf(made, levels))],
  });
}

/** How far groups are from a target, and units from one another. */
function comparisonsOf(made: Report, levels: number) {
  const targets = { i0: 'l1', i2: `l${levels - 1}` };
  return [
    ...(made.results.length === 0 ? [] : targetGaps(made, { targets, of: 'school' })),
    ...teamsComparisons(made, { organisation: coast, bootstrap: { seed: 1, replicates: 9 } }),
  ];
}

const drawn = fc.integer({ min: 2, max: 6 }).chain((levels) => {
  const code = fc.nat({ max: levels + 3 });
  const invited = ['north', 'south'].flatMap((unit) =>
    ['leader', 'teacher'].map((role) => ({ unit, role, invited: 90 })),
  );
  return fc.record({
    levels: fc.constant(levels),
    isWeighted: fc.boolean(),
    words: fc.constantFrom(undefined, reportWordsNb, reportWordsDa),
    groups: fc.array(
      fc.record({
        values: fc.tuple(fc.constantFrom('north', 'south'), fc.constantFrom('leader', 'teacher')),
        raters: fc.array(fc.tuple(code, code, code), { maxLength: 14 }),
      }),
      { maxLength: 6 },
    ),
    options: fc
      .record(
        {
          organisation: fc.constant(coast),
          invited: fc.constant(invited),
          compare: fc.constant(['leader', 'teacher'] as const),
          targets: fc.constant({ i0: 'l1', i2: `l${levels - 1}` }),
          stability: fc.constant({ seed: 1, replicates: 3 }),
          thresholds: fc.constantFrom('neighbours', 'average-deviation', 'within-group'),
          wave: fc.constant('2026-autumn'),
        } as const,
        { requiredKeys: [] },
      )
      .chain((options) =>
        fc.constantFrom(
          { ...options, minimum: 1 },
          { ...options, minimum: 4 },
          { ...options, rule: disclosureRules.ssb },
          { ...options, rule: disclosureRules.tenFactor, tellsReasons: true },
          { ...options, rule: disclosureRules.usStates, minimum: 3 },
        ),
      ),
  });
});

/** Every place in a document where an object stands whose keys the schema names. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  // Of a comparison that no function here makes the schema knows nothing.
  if (typeof value !== 'object' || value === null || 'kind' in value) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => {
    const isById = ['levels', 'dimensions', 'indicators'].includes(key) && !Array.isArray(part);
    return isById ? [] : objectsIn(part);
  });
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

/** Whether a document may do without: what older ones don't have, networks of other groups, and parts of a number format. */
function mayLack(document: object, object: object, key: string): boolean {
  const { text, formats } = document as ReportDocument;
  if (object === text) return true;
  if (object === formats) return ['gaps', 'targets', 'teams'].includes(key);
  if ('maximumFractionDigits' in object) return key !== 'maximumFractionDigits';
  return (object === document && key === 'formats') || ('status' in object && key === 'network');
}

describe('the schema of a report', () => {
  it('takes what a report gives, and a document is JSON as it stands', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const document = documentOf(given);
        expect(validate(document) ? [] : validate.errors).toEqual([]);
        expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  it('takes nothing else: no key more, no key less, no text for a number', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), fc.constantFrom('add', 'remove', 'change'), (given, at, how) => {
        const document = structuredClone(documentOf(given));
        const objects = objectsIn(document);
        const object = objects[at % objects.length] as Record<string, unknown>;
        const keys = Object.keys(object);
        const key = keys[at % keys.length] as string;
        fc.pre(how !== 'remove' || !mayLack(document, object, key));
        // A comparison about something else may be anything.
        fc.pre(key !== 'about' || how === 'add');
        if (how === 'add') object['more'] = 1;
        else if (how === 'remove') delete object[key];
        else object[key] = { other: { kind: 'other' } };
        expect(validate(document)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('has a description of what it is, and every part that it defines is used', () => {
    expect(schema).toMatchObject({ $id: 'urn:rubrikk:report:1', title: 'Report' });
    const used = new Set(JSON.stringify(schema).match(/#\/\$defs\/\w+/g));
    expect([...used].toSorted()).toEqual(
      Object.keys(schema.$defs)
        .map((name) => `#/$defs/${name}`)
        .toSorted(),
    );
  });
});

describe('reportDocument', () => {
  const same = (count: number, ...codes: readonly number[]) => Array.from({ length: count }, () => codes);
  const groups = [
    { values: ['north', 'teacher'], raters: same(9, 0, 1, 2) },
    { values: ['south', 'teacher'], raters: same(8, 2, 1, 6) },
  ];
  const made = () =>
    documentOf({ groups, options: { rule: disclosureRules.noStrict, organisation: coast, wave: '2026' } });

  it('names the rubric, the language, the groups, and everything that it speaks of', () => {
    const document = made();
    expect(document.comparisons[0]).toEqual({ kind: 'own' });
    expect(document).toMatchObject({
      format: 'rubrikk/report@1',
      rubric: { id: 'made-up', title: 'Made up', language: 'en', levels: ['l0', 'l1', 'l2'], favourable: 'l2' },
      text: { levels: { l0: 'Level l0' }, dimensions: { d0: 'First', d1: 'Second' }, indicators: { i2: 'Three.' } },
      raters: 17,
      wave: '2026',
      round: null,
      disclosure: { name: 'no-strict' },
      figures: { n: { method: 'countsOf', source: null } },
    });
    const named = document.groups.filter(({ role }) => role === null);
    expect(named).toEqual([
      { unit: null, role: null, network: null, name: null },
      { unit: 'owner', role: null, network: null, name: null },
      { unit: 'north', role: null, network: null, name: 'North School' },
      { unit: 'south', role: null, network: null, name: null },
      { unit: null, role: null, network: 'readers', name: 'The readers' },
      { unit: null, role: null, network: 'far', name: null },
    ]);
  });
  it('has null for what has no value, and the numbers of the report', () => {
    const document = made();
    const south = document.results.find(({ unit, indicator }) => unit === 'south' && indicator === 'i2');
    expect(south).toMatchObject({ n: 0, median: null, favourable: null, shares: null, invited: null });
    expect(document.results[0]).toMatchObject({ n: 17, counts: [9, 0, 8], median: 1 });
  });
  it('says how many raters there are only where that is shown', () => {
    expect(documentOf({ groups, options: { minimum: 18 } }).raters).toBeNull();
    expect(documentOf({ groups, options: { rule: disclosureRules.tenFactor } }).raters).toBe(17);
    const rubric = rubricOf(3);
    const builder = startTally(rubric, ['unit', 'role']);
    for (const { values, raters } of groups) for (const codes of raters) builder.add(builder.group(values), codes);
    const known = report(rubric, builder.finish(), { minimum: 1 });
    // Withheld of everyone together, and shown of units and roles.
    const hidden = <T extends Pick<GroupLabel, 'unit' | 'role'>>(result: T) => {
      const isEveryone = result.unit === null && result.role === null;
      return isEveryone
        ? { ...result, status: 'suppressed' as const, reason: 'withheld' as const, minimum: 1 }
        : result;
    };
    const { results, dimensions } = known;
    const withheld = { ...known, results: results.map(hidden), dimensions: dimensions.map(hidden) };
    const text = textOf(rubric);
    expect([known, withheld].map((one) => reportDocument(one, { text }).raters)).toEqual([17, null]);
  });
  it('has the names of the organisation that the report was made with, or of the one that is given', () => {
    const rubric = rubricOf(3);
    const builder = startTally(rubric, ['unit']);
    builder.add(builder.group(['north']), [0, 0, 0]);
    const named = (name: string): Organisation => ({
      id: 'coast',
      units: [{ id: 'north', kind: 'school', name }],
      networks: [{ id: 'all', name: `All of ${name}`, units: ['north'] }],
    });
    const made = report(rubric, builder.finish(), { minimum: 1, organisation: named('Nordskolen') });
    const namesOf = (organisation?: Organisation) =>
      reportDocument(made, { text: textOf(rubric), ...(organisation && { organisation }) }).groups.map(
        ({ unit, network, name }) => [unit, network, name],
      );
    expect(namesOf()).toEqual([
      [null, null, null],
      ['north', null, 'Nordskolen'],
      [null, 'all', 'All of Nordskolen'],
    ]);
    expect(namesOf(named('North School'))).toEqual([
      [null, null, null],
      ['north', null, 'North School'],
      [null, 'all', 'All of North School'],
    ]);
  });
  it('has the words around the numbers, as one of five languages says them', () => {
    const document = documentOf({
      words: reportWordsDa,
      groups,
      options: { rule: disclosureRules.noStrict, compare: ['leader', 'teacher'] },
    });
    expect(document.text).toMatchObject({
      missing: { 'do-not-know': 'ved ikke' },
      withheld: {
        withheld: 'Vises ikke: færre end 5 har svaret, eller svarene fra en mindre gruppe kunne regnes ud.',
        'too-few': 'Vises ikke: Færre end 5 har svaret.',
      },
      lists: { strengths: 'Styrker: størst andel, der valgte »Level l2«', blindSpots: null, gaps: null },
      gaps: null,
      targets: { owner: 'forvaltningens målniveau', below: 'andel, der valgte et lavere niveau' },
      teams: { share: 'andel af uenigheden, der ligger mellem enhederne' },
      nextSteps: { title: 'Det næste skridt', here: 'Her er vi nu' },
      rounds: { plenum: 'plenum' },
      figures: { consensus: 'enighed', favourable: 'andel på et godt niveau' },
      groups: { everyone: 'alle', unnamed: '(ikke oplyst)' },
    });
  });
  it('names the two roles that were compared, and the levels from the favourable one on', () => {
    const rubric = { ...rubricOf(3), scale: { ...rubricOf(3).scale, favourable: 'l1' } };
    const builder = startTally(rubric, ['role']);
    for (const role of ['Rektor', 'Lærer'])
      for (const code of [0, 1, 2]) builder.add(builder.group([role]), [code, code, code]);
    const made = report(rubric, builder.finish(), { minimum: 1, compare: ['Rektor', 'Lærer'] });
    const { text, formats, gaps } = reportDocument(made, { text: textOf(rubric), words: reportWordsNb });
    expect(text.lists).toMatchObject({
      mustChange: 'Dette må endres: flere valgte «Level l0» enn «Level l1» eller høyere',
      blindSpots: 'Her velger «Rektor» høyere nivåer enn «Lærer»',
      gaps: 'Her ser «Rektor» og «Lærer» ulikt på det',
    });
    expect(text.gaps).toMatchObject({
      explained:
        'Et par er én med rollen «Rektor» og én med rollen «Lærer». Tallene sier hvem av de to som valgte høyest nivå.',
      higher: 'par der «Rektor» valgte høyere',
      lower: 'par der «Lærer» valgte høyere',
    });
    const [gap] = gaps;
    if (gap?.status !== 'shown') throw new Error('Expected a gap.');
    const write = (name: keyof typeof formats.gaps) =>
      new Intl.NumberFormat(formats.locale, formats[formats.gaps[name]]).format(gap[name]).replace('\u00A0', ' ');
    // Each has one on each of three levels: of nine pairs three are higher, three equal and three lower.
    expect((['higher', 'equal', 'lower', 'cliffsDelta'] as const).map(write)).toEqual(['33 %', '33 %', '33 %', '0,00']);
  });
  it('says how its numbers are written, so that they come out as an explanation has them', () => {
    const rubric = rubricOf(3);
    const builder = startTally(rubric, []);
    // Of six on i0: one on the lowest level, two on the next and three on the highest.
    for (const code of [0, 1, 1, 2, 2, 2]) builder.add(builder.group([]), [code, code, code]);
    const made = report(rubric, builder.finish(), { minimum: 5 });
    const { formats, results, priorities } = reportDocument(made, { text: textOf(rubric), words: reportWordsNb });
    const [first] = results;
    if (first?.status !== 'shown') throw new Error('Expected a result.');
    const write = (format: (typeof formats)['figures'][Figure], value: unknown) =>
      new Intl.NumberFormat(formats.locale, formats[format]).format(value as number).replace('\u00A0', ' ');
    const written = (['n', 'median', 'averageDeviation'] as const).map((of) => write(formats.figures[of], first[of]));
    // The median lies between the second and the third level; the mean distance from it is (1.5 + 2 · 0.5 + 3 · 0.5) / 6.
    expect(written).toEqual(['6', '2,5', '0,67']);
    expect(write(formats.figures.favourable, first.favourable?.share)).toBe('50 %');
    expect(write(formats.lists.strengths, priorities[0]?.strengths[0]?.value)).toBe('50 %');
    expect(Object.keys(formats.figures)).toEqual(Object.keys(figures));
  });
  it('does without these words where none are given', () => {
    expect(Object.keys(made().text)).toEqual(['levels', 'dimensions', 'indicators']);
    expect(made()).not.toHaveProperty('formats');
  });
  it('refuses words of another rubric, or too few', () => {
    const rubric = rubricOf(3);
    const builder = startTally(rubric, []);
    builder.add(builder.group([]), [0, 0, 0]);
    const made = report(rubric, builder.finish(), { minimum: 1 });
    const text = textOf(rubric);
    expect(() => reportDocument(made, { text: { ...text, rubric: 'other' } })).toThrow(
      'Expected the words of "made-up"; received those of "other". Give the text of the rubric that was rated.',
    );
    expect(() => reportDocument(made, { text: { ...text, indicators: {} } })).toThrow(
      'Expected words for "i0" among the indicators of the text; received none. Check it with checkRubricText.',
    );
    const known: string = 'constructor';
    const odd = { ...made, results: made.results.map((result) => ({ ...result, indicator: known })) };
    expect(() => reportDocument(odd, { text })).toThrow(RangeError);
    expect(reportDocument(made, { text })).toMatchObject({ nextSteps: [], comparisons: [], groups: [{ name: null }] });
  });
});
