import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import { checkAssessment } from '../assessment/check-assessment.ts';
import type { Rating } from '../assessment/rating.ts';
import type { OrdinalRubric, Rubric } from '../rubric/rubric.ts';
import type { OrdinalScale } from '../rubric/scale.ts';
import { assessmentMover } from './assessment-mover.ts';
import { checkCrosswalk } from './check-crosswalk.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { CrosswalkEntry } from './crosswalk-entry.ts';
import { diffRubrics } from './diff-rubrics.ts';
import { draftCrosswalk } from './draft-crosswalk.ts';
import { fingerprintRubric } from './fingerprint-rubric.ts';
import { invertCrosswalk } from './invert-crosswalk.ts';
import { moveAssessment } from './move-assessment.ts';
import type { MovedAssessment } from './moved-assessment.ts';
import type { ScaleMap } from './scale-map.ts';

const things = (...ids: string[]) => ids.map((id) => ({ id }));
const at = '2026-11-21T10:00:00Z';

const older = freeze<OrdinalRubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'three', levels: things('no', 'some', 'yes'), favourable: 'yes' },
    dimensions: [
      {
        id: 'all',
        indicators: things('aloud', 'alone', 'library', 'poems', 'songs', 'letters', 'wide', 'narrow', 'radio'),
      },
    ],
  },
  true,
);
const newer = freeze<OrdinalRubric>(
  {
    ...older,
    version: '2.0.0',
    scale: { kind: 'ordinal', id: 'marks', levels: things('low', 'middle', 'high'), favourable: 'high' },
    dimensions: [
      {
        id: 'all',
        indicators: things('loud', 'home', 'school', 'library', 'verse', 'part', 'whole', 'podcast', 'new'),
      },
    ],
  },
  true,
);
const levels = { no: 'low', some: 'middle', yes: 'high' };
const crosswalk = freeze<Crosswalk>(
  {
    id: 'c1',
    from: { id: 'reading', version: '1.0.0' },
    to: { id: 'reading', version: '2.0.0' },
    scaleMaps: [{ from: 'three', to: 'marks', levels }],
    entries: [
      { relation: 'equal', from: ['aloud'], to: ['loud'], reason: 'A new id.' },
      { relation: 'split', from: ['alone'], to: ['home', 'school'], reason: 'Two places.' },
      { relation: 'overlaps', from: ['library'], to: ['library'], reason: 'Another question.' },
      { relation: 'merged', from: ['poems', 'songs'], to: ['verse'], reason: 'One question.' },
      { relation: 'none', from: ['letters'], to: [], reason: 'Nobody writes letters.' },
      { relation: 'superset', from: ['wide'], to: ['part'], reason: 'A part.' },
      { relation: 'subset', from: ['narrow'], to: ['whole'], reason: 'The whole.' },
      { relation: 'replaced-by', from: ['radio'], to: ['podcast'], reason: 'Other times.' },
      { relation: 'none', from: [], to: ['new'], reason: 'New.' },
    ],
  },
  true,
);

const assessmentOf = (ratings: Assessment['ratings'], change: Partial<Assessment> = {}): Assessment =>
  freeze(
    {
      id: 'a1',
      rubric: { id: 'reading', version: '1.0.0' },
      unit: 'north',
      wave: '2026',
      round: 'individual',
      rater: 'k7',
      role: 'teacher',
      ratings,
      ...change,
    },
    true,
  );
const idsOf = (rubric: Rubric) => rubric.dimensions.flatMap(({ indicators = [] }) => indicators.map(({ id }) => id));
const everyone = Object.fromEntries(idsOf(older).map((id) => [id, { level: 'some', at }]));

