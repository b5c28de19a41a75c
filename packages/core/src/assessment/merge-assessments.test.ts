import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { addEvidence } from './add-evidence.ts';
import type { Assessment } from './assessment.ts';
import { changeEvidence } from './change-evidence.ts';
import { clearComment } from './clear-comment.ts';
import { clearRating } from './clear-rating.ts';
import { clearTarget } from './clear-target.ts';
import { mergeAssessments } from './merge-assessments.ts';
import { rate } from './rate.ts';
import { removeEvidence } from './remove-evidence.ts';
import { reopenAssessment } from './reopen-assessment.ts';
import { setComment } from './set-comment.ts';
import { setTarget } from './set-target.ts';
import { submitAssessment } from './submit-assessment.ts';

const empty = freeze<Assessment>(
  {
    id: 'a1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater: 'k7',
    role: 'teacher',
    ratings: {},
  },
  true,
);

type Edit = (assessment: Assessment) => Assessment;

// The first two are one moment, written in two ways; clocks may also run back.
const times = ['2026-11-21T10:00:00Z', '2026-11-21T11:00:00+01:00', '2026-11-21T10:00:01Z', '2026-11-21T09:00:00Z'];
const at = fc.constantFrom(...times);
const key = fc.constantFrom('aloud', 'aloud', 'aloud', 'constructor');
const level = fc.constantFrom('no', 'yes');
const text = fc.constantFrom('Ja.', 'Nei.');

const onOpen =
  (edit: Edit): Edit =>
  (now) =>
    now.status?.state === 'submitted' ? now : edit(now);
const cellEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(key, level, at).map(([id, to, when]) => onOpen((now) => rate(now, id, to, { at: when }))),
  fc.tuple(key, at).map(([id, when]) => onOpen((now) => clearRating(now, id, { at: when }))),
  fc.tuple(key, text, at).map(([id, words, when]) => onOpen((now) => setComment(now, id, words, { at: when }))),
  fc.tuple(key, at).map(([id, when]) => onOpen((now) => clearComment(now, id, { at: when }))),
  fc.tuple(key, level, at).map(([id, to, when]) => onOpen((now) => setTarget(now, id, to, { at: when }))),
  fc.tuple(key, at).map(([id, when]) => onOpen((now) => clearTarget(now, id, { at: when }))),
  fc.tuple(key, text, at).map(([id, words, when]) => {
    const seen = { indicator: 'aloud', text: words };
    return onOpen((now) => {
      const put = Object.hasOwn(now.evidence ?? {}, id) ? changeEvidence : addEvidence;
      return put(now, id, seen, { at: when });
    });
  }),
  fc.tuple(key, at).map(([id, when]) => onOpen((now) => removeEvidence(now, id, { at: when }))),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 18, arbitrary: cellEdit },
  at.map(
    (when): Edit =>
      (now) =>
        submitAssessment(now, { at: when }),
  ),
  at.map(
    (when): Edit =>
      (now) =>
        reopenAssessment(now, { at: when }),
  ),
);

/** An edit of one of three copies, or a merge of one into another. */
type Event = { readonly copy: number; readonly edit: Edit } | { readonly copy: number; readonly from: number };
const copy = fc.nat({ max: 2 });
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ copy, edit }) },
  fc.record({ copy, from: copy }),
);

const merge = (a: Assessment, b: Assessment) => mergeAssessments(a, b).assessment;

/** Three copies, edited apart and merged now and then. */
const copies = fc.array(event, { minLength: 6, maxLength: 12, size: 'max' }).map((events) => {
  const three = [empty, empty, empty];
  for (const one of events) {
    const now = three[one.copy] ?? empty;
    three[one.copy] = 'edit' in one ? one.edit(now) : merge(now, three[one.from] ?? empty);
  }
  return three as [Assessment, Assessment, Assessment];
});

/** All cells of a copy as text: what it says or when it was emptied, and all that it says or has kept. */
function read(assessment: Assessment) {
  const { ratings, comments = {}, targets = {}, evidence = {}, status, cleared = {}, superseded = [] } = assessment;
  const cells = new Map<string, { said: string; at: number }>();
  const parts = { ratings, comments, targets, evidence, status: status === undefined ? {} : { status } };
  for (const [part, list] of Object.entries(parts)) {
    for (const [id, value] of Object.entries(list)) {
      cells.set(`${part} ${id}`, { said: sorted(value), at: Date.parse((value as { at: string }).at) });
    }
  }
  const said = [...cells].map(([place, cell]) => `${place} ${cell.said}`);
  for (const [part, list] of Object.entries(cleared)) {
    for (const [id, when] of Object.entries(list))
      cells.set(`${part} ${id}`, { said: ` ${when}`, at: Date.parse(when) });
  }
  const lost = superseded.map((one) => `${one.part} ${one.key} ${sorted(one.value)}`);
  return { cells, said, lost };
}

