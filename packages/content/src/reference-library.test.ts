import { globSync, readFileSync } from 'node:fs';
import {
  attachScale,
  type CrosswalkText,
  checkCrosswalk,
  checkOrganisation,
  checkPlan,
  checkTagSet,
  expandWheel,
  moveAssessment,
  networksOf,
  type Plan,
  parseTagSet,
  rate,
  schoolYear,
  startAssessment,
  type TagSet,
  type TagSetText,
  type WheelEvent,
} from '@rubrikk/core';
import { describe, expect, test } from 'vitest';
import { shippedContent } from '../../../scripts/previews/shipped-content.ts';
import { library } from './library.ts';
import { referenceLibrary } from './reference-library.ts';
import { learningOrganisation } from './rubrics/learning-organisation/rubric.ts';
import { sandnesSuccessCriteria } from './rubrics/sandnes-success-criteria/rubric.ts';

interface Reference {
  readonly tagSet: TagSet;
  readonly texts: Readonly<Record<string, TagSetText>>;
}

const { references, organisations, crosswalks } = referenceLibrary;
const sets: readonly (readonly [id: string, reference: Reference])[] = Object.entries(references);
const rubrics = Object.values(library).map(({ rubric }) => rubric);
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const valuesOf = (part: Readonly<Record<string, string>>) => Object.values(part);

describe('the listing', () => {
  test('has every reference, organisation and crosswalk that ships, with all its texts, and nothing else', async () => {
    const places = /^(?:references|organisations|crosswalks)\//;
    const shipped = (await shippedContent()).filter(({ place }) => places.test(place));
    const onDisk = shipped.map(({ id, structure, texts }) => [id, structure, Object.fromEntries(texts)]);
    const inList = [
      ...sets.map(([id, { tagSet, texts }]) => [id, tagSet, texts]),
      ...Object.entries(organisations).map(([id, { organisation }]) => [id, organisation, {}]),
      ...Object.entries(crosswalks).map(([id, { crosswalk, texts }]) => [id, crosswalk, texts]),
    ];
    const byId = (one: readonly unknown[], other: readonly unknown[]) => String(one[0]).localeCompare(String(other[0]));
    expect(inList.toSorted(byId)).toEqual(onDisk.toSorted(byId));
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(referenceLibrary))).toStrictEqual(referenceLibrary);
  });
});

describe.each(sets)('%s', (id, { tagSet, texts }) => {
  test('holds, and its links lead to indicators of rubrics that ship', () => {
    expect(parseTagSet(rubrics, JSON.parse(JSON.stringify(tagSet)))).toEqual({ ok: true, value: tagSet });
    const linked = tagSet.tags.flatMap(({ indicators = [] }) => indicators.map(({ rubric }) => rubric));
    expect(linked.filter((rubric) => !Object.hasOwn(library, rubric))).toEqual([]);
  });

  test('is in five languages, each named after the set', () => {
    expect(Object.keys(texts)).toEqual(['nb', 'nn', 'da', 'sv', 'en']);
    expect(Object.values(texts).map((text) => text.tagSet)).toEqual(Array(5).fill(id));
  });

  test('has a group for every tag where it has groups, and a tag for every group', () => {
    const used = tagSet.tags.flatMap(({ group }) => group ?? []);
    expect(new Set(used)).toEqual(new Set(tagSet.groups ?? []));
    if (tagSet.groups) expect(used).toHaveLength(tagSet.tags.length);
  });

  test('can be carried by actions, goals and events', () => {
    const tags = idsOf(tagSet.tags).map((tag) => ({ set: id, tag }));
    const rule: WheelEvent['rule'] = { kind: 'once', day: '2026-11-21' };
    const plan: Plan = {
      id: 'p1',
      unit: 'north',
      goals: [{ id: 'g1', what: 'More', tags }],
      actions: [{ id: 'a1', what: 'Do', status: 'planned', goal: 'g1', tags }],
      events: [{ id: 'e1', title: 'Meet', rule, tags }],
    };
    expect(checkPlan({ tagSets: [tagSet] }, plan)).toEqual([]);
  });
});

test('a link to an indicator that a rubric has not is found', () => {
  const { tagSet } = references['sandnes-model'];
  const [first, ...others] = tagSet.tags;
  const indicators = [{ rubric: 'sandnes-success-criteria', indicator: 'no-such' }];
  const issues = checkTagSet(rubrics, { ...tagSet, tags: [{ ...first, indicators }, ...others] });
  expect(issues.map(({ code }) => code)).toEqual(['unknown-indicator']);
});