test('an entry without a reason of its own gives its id, under which a text has it; one with both gives both', () => {
  const entries = crosswalk.entries.map(({ reason, ...entry }, at) => ({
    ...entry,
    id: `e${at}`,
    ...(entry.relation === 'split' ? { reason } : {}),
  })) as CrosswalkEntry[];
  const { carried, toRate } = moveAssessment(assessmentOf(everyone), { ...crosswalk, entries }, older, newer);
  const why = [...carried, ...toRate].map(({ from, entry, reason }) => [from, entry, reason]);
  expect(why.slice(0, 3)).toEqual([
    ['aloud', 'e0', undefined],
    ['alone', 'e1', 'Two places.'],
    ['library', 'e2', undefined],
  ]);
  expect(carried[0]).not.toHaveProperty('reason');
});

describe('by what the relation means', () => {
  const everyMove = () => moveAssessment(assessmentOf(everyone), crosswalk, older, newer);
  const rating = { level: 'some', at };

  test('a rating of the same question is carried', () => {
    const { assessment, carried } = everyMove();
    expect(carried).toEqual([
      { from: 'aloud', to: ['loud'], rating, relation: 'equal', because: 'mapped-level', reason: 'A new id.' },
    ]);
    expect(assessment.ratings).toEqual({ loud: { level: 'middle', at } });
  });

  test('a rating of another question, of a part, or of the whole is to be given again', () => {
    const again = (from: string, to: readonly string[], relation: string, reason: string) => {
      return { from, to, rating, relation, because: 'other-question', reason };
    };
    expect(everyMove().toRate).toEqual([
      again('alone', ['home', 'school'], 'split', 'Two places.'),
      again('library', ['library'], 'overlaps', 'Another question.'),
      again('poems', ['verse'], 'merged', 'One question.'),
      again('songs', ['verse'], 'merged', 'One question.'),
      again('wide', ['part'], 'superset', 'A part.'),
      again('narrow', ['whole'], 'subset', 'The whole.'),
      again('radio', ['podcast'], 'replaced-by', 'Other times.'),
    ]);
  });

  test('a rating that nothing asks for is dropped, and told', () => {
    expect(everyMove().dropped).toEqual([
      {
        from: 'letters',
        to: [],
        rating,
        relation: 'none',
        because: 'no-counterpart',
        reason: 'Nobody writes letters.',
      },
    ]);
  });

  test('all else of the assessment stays, but for the rubric', () => {
    const { ratings: _, ...rest } = assessmentOf({});
    expect(everyMove().assessment).toEqual({
      ...rest,
      rubric: { id: 'reading', version: '2.0.0' },
      ratings: { loud: { level: 'middle', at } },
    });
  });
});

describe('a kind of missing', () => {
  const missing = Object.fromEntries(Object.keys(everyone).map((id) => [id, { missing: 'do-not-know' as const, at }]));

  test('is carried where the question is the same, and nowhere else', () => {
    const { assessment, carried, toRate, dropped } = moveAssessment(assessmentOf(missing), crosswalk, older, newer);
    expect(assessment.ratings).toEqual({ loud: { missing: 'do-not-know', at } });
    expect(carried.map(({ because }) => because)).toEqual(['missing-kind']);
    expect([toRate.length, dropped.length]).toEqual([7, 1]);
  });

  test('is carried without a scale map, or with a lossy one', () => {
    const scaleMaps: ScaleMap[] = [{ from: 'three', to: 'marks', levels, lossy: true }];
    for (const change of [{ scaleMaps: [] }, { scaleMaps }]) {
      const moved = moveAssessment(assessmentOf(missing), { ...crosswalk, ...change }, older, newer);
      expect(moved.assessment.ratings).toEqual({ loud: { missing: 'do-not-know', at } });
    }
  });
});

