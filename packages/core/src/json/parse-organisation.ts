import { checkOrganisationRules } from '../organisation/check-organisation.ts';
import { type Organisation, organisationSchema } from '../organisation/organisation.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads an organisation from JSON data.
 *
 * @param data - what `JSON.parse` gave
 * @returns the organisation, or everything that is wrong with it
 * @example
 * ```ts
 * import { formatPath, parseOrganisation } from '@rubrikk/core';
 *
 * const parsed = parseOrganisation({
 *   id: 'coast',
 *   units: [{ id: 'north', kind: 'school', parent: 'municipality', size: 'large' }],
 * });
 * if (!parsed.ok) console.log(parsed.issues.map((issue) => formatPath(issue.path)).join(' ')); // => $.units[0].parent $.units[0].size
 * ```
 */
export function parseOrganisation(data: unknown): Parsed<Organisation> {
  return parseWith(organisationSchema, data, checkOrganisationRules);
}