describe('the counts, names and figures of the sources', () => {
  test('Senge: five disciplines with 1, 3, 1, 7 and 3 questions', () => {
    const { tagSet, texts } = references['senge-disciplines'];
    expect(valuesOf(texts.nb.tags)).toEqual([
      'Personlig mestring',
      'Mentale modeller',
      'Felles visjon',
      'Gruppelæring',
      'Systemtenkning',
    ]);
    expect(tagSet.tags.map(({ questions }) => questions.length)).toEqual([1, 3, 1, 7, 3]);
    expect(valuesOf(texts.nb.questions)).toHaveLength(15);
  });

  test('OECD: seven dimensions, each with all indicators of the dimension in its place', () => {
    const { tags } = references['oecd-learning-organisation'].tagSet;
    expect(tags).toHaveLength(7);
    expect(tags.map(({ indicators }) => indicators.map(({ indicator }) => indicator))).toEqual(
      learningOrganisation.dimensions.map(({ indicators }) => idsOf(indicators)),
    );
  });

  test('Robinson: five dimensions with their effect sizes, and three skills', () => {
    const tags: TagSet['tags'] = references['robinson-leadership'].tagSet.tags;
    const sizes = tags.flatMap(({ group, figures = [] }) => figures.map(({ id, value }) => [group, id, value]));
    expect(sizes).toEqual([0.42, 0.31, 0.42, 0.84, 0.27].map((value) => ['dimensions', 'effect-size', value]));
    expect(tags.filter(({ group }) => group === 'skills')).toHaveLength(3);
    expect(valuesOf(references['robinson-leadership'].texts.nb.tags).slice(0, 2)).toEqual([
      'Etablere mål og forventninger',
      'Strategisk bruk av ressurser',
    ]);
  });

  test.each([
    ['action-learning-values', 5],
    ['sandnes-model', 7],
    ['implementation-drivers', 3],
    ['professional-capital', 3],
    ['leadership-theories', 4],
    ['data-sources', 3],
  ] as const)('%s: %i', (id, count) => {
    expect(references[id].tagSet.tags).toHaveLength(count);
  });

  test('the tools of quality assessment: three for figures, one for reflection', () => {
    const { tagSet, texts } = references['quality-tools'];
    expect(tagSet.tags.map(({ group }) => group)).toEqual([
      'quantitative',
      'quantitative',
      'quantitative',
      'qualitative',
    ]);
    expect(valuesOf(texts.nb.tags)).toEqual(['Skoleporten', 'PAS', 'Vokal', 'Ståstedsanalysen']);
  });

  test('the methods: seven named, three of the schools and Marte Meo, two digital, three frameworks; one is closed', () => {
    const tags: TagSet['tags'] = references.methods.tagSet.tags;
    const inGroup = (group: string) => tags.filter((tag) => tag.group === group).length;
    expect(references.methods.tagSet.groups.map(inGroup)).toEqual([7, 4, 2, 3]);
    expect(idsOf(tags.filter(({ closed }) => closed))).toEqual(['todays-meet']);
  });

  test('the arenas: on three levels; Rektor AU every other month with four head teachers', () => {
    const tags: TagSet['tags'] = references.arenas.tagSet.tags;
    const inGroup = (group: string) => tags.filter((tag) => tag.group === group).length;
    expect(references.arenas.tagSet.groups.map(inGroup)).toEqual([5, 6, 4]);
    const figuresOf = (id: string) => tags.find((tag) => tag.id === id)?.figures?.map((each) => [each.id, each.value]);
    expect(figuresOf('rektor-au')).toEqual([
      ['months-between', 2],
      ['head-teachers', 4],
    ]);
    expect(figuresOf('co-creation-owner')).toEqual([['meetings', 2]]);
    expect(references.arenas.texts.nb.details['rektor-au'].rhythm).toBe('Møtes annenhver måned.');
  });
});

test('every figure says where in its source it stands', () => {
  const places = sets.flatMap(([, { tagSet }]) =>
    tagSet.tags.flatMap(({ figures = [] }) => figures.map(({ place }) => place)),
  );
  expect(places).toHaveLength(5 + 4);
  for (const place of places) expect(place).toContain('«Alle elevene er våre», part 2, chapter ');
});

test('nothing in scoring knows a tag, so no measure reads a cited figure', () => {
  const cwd = new URL('../../scoring/src/', import.meta.url);
  const files = globSync('**/*.ts', { cwd });
  expect(files.length).toBeGreaterThan(50);
  const knowing = files.filter((file) => /\bTagSet\b|\bTag\b/.test(readFileSync(new URL(file, cwd), 'utf8')));
  expect(knowing).toEqual([]);
});