const sorted = (value: unknown) => JSON.stringify(value, Object.keys(value as object).sort());

/** The last word of each cell, worked out over all copies at once. */
function lastWords(all: readonly Assessment[]) {
  const last = new Map<string, { said: string; at: number }>();
  for (const [place, cell] of all.flatMap((one) => [...read(one).cells])) {
    const there = last.get(place);
    const after = there === undefined || cell.at > there.at || (cell.at === there.at && cell.said > there.said);
    if (after) last.set(place, cell);
  }
  return last;
}

const runs = { numRuns: 10_000 };

describe('over 10,000 histories of three copies', { timeout: 60_000 }, () => {
  test('the order, the grouping and the number of merges do not matter, and nothing is lost', () => {
    let conflicts = 0;
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        const ab = mergeAssessments(a, b);
        const bc = mergeAssessments(b, c);
        const all = merge(ab.assessment, c);
        expect(mergeAssessments(b, a)).toEqual(ab);
        expect(merge(a, bc.assessment)).toEqual(all);
        expect(merge(merge(c, a), b)).toEqual(all);
        expect(mergeAssessments(a, a)).toEqual({ assessment: a, conflicts: [] });
        expect(merge(all, b)).toEqual(all);

        const merged = read(all);
        expect(merged.cells).toEqual(lastWords([a, b, c]));
        const known = [a, b, c].map(read).flatMap(({ said, lost }) => [...said, ...lost]);
        expect(new Set([...merged.said, ...merged.lost])).toEqual(new Set(known));
        expect(merged.lost.length + merged.said.length).toBe(new Set(known).size);
        conflicts += ab.conflicts.length + bc.conflicts.length;
      }),
      runs,
    );
    expect(conflicts).toBeGreaterThan(1000);
  });

  test('a conflict is told of each cell where both say something else, and of no other', () => {
    const untimed = ({ said }: { said: string }) => said.replace(/"at":"[^"]*"|^ .*$/, '');
    fc.assert(
      fc.property(copies, ([a, b, base]) => {
        const [one, other] = [read(a).cells, read(b).cells];
        const differ = [...one].flatMap(([place, cell]) => {
          const its = other.get(place);
          return its !== undefined && untimed(cell) !== untimed(its) ? [place] : [];
        });
        const placesOf = (how: { base?: Assessment }) =>
          mergeAssessments(a, b, how)
            .conflicts.filter((one) => 'lost' in one)
            .map(({ part, key: id }) => `${part} ${id}`);
        expect(placesOf({})).toEqual(differ.sort());
        const before = read(base).cells;
        const changed = differ.filter(
          (place) => ![one, other].some((cells) => cells.get(place)?.said === before.get(place)?.said),
        );
        expect(placesOf({ base })).toEqual(changed);
      }),
      runs,
    );
  });

  test('an edit is told of that came after a submission it did not know of, and no other', () => {
    let told = 0;
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const last = lastWords([a, b]);
        const lateIn = (edited: Assessment, other: Assessment) => {
          const [cells, known] = [read(edited).cells, read(other).cells];
          const status = known.get('status status');
          const stands = status !== undefined && last.get('status status')?.said === status.said;
          if (!stands || other.status?.state !== 'submitted') return [];
          if (cells.get('status status')?.said === status.said) return [];
          return [...cells].flatMap(([place, cell]) => {
            const isNews = known.get(place)?.said !== cell.said && last.get(place)?.said === cell.said;
            return place !== 'status status' && isNews && cell.at > status.at ? [place] : [];
          });
        };
        const { conflicts } = mergeAssessments(a, b);
        const late = conflicts.filter((one) => 'submitted' in one).map(({ part, key: id }) => `${part} ${id}`);
        expect(late.sort()).toEqual([...lateIn(a, b), ...lateIn(b, a)].sort());
        told += late.length;
      }),
      runs,
    );
    expect(told).toBeGreaterThan(200);
  });
});

const [ten, elven, eleven, nine] = times as [string, string, string, string];

test('tells both values and the rule that chose', () => {
  const phone = rate(empty, 'aloud', 'yes', { at: ten });
  expect(mergeAssessments(rate(empty, 'aloud', 'no', { at: eleven }), phone).conflicts).toEqual([
    {
      part: 'ratings',
      key: 'aloud',
      kept: { value: { level: 'no', at: eleven }, at: eleven },
      lost: { value: { level: 'yes', at: ten }, at: ten },
      rule: 'later-time',
    },
  ]);
  expect(mergeAssessments(rate(empty, 'aloud', 'no', { at: elven }), phone).conflicts).toMatchObject([
    { kept: { value: { level: 'no' } }, lost: { value: { level: 'yes' } }, rule: 'canonical-order' },
  ]);
});

