import type { OrdinalRubric } from '@rubrikk/core';

/** Whole numbers below a limit, the same on every run. */
export function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A rubric of so many indicators in dimensions of seven, on so many levels. */
export function madeUpRubric(indicators: number, levels = 5): OrdinalRubric {
  const ids = Array.from({ length: indicators }, (_, at) => ({ id: `i${at}` }));
  const dimensions = Array.from({ length: Math.ceil(indicators / 7) }, (_, at) => ({
    id: `d${at}`,
    indicators: ids.slice(at * 7, at * 7 + 7),
  }));
  const scale = {
    kind: 'ordinal',
    id: 'steps',
    levels: Array.from({ length: levels }, (_, at) => ({ id: `level-${at}` })),
    favourable: 'level-1',
  } as const;
  return { id: 'made-up', version: '1.0.0', source: { title: 'Made up', language: 'en' }, scale, dimensions };
}

type Data = Record<string, unknown>;
type Pick = (limit: number) => number;

const times = [
  '2026-11-21T10:00:00Z',
  '2024-02-29T23:59:59Z',
  '2026-11-30T10:00:00+01:00',
  '2026-01-31T00:00:00.125Z',
  '0000-02-29T00:00:00Z',
];
const kinds = ['not-applicable', 'do-not-know', 'declined', 'skipped'];
const roundNames = ['individual', 'individual', 'group', 'plenum'];

/** A good assessment of a made-up rubric with so many indicators. */
export function goodAssessment(next: Pick, rubric: OrdinalRubric, position = 0): Data {
  const ids = rubric.dimensions.flatMap(({ indicators = [] }) => indicators.map(({ id }) => id));
  const round = roundNames[next(4)] as string;
  const some = () => ids.filter(() => next(4) === 0);
  const part = (made: () => unknown, keys = some()) => Object.fromEntries(keys.map((key) => [key, made()]));
  const rating = () => madeUpRating(next, rubric, round !== 'individual');
  const ratings = part(
    rating,
    ids.filter(() => next(10) > 0),
  );
  const comment = () => ({ text: `Said ${next(9)}`, at: timeOf(next) });
  const target = () => ({ level: levelOf(next, rubric), at: timeOf(next) });
  const evidence = () => ({
    indicator: ids[next(ids.length)],
    text: 'Seen',
    ...(next(2) === 0 && { kind: 'observation' }),
    ...(next(2) === 0 && { link: 'folder 3' }),
    at: timeOf(next),
  });
  const status = () => ({ state: next(2) === 0 ? 'submitted' : 'reopened', at: timeOf(next) });
  const clear = ids.filter((id) => !Object.hasOwn(ratings, id));
  const lost = () =>
    [
      { part: 'ratings', key: ids[next(ids.length)], value: rating() },
      { part: 'comments', key: ids[next(ids.length)], value: comment() },
      { part: 'targets', key: ids[next(ids.length)], value: target() },
      { part: 'evidence', key: `e${next(9)}`, value: evidence() },
      { part: 'status', key: 'status', value: status() },
    ][next(5)];
  return {
    id: `a${position}`,
    rubric: {
      id: rubric.id,
      version: rubric.version,
      ...(next(3) === 0 && { fingerprint: `sha256:${'0af1'.repeat(16)}` }),
    },
    unit: `school ${next(40)}`,
    wave: next(2) === 0 ? '2026' : '2027',
    round,
    rater: `k${position}`,
    ...(next(3) > 0 && { role: ['leader', 'teacher', 'assistant'][next(3)] }),
    ratings,
    ...(next(3) === 0 && { comments: part(comment) }),
    ...(next(3) === 0 && { targets: part(target) }),
    ...(next(3) === 0 && { evidence: { e1: evidence(), 'e.2': evidence() } }),
    ...(next(3) === 0 && { status: status() }),
    ...(next(4) === 0 && { cleared: { ratings: part(() => timeOf(next), clear), evidence: { gone: timeOf(next) } } }),
    ...(next(4) === 0 && { superseded: Array.from({ length: next(4) }, lost) }),
  };
}

function timeOf(next: Pick): string {
  return times[next(times.length)] as string;
}

function levelOf(next: Pick, rubric: OrdinalRubric): string {
  return rubric.scale.levels[next(rubric.scale.levels.length)]?.id as string;
}

function madeUpRating(next: Pick, rubric: OrdinalRubric, isTogether: boolean): Data {
  const at = timeOf(next);
  const together = { present: 1 + next(30), reason: 'We saw it' };
  if (next(12) > 0) return { level: levelOf(next, rubric), ...(isTogether && together), at };
  return { missing: kinds[next(4)], ...(isTogether && next(2) === 0 && together), at };
}

/** What a fault may put in the place of anything. */
const junk: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u00a0',
  'x',
  'level-9',
  'level-1',
  'declined',
  'toString',
  '-',
  0,
  1,
  1.5,
  -1,
  2 ** 53,
  true,
  [],
  {},
  ['a'],
  { level: 'level-1' },
  { at: '2026-11-21T10:00:00Z' },
  '2023-02-29T10:00:00Z',
  '2026-11-31T10:00:00Z',
  '2026-11-21T24:00:00Z',
  '2026-11-21T10:60:00Z',
  '2026-13-21T10:00:00Z',
  '2026-00-21T10:00:00Z',
  '2026-11-00T10:00:00Z',
  '2026-11-21T10:00:60Z',
  '2026-11-21t10:00:00z',
  '2026-11-21T10:00:00',
  '2026-11-21T10:00Z',
  '2026-11-21 10:00:00Z',
  '2O26-11-21T10:00:00Z',
  'individual',
  'group',
  '2026-11-21T10:00:00Z',
  '2026-06-28T10:00:00-02:30',
];

const keys = ['level', 'missing', 'present', 'reason', 'at', 'i0', 'i1', 'other', 'constructor', 'text', '__proto__'];

/** Changes one thing, at any depth: takes it out, puts something else there, or adds a key. The document may stay good. */
function changeOneThing(next: Pick, document: Data): void {
  let place: Data = document;
  for (;;) {
    const names = Object.keys(place);
    const name = names[next(Math.max(1, names.length))] ?? (Array.isArray(place) ? '0' : 'other');
    const below = place[name];
    if (typeof below === 'object' && below !== null && next(4) > 0) {
      place = below as Data;
      continue;
    }
    const list: unknown = place;
    const isList = Array.isArray(list);
    const change = next(isList ? 2 : 3);
    if (isList && change === 0) list.splice(Number(name), 1);
    else if (change === 0) delete place[name];
    else put(place, isList || change === 1 ? name : (keys[next(keys.length)] as string), madeUpJunk(next));
    return;
  }
}

function madeUpJunk(next: Pick): unknown {
  return JSON.parse(JSON.stringify(junk[next(junk.length)]));
}

function put(place: Data, name: string, value: unknown): void {
  Object.defineProperty(place, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A made-up document: a quarter of them good, the others with a thing or more changed. */
export function madeUpDocument(next: Pick, rubric: OrdinalRubric): unknown {
  const document = goodAssessment(next, rubric);
  const changes = next(4);
  for (let change = 0; change < changes; change += 1) changeOneThing(next, document);
  return orSomethingElse(document, next);
}

/** Now and then something that is no object at all. */
function orSomethingElse(document: Data, next: Pick): unknown {
  return next(500) === 0 ? madeUpJunk(next) : document;
}