describe('the networks of schools in Sandnes', () => {
  const { organisation, wheel } = organisations['sandnes-networks'];

  test('hold: five networks with 5, 9, 7, 6 and 7 units', () => {
    expect(checkOrganisation(organisation)).toEqual([]);
    expect(organisation.networks.map(({ units }) => units.length)).toEqual([5, 9, 7, 6, 7]);
  });

  test('have each unit but the owner in a network, and Trones, a school with a resource centre, in two', () => {
    const inTwo = organisation.units.filter(({ id }) => networksOf(organisation, id).length !== 1);
    expect(inTwo.map(({ id }) => [id, networksOf(organisation, id).length])).toEqual([
      ['sandnes', 0],
      ['trones', 2],
    ]);
    expect(organisation.units).toHaveLength(1 + 5 + 9 + 7 + 6 + 7 - 1);
  });

  test('have ids of plain letters that follow the names', () => {
    const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };
    const schools = organisation.units.filter(({ kind }) => kind === 'school');
    for (const { id, name } of schools) {
      expect(id).toBe(name.toLowerCase().replaceAll(/[æøå]/g, (letter) => plain[letter] ?? letter));
    }
  });

  test('have the units and roles that the success criteria are for', () => {
    const [kinds, roles] = [
      new Set<string>(organisation.units.map(({ kind }) => kind)),
      new Set<string>(organisation.roles),
    ];
    for (const { indicators } of sandnesSuccessCriteria.dimensions) {
      for (const indicator of indicators) {
        expect(indicator.unitKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
        expect(indicator.roles.filter((role) => !roles.has(role))).toEqual([]);
      }
    }
  });

  describe('and what comes back every year', () => {
    const events = wheel.map(
      (event): WheelEvent => ({ ...event, title: references.arenas.texts.nb.tags[event.tags[0].tag] }),
    );
    const days = expandWheel({ events }, schoolYear(2026, 'NO'));
    const monthsOf = (title: string) =>
      days.filter(({ event }) => event.title === title).map(({ first }) => Number(first.slice(5, 7)));

    test('is called what the arenas are called, and belongs to a unit', () => {
      const plan: Plan = { id: 'p1', unit: 'sandnes', goals: [], actions: [], events };
      expect(checkPlan({ owners: idsOf(organisation.units), tagSets: [references.arenas.tagSet] }, plan)).toEqual([]);
    });

    test('is Rektor AU every other month, co-creation twice each half-year, and one evaluation', () => {
      expect(monthsOf('Rektor AU')).toEqual([8, 10, 12, 2, 4, 6]);
      const halves = monthsOf('Medskaping hos skoleeieren').map((month) => (month >= 8 ? 'autumn' : 'spring'));
      expect(halves).toEqual(['autumn', 'autumn', 'spring', 'spring']);
      expect(monthsOf('Lærende nettverk')).toEqual([5]);
    });
  });
});

describe('from the success criteria to the school as a learning organisation', () => {
  const { crosswalk, texts } = crosswalks['success-criteria-learning-organisation'];

  test('the crosswalk holds: all 29 criteria and all 49 indicators stand in one entry', () => {
    expect(checkCrosswalk(sandnesSuccessCriteria, learningOrganisation, crosswalk)).toEqual([]);
    expect(crosswalk.entries.flatMap(({ from }) => [...from])).toHaveLength(29);
    expect(crosswalk.entries.flatMap(({ to }) => [...to])).toHaveLength(49);
  });

  test('nine criteria meet eleven indicators, and two of them ask the same', () => {
    const meeting = crosswalk.entries.filter(({ relation }) => relation !== 'none');
    expect(meeting.flatMap(({ from }) => [...from])).toHaveLength(9);
    expect(meeting.flatMap(({ to }) => [...to])).toHaveLength(11);
    expect(meeting.map(({ relation }) => relation)).toEqual([
      'equal',
      'equal',
      'subset',
      ...Array<string>(6).fill('overlaps'),
    ]);
  });

  test('every entry has its reason in five languages', () => {
    const each: readonly CrosswalkText[] = Object.values(texts);
    expect(each.map(({ language }) => language)).toEqual(['nb', 'nn', 'da', 'sv', 'en']);
    for (const { reasons } of each) expect(Object.keys(reasons)).toEqual(idsOf(crosswalk.entries));
  });

  test('a rating on the same levels is carried where the two ask the same, and told why elsewhere', () => {
    const criteria = attachScale(sandnesSuccessCriteria, learningOrganisation.scale);
    const at = '2026-11-21T10:00:00Z';
    const start = startAssessment(criteria, { id: 'a1', unit: 'hana', wave: '2026', round: 'individual', rater: 'k7' });
    const mine = (['trust-and-respect', 'parent-collaboration', 'changed-teaching'] as const).reduce(
      (sofar, indicator) => rate(sofar, indicator, 'can-improve', { at }),
      start,
    );
    const { assessment, carried, toRate, dropped } = moveAssessment(mine, crosswalk, criteria, learningOrganisation);
    expect(assessment.ratings).toEqual({ trust: { level: 'can-improve', at } });
    expect([carried, toRate, dropped].map((list) => list.map(({ from, entry }) => [from, entry]))).toEqual([
      [['trust-and-respect', 'same-trust']],
      [['parent-collaboration', 'good-or-close']],
      [['changed-teaching', 'effect-and-tools']],
    ]);
  });
});
