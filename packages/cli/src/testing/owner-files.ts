import type { Organisation } from '@rubrikk/core';
import { responsesFromRows } from '@rubrikk/scoring';
import type { WaveFile } from '../comparing/two-waves.ts';
import { sampleRubric } from './sample-document.ts';

/** coast > south, and coast > north > north-1 and north-2, with networks across them. */
export const coast: Organisation = {
  id: 'coast',
  units: [
    { id: 'coast', kind: 'owner' },
    { id: 'south', kind: 'school', parent: 'coast' },
    { id: 'north', kind: 'school', parent: 'coast' },
    { id: 'north-1', kind: 'team', parent: 'north' },
    { id: 'north-2', kind: 'team', parent: 'north' },
  ],
  networks: [
    { id: 'reading', units: ['south', 'north-1'] },
    { id: 'leading', units: ['north'] },
  ],
};

/** The instrument that the staff answered. */
export const ownerRubric = sampleRubric([1]);

/** The parts of the staff: each role of each unit. */
export const ownerParts = ['south', 'north', 'north-1', 'north-2'].flatMap((unit) =>
  ['teacher', 'leader'].map((role) => ({ unit, role })),
);

/** An owner's staff in two waves. */
export interface OwnerStaff {
  /** How many of each part answer in each wave. */
  readonly sizes: readonly (readonly [before: number, after: number])[];
  /** Whether the file of a wave has a column for the role. */
  readonly withRoles: readonly [before: boolean, after: boolean];
  /** How many levels further each is in the second wave, round the scale. */
  readonly turn: number;
}

/** Both waves of an owner's staff, each in a file of its own. */
export function ownerFiles(staff: OwnerStaff): readonly [WaveFile, WaveFile] {
  return [fileOf('before', 0, staff), fileOf('after', 1, staff)];
}

function fileOf(wave: string, at: 0 | 1, { sizes, withRoles, turn }: OwnerStaff): WaveFile {
  const rows = ownerParts.flatMap(({ unit, role }, part) =>
    Array.from({ length: sizes[part]?.[at] ?? 0 }, (_, rater) => {
      const level = 1 + ((rater + turn * at) % 3);
      return { unit, wave, rater: `${role}${rater}`, 'd1-1': level, ...(withRoles[at] && { role }) };
    }),
  );
  const read = responsesFromRows(ownerRubric.rubric, rows);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { file: `${wave}.csv`, table: read.value };
}
