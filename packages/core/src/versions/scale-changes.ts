import { breaking } from './breaking.ts';
import { fieldChanges } from './field-changes.ts';
import { listChanges } from './list-changes.ts';
import { type Pair, pairsOf } from './pairs-of.ts';
import { placeChanges } from './place-changes.ts';
import type { RubricChange } from './rubric-change.ts';
import { levelParts, namedScales, type RubricPart, type RubricParts, scaleOf, sharedScale } from './rubric-parts.ts';

/** An indicator of both versions, with the ids of the scales that it was and is rated on. */
interface Rated extends Pair {
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** What differs between the scales of two versions, and between the scales that indicators are rated on. */
export function scaleChanges(older: RubricParts, newer: RubricParts): RubricChange[] {
  const rated = pairsOf(older.indicators, newer.indicators).map((pair) => ({
    ...pair,
    was: scaleOf(pair.before, older)?.id,
    is: scaleOf(pair.after, newer)?.id,
  }));
  return [
    ...sharedScaleChanges(older, newer, rated),
    ...placeChanges('scale', namedScales(older), namedScales(newer)),
    ...pairsOf(older.scales, newer.scales).flatMap((pair) => {
      const { id } = pair.after;
      const on = rated.filter(({ was, is }) => was === id && is === id);
      return changesWithin(pair.before, pair.after).map(breaking(idsOf(on)));
    }),
    ...rated.flatMap(namedScaleChanges),
  ];
}

/** Whether a rating on the one scale says what it would say on the other: the same scale, in which nothing major differs. */
export function isSameScale(one: RubricPart, other: RubricPart): boolean {
  return changesWithin(one, other).every(({ severity }) => severity !== 'major');
}

function changesWithin(was: RubricPart, is: RubricPart): RubricChange[] {
  return [...fieldChanges('scale', was, is), ...listChanges('level', levelParts(was), levelParts(is))];
}

const idsOf = (rated: readonly Rated[]) => rated.map(({ after }) => after.id);
const nameOf = ({ thing }: RubricPart) => thing['scale'];

function sharedScaleChanges(older: RubricParts, newer: RubricParts, rated: readonly Rated[]): RubricChange[] {
  const [before, after] = [sharedScale(older)?.id, sharedScale(newer)?.id];
  if (before === after) return [];
  // Where there was no scale, nothing was rated on it.
  const severity = before === undefined ? 'minor' : 'major';
  const { id } = newer.rubric;
  const change = {
    kind: 'changed',
    what: 'rubric',
    id,
    field: 'scale',
    path: ['scale'],
    severity,
    before,
    after,
  } as const;
  const sharing = rated.filter((each) => nameOf(each.before) === undefined && nameOf(each.after) === undefined);
  return [{ ...change, breaks: [] }].map(breaking(idsOf(sharing)));
}

function namedScaleChanges(rated: Rated): RubricChange[] {
  const [before, after] = [nameOf(rated.before), nameOf(rated.after)];
  if (before === after) return [];
  const severity = rated.was === undefined || rated.was === rated.is ? 'minor' : 'major';
  const { id, path: place } = rated.after;
  const path = [...place, 'scale'];
  const change = { kind: 'changed', what: 'indicator', id, field: 'scale', path, severity, before, after } as const;
  return [{ ...change, breaks: [] }].map(breaking([id]));
}
