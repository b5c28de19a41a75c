import type { Rubric } from '../rubric/rubric.ts';
import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject, objectsIn } from '../shared/objects-in.ts';
import { type PlacedThing, placedThings, textAt, textsAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import { fingerprintIssues } from './check-fingerprint.ts';
import type { Crosswalk } from './crosswalk.ts';
import { relationIssues } from './relation-issues.ts';
import { rubricParts } from './rubric-parts.ts';
import { scaleMapsIssues } from './scale-maps-issues.ts';

type Path = Issue['path'];
type Side = 'from' | 'to';

/**
 * Checks a crosswalk against the two rubrics that it names: the right rubrics in the right versions; every indicator of
 * either in exactly one entry; as many indicators on either side as the relation has; a reason for each entry, or an id
 * under which a text has it; scale maps that say what every level becomes, keep the order, and are marked lossy where they
 * aren't level for level.
 *
 * @param from - the rubric that ratings come from
 * @param to - the rubric that they are moved to
 * @param crosswalk - the crosswalk
 * @returns every issue; none when ratings can be moved by it
 * @example
 * ```ts
 * import { checkCrosswalk, type Crosswalk } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const crosswalk: Crosswalk = {
 *   id: 'c1',
 *   from: { id: 'plc-results', version: '1.0.0' },
 *   to: { id: 'plc-results', version: '1.0.0' },
 *   entries: [{ relation: 'equal', from: ['team-smart-goals'], to: ['team-goals'], reason: 'A new name.' }],
 * };
 * const issues = checkCrosswalk(plcResults, plcResults, crosswalk);
 * console.log(issues.map((issue) => issue.code).join(' ')); // => unknown-indicator missing-entry
 * ```
 */
export function checkCrosswalk(from: Rubric, to: Rubric, crosswalk: Crosswalk): Issue[] {
  return checkCrosswalkRules(from, to, crosswalk);
}

/** The same over what was meant as a crosswalk, whatever else is wrong with it. */
export function checkCrosswalkRules(from: Rubric, to: Rubric, crosswalk: unknown): Issue[] {
  if (!isObject(crosswalk)) return [];
  const { entries: list, scaleMaps } = crosswalk;
  const entries = objectsIn(list);
  return [
    ...referenceIssues(crosswalk['from'], from, ['from']),
    ...referenceIssues(crosswalk['to'], to, ['to']),
    ...scaleMapsIssues(scaleMaps, from, to),
    ...entries.flatMap(([at, entry]) => relationIssues(entry, ['entries', at])),
    ...entryIssues(placedThings(list, ['entries'])),
    ...indicatorIssues('from', from, list),
    ...indicatorIssues('to', to, list),
  ];
}

function referenceIssues(reference: unknown, rubric: Rubric, path: Path): Issue[] {
  const { id, version, fingerprint } = isObject(reference) ? reference : {};
  if (typeof id === 'string' && id !== rubric.id) {
    const message = `This side of the crosswalk is the rubric ${quote(id)}; expected ${quote(rubric.id)}. Use the rubric that it names, or mend the id.`;
    return [{ code: 'wrong-rubric', path: [...path, 'id'], message }];
  }
  if (typeof version === 'string' && version !== rubric.version) {
    const message = `This side of the crosswalk is version ${quote(version)} of the rubric; expected ${quote(rubric.version)}. Use the version that it names, or mend it.`;
    return [{ code: 'wrong-version', path: [...path, 'version'], message }];
  }
  return fingerprintIssues(rubric, fingerprint, [...path, 'fingerprint']);
}

function entryIssues(entries: readonly PlacedThing[]): Issue[] {
  const bare = entries.filter(({ thing }) => thing['id'] === undefined && thing['reason'] === undefined);
  return [
    ...duplicateIds(
      'entry',
      entries.flatMap((entry) => textAt(entry, 'id')),
    ),
    ...bare.map(({ path }): Issue => {
      const message = 'The entry says nowhere why; add a "reason", or an "id" under which a text has it.';
      return { code: 'missing-key', path: [...path, 'reason'], message };
    }),
  ];
}

function indicatorIssues(side: Side, rubric: Rubric, list: unknown): Issue[] {
  const known = new Set(rubricParts(rubric).indicators.map(({ id }) => id));
  const entries = objectsIn(list);
  const named = entries.flatMap(([at, entry]) => textsAt({ thing: entry, path: ['entries', at] }, side));
  const told = new Set(named.map(({ id }) => id));
  const missing = isComplete(list, side) ? [...known].filter((id) => !told.has(id)) : [];
  return [
    ...named.filter(({ id }) => !known.has(id)).map(({ id, path }) => unknownIndicator(id, rubric, path)),
    ...duplicateIds('indicator', named),
    ...missing.map((id) => missingEntry(id, side, rubric)),
  ];
}

/** Whether all that stands on one side can be read; where it can't, what is missing may stand there. */
function isComplete(list: unknown, side: Side): boolean {
  const isText = (id: unknown) => typeof id === 'string';
  const isReadable = (entry: unknown) => {
    const ids = isObject(entry) ? entry[side] : undefined;
    return Array.isArray(ids) && ids.every(isText);
  };
  return Array.isArray(list) && list.every(isReadable);
}

function unknownIndicator(id: string, rubric: Rubric, path: Path): Issue {
  const message = `The rubric ${quote(rubric.id)} ${rubric.version} has no indicator ${quote(id)}; mend the id, or take it out.`;
  return { code: 'unknown-indicator', path, message };
}

function missingEntry(id: string, side: Side, rubric: Rubric): Issue {
  const stands = `No entry has the indicator ${quote(id)} of ${quote(rubric.id)} ${rubric.version} in "${side}"`;
  const message = `${stands}; add it to one, or to an entry "none" where it has no counterpart.`;
  return { code: 'missing-entry', path: ['entries'], message };
}
