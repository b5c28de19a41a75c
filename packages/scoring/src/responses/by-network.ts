import type { Organisation } from '@rubrikk/core';
import { rollUpNetworks } from '../tally/roll-up-networks.ts';
import type { Tally } from '../tally/tally.ts';

/** Counts a tally by units in networks, where these were asked for; otherwise it is as it was. */
export function byNetwork(tally: Tally, by: readonly string[], organisation: Organisation | undefined): Tally {
  if (!by.includes('network')) return tally;
  if (organisation !== undefined) return rollUpNetworks(tally, organisation, by);
  throw new RangeError('Expected the organisation that has the networks; received none. Give it as `organisation`.');
}
