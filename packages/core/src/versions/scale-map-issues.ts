import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import { levelIds, type RubricPart } from './rubric-parts.ts';

type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with what was meant as a map between two scales. */
export function scaleMapIssues(map: Fields, from: RubricPart, to: RubricPart, path: Path): Issue[] {
  const { levels } = map;
  if (!isObject(levels)) return [];
  const under = [...path, 'levels'];
  const issues = [
    ...Object.keys(levels).flatMap((level) => unknownLevel(level, from, [...under, level])),
    ...Object.entries(levels).flatMap(([level, becomes]) => unknownLevel(becomes, to, [...under, level])),
    ...missingLevels(levels, from, under),
  ];
  if (issues.length > 0) return issues;
  const places = levelIds(from).map((level) => levelIds(to).indexOf(String(levels[level])));
  const ordered = [from, to].every(({ thing }) => thing['kind'] === 'ordinal');
  return [...(ordered ? orderIssues(map, places, from, under) : []), ...lossIssues(map, places, to, path)];
}

function unknownLevel(level: unknown, scale: RubricPart, path: Path): Issue[] {
  if (typeof level !== 'string' || levelIds(scale).includes(level)) return [];
  const expected = levelIds(scale).map(quote).join(', ');
  const message = `The scale ${quote(scale.id)} has no level ${quote(level)}; expected one of ${expected}. Mend the id.`;
  return [{ code: 'unknown-level', path, message }];
}

function missingLevels(levels: Fields, scale: RubricPart, under: Path): Issue[] {
  const missing = levelIds(scale).filter((level) => !Object.hasOwn(levels, level));
  return missing.map((level) => {
    const message = `The map leaves out the level ${quote(level)} of the scale ${quote(scale.id)}; say which level it becomes.`;
    return { code: 'missing-level', path: [...under, level], message };
  });
}

function orderIssues({ reverse }: Fields, places: readonly number[], from: RubricPart, under: Path): Issue[] {
  const rising = reverse === true ? places.map((place) => -place) : places;
  const at = rising.findIndex((place, position) => place < (rising[position - 1] ?? place));
  const level = levelIds(from)[at];
  if (level === undefined) return [];
  const way = reverse === true ? 'A map that turns the order about goes down' : 'A map goes up';
  const message = `${way} where the older scale goes up, and ${quote(level)} breaks it; mend the levels, or the "reverse" of the map.`;
  return [{ code: 'wrong-order', path: [...under, level], message }];
}

function lossIssues({ lossy }: Fields, places: readonly number[], to: RubricPart, path: Path): Issue[] {
  const oneToOne = new Set(places).size === places.length && places.length === levelIds(to).length;
  if (oneToOne || lossy === true) return [];
  const message = `The map isn't level for level: it joins levels, or leaves one of the ${levelIds(to).length} new levels without an old one. Mark it "lossy": true, and its ratings are rated again.`;
  return [{ code: 'unmarked-loss', path: [...path, 'lossy'], message }];
}
