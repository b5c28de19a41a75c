import { type Organisation, parseOrganisation } from '@rubrikk/core';
import type { Result } from '../result.ts';
import { loadKind } from './load-kind.ts';

/** Reads the tree of units from a file, or tells of everything that is wrong with it. */
export function loadOrganisation(file: string): Result<Organisation> {
  return loadKind(file, { kind: 'organisation', parse: parseOrganisation });
}