describe('by the scales', () => {
  const one = { aloud: { level: 'yes', at } };
  const moved = (scaleMaps: ScaleMap[]) => moveAssessment(assessmentOf(one), { ...crosswalk, scaleMaps }, older, newer);

  test('without a map between two scales a level says nothing', () => {
    expect(moved([])).toMatchObject({
      assessment: { ratings: {} },
      carried: [],
      toRate: [{ from: 'aloud', because: 'no-scale-map', rating: one.aloud }],
    });
    expect(moved([]).toRate[0]).not.toHaveProperty('suggestion');
  });

  test('a lossy map suggests a level, and carries none', () => {
    expect(moved([{ from: 'three', to: 'marks', levels, lossy: true }])).toMatchObject({
      assessment: { ratings: {} },
      carried: [],
      toRate: [{ from: 'aloud', because: 'lossy-scale', rating: one.aloud, suggestion: 'high' }],
    });
  });

  test('on the same scale a level is carried as it is', () => {
    const same = { ...newer, scale: older.scale };
    expect(moveAssessment(assessmentOf(one), { ...crosswalk, scaleMaps: [] }, older, same)).toMatchObject({
      assessment: { ratings: { loud: { level: 'yes', at } } },
      carried: [{ from: 'aloud', because: 'same-level' }],
    });
  });
});

describe('what else an assessment says', () => {
  const text = 'Every week.';
  const lost = { part: 'ratings', key: 'aloud', value: { level: 'no', at } } as const;
  const gone = { part: 'ratings', key: 'letters', value: { level: 'no', at } } as const;
  const submitted = { state: 'submitted', at } as const;
  const said = assessmentOf(
    { aloud: { level: 'yes', at } },
    {
      comments: { aloud: { text, at }, alone: { text, at } },
      targets: { aloud: { level: 'yes', at }, letters: { level: 'some', at } },
      evidence: { e1: { indicator: 'aloud', text, kind: 'observation', at }, e2: { indicator: 'songs', text, at } },
      cleared: { ratings: { library: at }, comments: { letters: at }, targets: { alone: at }, evidence: { e0: at } },
      superseded: [{ part: 'status', key: 'status', value: { state: 'reopened', at } }, lost, gone],
      status: submitted,
    },
  );

  test('goes with its indicator, and keeps its own keys and fields', () => {
    const { assessment } = moveAssessment(said, crosswalk, older, newer);
    expect(assessment).toEqual({
      ...said,
      rubric: { id: 'reading', version: '2.0.0' },
      ratings: { loud: { level: 'high', at } },
      comments: { loud: { text, at } },
      targets: { loud: { level: 'high', at } },
      evidence: { e1: { indicator: 'loud', text, kind: 'observation', at } },
      cleared: { ratings: {}, comments: {}, targets: {}, evidence: { e0: at } },
      superseded: [
        { part: 'status', key: 'status', value: { state: 'reopened', at } },
        { part: 'ratings', key: 'loud', value: { level: 'low', at } },
      ],
    });
  });

  test('a judgement of a group keeps how many were present, and its reason', () => {
    const judgement = { level: 'yes', present: 5, reason: 'Seen.', at };
    const { assessment } = moveAssessment(
      assessmentOf({ aloud: judgement }, { round: 'group' }),
      crosswalk,
      older,
      newer,
    );
    expect(assessment.ratings).toEqual({ loud: { ...judgement, level: 'high' } });
  });

  test('is left where its indicator is not carried, with the reason', () => {
    const { left } = moveAssessment(said, crosswalk, older, newer);
    expect(left).toEqual([
      {
        part: 'comments',
        key: 'alone',
        value: { text, at },
        from: 'alone',
        to: ['home', 'school'],
        relation: 'split',
        because: 'other-question',
        reason: 'Two places.',
      },
      {
        part: 'evidence',
        key: 'e2',
        value: { indicator: 'songs', text, at },
        from: 'songs',
        to: ['verse'],
        relation: 'merged',
        because: 'other-question',
        reason: 'One question.',
      },
      {
        part: 'targets',
        key: 'letters',
        value: { level: 'some', at },
        from: 'letters',
        to: [],
        relation: 'none',
        because: 'no-counterpart',
        reason: 'Nobody writes letters.',
      },
      {
        part: 'ratings',
        key: 'letters',
        value: gone.value,
        superseded: true,
        from: 'letters',
        to: [],
        relation: 'none',
        because: 'no-counterpart',
        reason: 'Nobody writes letters.',
      },
    ]);
  });

  test('a target on a lossy scale is left, with a suggestion; a comment has no level to lose', () => {
    const scaleMaps: ScaleMap[] = [{ from: 'three', to: 'marks', levels, lossy: true }];
    const { assessment, left } = moveAssessment(said, { ...crosswalk, scaleMaps }, older, newer);
    expect(assessment).toMatchObject({ targets: {}, comments: { loud: { text } }, evidence: { e1: { text } } });
    expect(left).toContainEqual(
      expect.objectContaining({ part: 'targets', key: 'aloud', because: 'lossy-scale', suggestion: 'high' }),
    );
  });

  test('a key that was cleared is cleared under its new id', () => {
    const cleared = { ratings: { aloud: at, alone: at }, comments: { aloud: at } };
    const { assessment } = moveAssessment(assessmentOf({}, { cleared }), crosswalk, older, newer);
    expect(assessment.cleared).toEqual({ ratings: { loud: at }, comments: { loud: at } });
  });

  test('it stays submitted where nothing is to be rated again, and only there', () => {
    const moved = (ratings: Assessment['ratings'], status = submitted) =>
      moveAssessment(assessmentOf(ratings, { status }), crosswalk, older, newer);
    const again = { aloud: { level: 'yes', at }, alone: { level: 'no', at } } as const;
    expect(moved(again).handedBack).toEqual({ status: submitted, because: 'rate-again' });
    expect(moved({ aloud: { level: 'yes', at } })).not.toHaveProperty('handedBack');
    const reopened = { state: 'reopened', at } as const;
    expect(moveAssessment(assessmentOf(again, { status: reopened }), crosswalk, older, newer)).toMatchObject({
      assessment: { status: reopened },
    });
    const statusOf = (ratings: Assessment['ratings']) =>
      moveAssessment(assessmentOf(ratings, { status: submitted }), crosswalk, older, newer).assessment.status;
    expect(statusOf({ aloud: { level: 'yes', at }, letters: { level: 'no', at } })).toEqual(submitted);
    expect(statusOf({ aloud: { level: 'yes', at }, alone: { level: 'no', at } })).toBeUndefined();
    expect(moveAssessment(assessmentOf({}), crosswalk, older, newer).assessment).not.toHaveProperty('status');
  });

  test('a superseded status is none of an indicator that happens to have that name', () => {
    const rubric: OrdinalRubric = { ...older, dimensions: [{ id: 'all', indicators: [{ id: 'status' }] }] };
    const entries: CrosswalkEntry[] = [{ relation: 'none', from: ['status'], to: [], reason: 'Gone.' }];
    const others = crosswalk.entries.flatMap(({ to }): CrosswalkEntry[] =>
      to.length === 0 ? [] : [{ relation: 'none', from: [], to, reason: 'New.' }],
    );
    const superseded = [{ part: 'status', key: 'status', value: { state: 'reopened', at } }] as const;
    const by = { ...crosswalk, entries: [...entries, ...others] };
    const result = moveAssessment(assessmentOf({}, { superseded }), by, rubric, newer);
    expect([result.assessment.superseded, result.left]).toEqual([superseded, []]);
  });
});