test('what was cleared later stays cleared, and what it was is kept', () => {
  const rated = rate(empty, 'aloud', 'yes', { at: ten });
  const { assessment, conflicts } = mergeAssessments(clearRating(rated, 'aloud', { at: eleven }), rated);
  expect(assessment).toStrictEqual({
    ...empty,
    cleared: { ratings: { aloud: eleven } },
    superseded: [{ part: 'ratings', key: 'aloud', value: { level: 'yes', at: ten } }],
  });
  expect(conflicts).toMatchObject([{ kept: { at: eleven }, lost: { value: { level: 'yes' } } }]);
});

test('with the copy that both were made from, what one alone changed is no conflict', () => {
  const base = rate(empty, 'aloud', 'yes', { at: ten });
  const changed = rate(base, 'aloud', 'no', { at: eleven });
  expect(mergeAssessments(base, changed, { base }).conflicts).toEqual([]);
  expect(mergeAssessments(base, changed).conflicts).toHaveLength(1);
});

test('keeps what was superseded in a cell where nothing stands', () => {
  const superseded = [{ part: 'ratings', key: 'aloud', value: { level: 'yes', at: ten } }] as const;
  expect(merge({ ...empty, superseded }, empty)).toEqual({ ...empty, superseded });
});

test('keeps the parts that either copy has, be they empty', () => {
  const one = { ...empty, comments: {}, cleared: { ratings: {} } };
  const other = { ...empty, evidence: {}, cleared: { targets: {} } };
  expect(merge(one, other)).toStrictEqual({
    ...empty,
    comments: {},
    evidence: {},
    cleared: { ratings: {}, targets: {} },
  });
});

describe('an edit later than the submission of the other copy', () => {
  const phone = submitAssessment(rate(empty, 'aloud', 'yes', { at: nine }), { at: ten });
  const status = { state: 'submitted', at: ten };

  test('stands, as the submission does, and is told of', () => {
    const laptop = setComment(rate(empty, 'silently', 'no', { at: eleven }), 'silently', 'Nei.', { at: nine });
    const { assessment, conflicts } = mergeAssessments(phone, laptop);
    expect([assessment.status, assessment.ratings['silently']]).toEqual([status, { level: 'no', at: eleven }]);
    const expected = [
      {
        part: 'ratings',
        key: 'silently',
        kept: { value: { level: 'no', at: eleven }, at: eleven },
        submitted: status,
        rule: 'after-submission',
      },
    ];
    expect(conflicts).toEqual(expected);
    expect(mergeAssessments(laptop, phone).conflicts).toEqual(expected);
    expect(mergeAssessments(assessment, laptop).conflicts).toEqual([]);
    expect(mergeAssessments(phone, assessment).conflicts).toEqual([]);
  });

  test('is told of beside what it replaced, and where it emptied a cell', () => {
    const laptop = clearRating(rate(empty, 'aloud', 'yes', { at: nine }), 'aloud', { at: eleven });
    expect(mergeAssessments(phone, laptop).conflicts).toMatchObject([
      { key: 'aloud', kept: { at: eleven }, lost: { at: nine }, rule: 'later-time' },
      { key: 'aloud', kept: { at: eleven }, submitted: status, rule: 'after-submission' },
    ]);
  });

  test('is none where the copy that was edited was submitted and reopened, or where it was the same edit', () => {
    const reopened = rate(reopenAssessment(phone, { at: eleven }), 'silently', 'no', { at: eleven });
    expect(mergeAssessments(phone, reopened).conflicts).toMatchObject([{ part: 'status', rule: 'later-time' }]);
    const both = rate(empty, 'silently', 'no', { at: eleven });
    expect(mergeAssessments(submitAssessment(both, { at: ten }), both).conflicts).toEqual([]);
  });
});

test('a time that is none comes before every other', () => {
  const broken: typeof empty = { ...empty, ratings: { aloud: { level: 'yes', at: 'now' } } };
  expect(merge(broken, rate(empty, 'aloud', 'no', { at: nine })).ratings['aloud']).toEqual({ level: 'no', at: nine });
});

test('an edit after a merge has the last word here, whatever the clock says', () => {
  const merged = merge(rate(empty, 'aloud', 'yes', { at: ten }), rate(empty, 'aloud', 'no', { at: eleven }));
  const edited = rate(merged, 'aloud', 'yes', { at: nine });
  expect(merge(edited, edited)).toEqual(edited);
  const again = rate(merged, 'aloud', 'yes', { at: ten });
  expect(again.superseded).toBe(undefined);
});

test.each([{ id: 'a2' }, { unit: 'south' }, { rater: 'k8' }, { rubric: { id: 'reading', version: '2.0.0' } }])(
  'throws on what is no copy: %j',
  (other) => {
    expect(() => mergeAssessments(empty, { ...empty, ...other })).toThrow(
      /takes two copies of one assessment; received/,
    );
  },
);
