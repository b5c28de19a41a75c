import { type Pair, pairsOf } from './pairs-of.ts';
import type { RubricChange } from './rubric-change.ts';
import type { RubricPartKind } from './rubric-fields.ts';
import type { RubricPart } from './rubric-parts.ts';
import type { Severity } from './severity.ts';

/** What stands in lists. */
export type Listed = Exclude<RubricPartKind, 'rubric'>;

/** What it means that a part comes or goes, or that several stand in another order. */
const severities: { readonly [What in Listed]: { readonly [Kind in 'added' | 'removed' | 'reordered']: Severity } } = {
  // Raters who could not choose a level, or chose from another order, gave other ratings than they would have.
  level: { added: 'major', removed: 'major', reordered: 'major' },
  // Which scale an indicator names is told of the indicator.
  scale: { added: 'minor', removed: 'minor', reordered: 'minor' },
  // A dimension is a place for indicators; no number is the sum of one.
  dimension: { added: 'minor', removed: 'minor', reordered: 'minor' },
  // What is asked besides doesn't change what an indicator asks; but where one is gone, its ratings compare with nothing.
  indicator: { added: 'minor', removed: 'major', reordered: 'minor' },
};

/** What came, went, moved, or stands in another order between two versions of the parts of one kind. */
export function placeChanges(
  what: Listed,
  before: readonly RubricPart[],
  after: readonly RubricPart[],
): RubricChange[] {
  const both = pairsOf(before, after);
  const ids = new Set(both.map((pair) => pair.after.id));
  const alone = (parts: readonly RubricPart[]) => parts.filter(({ id }) => !ids.has(id));
  return [
    ...alone(before).map((part) => cameOrWent('removed', what, part)),
    ...alone(after).map((part) => cameOrWent('added', what, part)),
    ...both.filter(hasMoved).map((pair) => moved(what, pair)),
    ...reorderings(what, both),
  ];
}

const hasMoved = ({ before, after }: Pair) => before.parent !== after.parent;

function cameOrWent(kind: 'added' | 'removed', what: Listed, { id, path }: RubricPart): RubricChange {
  return { kind, what, id, path, severity: severities[what][kind], breaks: [] };
}

function moved(what: Listed, { before, after }: Pair): RubricChange {
  const [was, is] = [before.parent, after.parent];
  return { kind: 'moved', what, id: after.id, path: after.path, severity: 'minor', breaks: [], before: was, after: is };
}

/** Of the parts that stayed in their place, those places where they stand in another order. */
function reorderings(what: Listed, both: readonly Pair[]): RubricChange[] {
  const places = new Map<string | undefined, Pair[]>();
  for (const pair of both.filter((each) => !hasMoved(each))) {
    const place = places.get(pair.after.parent);
    if (place === undefined) places.set(pair.after.parent, [pair]);
    else place.push(pair);
  }
  return [...places.values()].flatMap((pairs) => reordering(what, pairs));
}

function reordering(what: Listed, pairs: readonly Pair[]): RubricChange[] {
  const ids = pairs.map(({ after }) => after.id);
  const older = pairs.toSorted((one, other) => positionOf(one.before) - positionOf(other.before));
  const [first] = older;
  if (first === undefined || older.every((pair, at) => pair.after.id === ids[at])) return [];
  const { parent: within, path: at } = first.after;
  const [path, severity, before] = [at.slice(0, -1), severities[what].reordered, older.map((pair) => pair.after.id)];
  return [{ kind: 'reordered', what, within, path, severity, breaks: [], before, after: ids }];
}

const positionOf = ({ path }: RubricPart) => Number(path.at(-1));