test('an open indicator stays open', () => {
  expect(moveAssessment(assessmentOf({}), crosswalk, older, newer)).toMatchObject({
    assessment: { ratings: {} },
    carried: [],
    toRate: [],
    dropped: [],
  });
});

test('an assessment that carries a fingerprint gets that of the newer rubric', () => {
  const rubric = { id: 'reading', version: '1.0.0', fingerprint: fingerprintRubric(older) };
  expect(moveAssessment(assessmentOf({}, { rubric }), crosswalk, older, newer).assessment.rubric).toEqual({
    id: 'reading',
    version: '2.0.0',
    fingerprint: fingerprintRubric(newer),
  });
});

test('what does not fit is refused, and told of', () => {
  const wrong = { ...crosswalk, entries: crosswalk.entries.slice(2) };
  expect(() => moveAssessment(assessmentOf({}), wrong, older, newer)).toThrow(
    new RangeError(
      'Moving takes a crosswalk without issues; received one with 5, the first: No entry has the indicator "aloud" of "reading" 1.0.0 in "from"; add it to one, or to an entry "none" where it has no counterpart (at $.entries). See checkCrosswalk for all.',
    ),
  );
  const { weather, ...unknown } = { weather: { level: 'yes', at }, aloud: { level: 'often', at } };
  expect(() => moveAssessment(assessmentOf({ ...unknown, weather }), crosswalk, older, newer)).toThrow(RangeError);
  expect(() => moveAssessment(assessmentOf({ weather }), crosswalk, older, newer)).toThrow(
    'The rubric has no indicator "weather"; mend the id, or remove the rating (at $.ratings.weather). See checkAssessment for all.',
  );
});

test('many are moved as one is', () => {
  const all = [assessmentOf(everyone), assessmentOf({}, { id: 'a2' })];
  expect(all.map(assessmentMover(crosswalk, older, newer))).toEqual(
    all.map((each) => moveAssessment(each, crosswalk, older, newer)),
  );
  const reversed = { ...crosswalk, from: crosswalk.to, to: crosswalk.from };
  expect(() => assessmentMover(reversed, older, newer)).toThrow(RangeError);
});

const numRuns = 1000;

/** A scale of two to five levels. */
const scalesNamed = (prefix: string, ...ids: string[]) =>
  fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 2, max: 5 })).map(([id, count]): OrdinalScale => {
    const levels = things(...Array.from({ length: count }, (_, n) => `${prefix}${n}`));
    return { kind: 'ordinal', id, levels, favourable: `${prefix}1` };
  });

/** A rubric with a shared scale and one that some indicators name, and a few indicators turned round. */
const rubricsNamed = (prefix: string, version: string) =>
  fc
    .record({
      scale: scalesNamed('l', 's', 't'),
      named: scalesNamed('k', 'n'),
      fields: fc.array(fc.constantFrom({}, {}, { reverse: true as const }, { scale: 'n' }), {
        minLength: 1,
        maxLength: 9,
      }),
    })
    .map(
      ({ scale, named, fields }): MadeUp => ({
        id: 'r',
        version,
        source: { title: 'R', language: 'en' },
        scale,
        scales: [named],
        dimensions: [{ id: 'd', indicators: fields.map((each, n) => ({ id: `${prefix}${n}`, ...each })) }],
      }),
    );

interface MadeUp extends OrdinalRubric {
  readonly scales: readonly [OrdinalScale];
}

const indicatorIn = (rubric: Rubric, id: string) =>
  rubric.dimensions.flatMap(({ indicators = [] }) => indicators).find((each) => each.id === id);
const scalesIn = ({ scale, scales }: MadeUp) => [scale, ...scales];
const scaleFor = (rubric: MadeUp, id: string) =>
  indicatorIn(rubric, id)?.scale === 'n' ? rubric.scales[0] : rubric.scale;

const shapes = [
  ['equal', 1, 1],
  ['subset', 2, 1],
  ['subset', 1, 1],
  ['superset', 1, 2],
  ['overlaps', 2, 2],
  ['replaced-by', 1, 1],
  ['split', 1, 2],
  ['merged', 2, 1],
  ['none', 1, 0],
  ['none', 0, 1],
] as const;

/** Entries for any indicators of either side, as the shapes that were drawn take them; what is left has no counterpart. */
function entriesFor(drawn: readonly (readonly [string, number, number])[], from: string[], to: string[]) {
  const entries: unknown[] = [];
  const [older, newer] = [[...from], [...to]];
  for (const [relation, many, others] of drawn) {
    if (many > older.length || others > newer.length) continue;
    entries.push({
      relation,
      from: older.splice(0, many),
      to: newer.splice(0, others),
      reason: `Why ${entries.length}.`,
    });
  }
  if (older.length > 0) entries.push({ relation: 'none', from: older, to: [], reason: 'Gone.' });
  if (newer.length > 0) entries.push({ relation: 'none', from: [], to: newer, reason: 'New.' });
  const read: CrosswalkEntry[] = JSON.parse(JSON.stringify(entries));
  return read;
}

/** A map that keeps the order, or turns it about; marked lossy where it is, and now and then where it isn't. */
function mapFor(
  from: OrdinalScale,
  to: OrdinalScale,
  drawn: readonly number[],
  lossy: boolean,
  reverse: boolean,
): ScaleMap {
  const [levels, others] = [from.levels, to.levels];
  const rising = drawn
    .slice(0, levels.length)
    .map((number) => number % others.length)
    .sort((one, other) => one - other);
  const exact = lossy === false && levels.length === others.length;
  const places = exact ? levels.map((_, n) => n) : rising;
  const turned = reverse ? [...places].reverse() : places;
  const oneToOne = new Set(places).size === levels.length && levels.length === others.length;
  return {
    from: from.id,
    to: to.id,
    levels: Object.fromEntries(levels.map(({ id }, n) => [id, others[turned[n] ?? 0]?.id ?? ''])),
    ...(reverse ? { reverse: true as const } : {}),
    ...(lossy || !oneToOne ? { lossy: true as const } : {}),
  };
}

/** Maps between some of the scales of two rubrics. */
const mapsBetween = (from: MadeUp, to: MadeUp) => {
  const pairs = scalesIn(from).flatMap((one) => scalesIn(to).map((other) => [one, other] as const));
  const drawn = fc.tuple(fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }), fc.boolean());
  const all = pairs.flatMap(([one, other]) =>
    [false, true].map((reverse) => drawn.map(([places, lossy]) => mapFor(one, other, places, lossy, reverse))),
  );
  return fc.tuple(...all).chain((maps) => fc.subarray(maps));
};

const ratingsOf = (rubric: MadeUp) => {
  const rating = (id: string): fc.Arbitrary<Rating> =>
    fc.oneof(
      fc.constantFrom(...scaleFor(rubric, id).levels).map((level) => ({ level: level.id, at })),
      fc.constantFrom('not-applicable', 'do-not-know', 'declined', 'skipped').map((missing) => ({ missing, at })),
    );
  return fc
    .tuple(...idsOf(rubric).map((id) => fc.option(rating(id)).map((given) => [id, given] as const)))
    .map(
      (list): Record<string, Rating> => Object.fromEntries(list.flatMap(([id, given]) => (given ? [[id, given]] : []))),
    );
};

/** What an assessment says beside its ratings: cells in force, cleared or superseded. */
const sayingsOf = (rubric: MadeUp, ratings: Readonly<Record<string, Rating>>) => {
  const ids = idsOf(rubric);
  const some = fc.subarray(ids);
  return fc
    .record({
      commented: some,
      aimed: some,
      shown: some,
      cleared: some,
      lost: some,
      status: fc.constantFrom(undefined, 'submitted' as const, 'reopened' as const),
    })
    .map(({ commented, aimed, shown, cleared, lost, status }): Partial<Assessment> => {
      const text = 'Words.';
      const level = (id: string) => `${scaleFor(rubric, id).levels[0]?.id}`;
      const value = (id: string) => [id, { level: level(id), at }] as const;
      const superseded = lost.map((id) => ({ part: 'ratings', key: id, value: { level: level(id), at } }) as const);
      return {
        comments: Object.fromEntries(commented.map((id) => [id, { text, at }])),
        targets: Object.fromEntries(aimed.map(value)),
        evidence: Object.fromEntries(shown.map((id, n) => [`e${n}`, { indicator: id, text, at }])),
        cleared: {
          ratings: Object.fromEntries(cleared.filter((id) => !Object.hasOwn(ratings, id)).map((id) => [id, at])),
          targets: Object.fromEntries(cleared.filter((id) => !aimed.includes(id)).map((id) => [id, at])),
        },
        ...(superseded.length === 0 ? {} : { superseded }),
        ...(status === undefined ? {} : { status: { state: status, at } }),
      };
    });
};

interface Move {
  readonly from: MadeUp;
  readonly to: MadeUp;
  readonly crosswalk: Crosswalk;
  readonly ratings: Readonly<Record<string, Rating>>;
  readonly assessment: Assessment;
}

const moves: fc.Arbitrary<Move> = fc.tuple(rubricsNamed('a', '1.0.0'), rubricsNamed('b', '2.0.0')).chain(([from, to]) =>
  fc
    .record({
      shapes: fc.array(fc.constantFrom(...shapes, shapes[0], shapes[0], shapes[0]), { maxLength: 9 }),
      scaleMaps: mapsBetween(from, to),
      said: ratingsOf(from).chain((ratings) => fc.tuple(fc.constant(ratings), sayingsOf(from, ratings))),
    })
    .map(({ shapes: list, scaleMaps, said: [ratings, sayings] }) => ({
      from,
      to,
      crosswalk: {
        id: 'c',
        from: { id: 'r', version: '1.0.0' },
        to: { id: 'r', version: '2.0.0' },
        scaleMaps,
        entries: entriesFor(list, idsOf(from), idsOf(to)),
      },
      ratings,
      assessment: assessmentOf(ratings, { ...sayings, rubric: { id: 'r', version: '1.0.0' } }),
    })),
);

const moved = ({ from, to, crosswalk: by, assessment }: Move): MovedAssessment => {
  expect(checkCrosswalk(from, to, by)).toEqual([]);
  return moveAssessment(assessment, by, from, to);
};

const given = (law: (move: Move, result: MovedAssessment) => void) =>
  fc.assert(
    fc.property(moves, (move) => law(move, moved(move))),
    { numRuns },
  );

test('every rating comes out in exactly one list, as it was given', () => {
  given(({ ratings }, { carried, toRate, dropped }) => {
    const out = [...carried, ...toRate, ...dropped].map(({ from, rating }) => [from, rating] as const);
    expect(out.length).toBe(Object.keys(ratings).length);
    expect(Object.fromEntries(out)).toEqual(ratings);
  });
});

test('all else that was said is carried or left, and what is left is as it was', () => {
  const count = (cells: object | undefined) => Object.keys(cells ?? {}).length;
  given(({ assessment: before }, { assessment: after, left }) => {
    for (const part of ['comments', 'targets', 'evidence'] as const) {
      const behind = left.filter((cell) => cell.part === part && !cell.superseded);
      expect(count(after[part]) + behind.length).toBe(count(before[part]));
      for (const { key, value } of behind) expect(before[part]?.[key]).toEqual(value);
    }
    const lost = left.filter((cell) => cell.superseded);
    expect((after.superseded ?? []).length + lost.length).toBe((before.superseded ?? []).length);
  });
});

test('the newer rubric never refuses what comes out, and nothing is rated that was not carried', () => {
  given(({ to }, { assessment, carried }) => {
    expect(checkAssessment(to, assessment)).toEqual([]);
    expect(new Set(Object.keys(assessment.ratings))).toEqual(new Set(carried.flatMap((each) => each.to)));
    for (const [id, rating] of Object.entries(assessment.ratings)) {
      const level = rating && 'level' in rating ? rating.level : undefined;
      if (level !== undefined) expect(scaleFor(to, id).levels.map((each) => each.id)).toContain(level);
    }
  });
});

test('the assessment, the crosswalk and the rubrics stay as they were', () => {
  fc.assert(
    fc.property(moves, (move) => {
      const before = JSON.stringify(move);
      moved(freeze(move, true));
      expect(JSON.stringify(move)).toBe(before);
    }),
    { numRuns },
  );
});

/** What has to become of a rating, by the rules as they are written down. */
function expectedOf({ from, to, crosswalk: by }: Move, indicator: string, rating: Rating): string {
  const entry = by.entries.find((each) => each.from.includes(indicator));
  if (entry === undefined || entry.relation === 'none') return 'dropped';
  if (entry.relation !== 'equal') return 'to rate';
  if ('missing' in rating) return `carried ${rating.missing}`;
  const becomes = entry.to[0] ?? '';
  const [one, other] = [scaleFor(from, indicator), scaleFor(to, becomes)];
  const turned = indicatorIn(from, indicator)?.reverse !== indicatorIn(to, becomes)?.reverse;
  const map = by.scaleMaps?.find((each) => each.from === one.id && each.to === other.id && !each.reverse === !turned);
  if (map) return `${map.lossy ? 'to rate' : 'carried'} ${map.levels[rating.level]}`;
  const same = one.id === other.id && one.levels.length === other.levels.length;
  return same && !turned ? `carried ${rating.level}` : 'to rate';
}

test('what becomes of each rating is what the rules say', () => {
  given((move, { assessment, carried, toRate, dropped }) => {
    const value = (rating: Rating | undefined) => (rating === undefined ? '' : Object.values(rating)[0]);
    const out = [
      ...carried.map(({ from, to }) => [from, `carried ${value(assessment.ratings[`${to[0]}`])}`] as const),
      ...toRate.map(({ from, suggestion }) => [from, suggestion ? `to rate ${suggestion}` : 'to rate'] as const),
      ...dropped.map(({ from }) => [from, 'dropped'] as const),
    ];
    const expected = Object.entries(move.ratings).map(([id, rating]) => [id, expectedOf(move, id, rating)]);
    expect(Object.fromEntries(out)).toEqual(Object.fromEntries(expected));
  });
});

const reasons = { same: 'Same.', changed: 'Changed.', removed: 'Removed.', added: 'Added.' };

test('the crosswalk of a rubric to itself carries everything as it is', () => {
  fc.assert(
    fc.property(moves, ({ from, assessment }) => {
      const identity = draftCrosswalk(from, from, { id: 'i', reasons });
      const result = moveAssessment(assessment, identity, from, from);
      expect(result.assessment).toEqual(assessment);
      expect([result.toRate, result.dropped, result.left]).toEqual([[], [], []]);
    }),
    { numRuns },
  );
});

test('the drafted crosswalk carries just those levels that the two versions let compare', () => {
  const twoVersions = fc
    .tuple(rubricsNamed('a', '1.0.0'), rubricsNamed('a', '2.0.0'))
    .chain(([from, to]) => ratingsOf(from).map((ratings) => ({ from, to, ratings })));
  fc.assert(
    fc.property(twoVersions, ({ from, to, ratings }) => {
      const rated = Object.fromEntries(Object.entries(ratings).filter(([, rating]) => 'level' in rating));
      const assessment = assessmentOf(rated, { rubric: { id: 'r', version: '1.0.0' } });
      const drafted = draftCrosswalk(from, to, { id: 'c', reasons });
      expect(checkCrosswalk(from, to, drafted)).toEqual([]);
      const result = moveAssessment(assessment, drafted, from, to);
      const { comparable } = diffRubrics(from, to);
      expect(result.carried.map((each) => each.from)).toEqual(comparable.filter((id) => Object.hasOwn(rated, id)));
      expect(result.carried.every(({ because }) => because === 'same-level')).toBe(true);
    }),
    { numRuns },
  );
});

test('a crosswalk turned round fits the rubrics turned round, and what is carried there comes back as it was', () => {
  given(({ from, to, crosswalk: by }, { assessment, carried }) => {
    const back = invertCrosswalk(by, 'back');
    expect(checkCrosswalk(to, from, back)).toEqual([]);
    const exact = by.scaleMaps?.filter(({ lossy }) => lossy !== true) ?? [];
    expect(invertCrosswalk(back, 'c')).toEqual({ ...by, scaleMaps: exact });
    const returned = moveAssessment(assessment, back, to, from).assessment.ratings;
    for (const { from: indicator, rating } of carried) expect(returned[indicator]).toEqual(rating);
    expect(Object.keys(returned).length).toBe(carried.length);
  });
});
