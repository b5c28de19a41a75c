// A made-up file of answers: quoted units, roles, raters' keys, and 49 indicators, of which 2 in 100 have no level.
import { closeSync, openSync, writeSync } from 'node:fs';
import { randomBelow } from '../../packages/scoring/src/responses/made-up-assessments.test-data.ts';
import { indicators, roles, waves } from './made-up-responses.ts';

const missing = ['ikke aktuelt', 'vet ikke', 'ønsker ikke å svare', ''];

/** The words that the file has for what is missing, as options of the readers. */
export const words = {
  'ikke aktuelt': 'not-applicable',
  'vet ikke': 'do-not-know',
  'ønsker ikke å svare': 'declined',
} as const;

/** Writes so many rows, of so many units, and says how many bytes they are. */
export function writeCsv(path: string, rows: number, units: number): number {
  const next = randomBelow(20261121);
  const file = openSync(path, 'w');
  let size = 0;
  let text = `unit,role,wave,rater,${indicators.join(',')}\n`;
  for (let row = 0; row < rows; row += 1) {
    const unit = next(units);
    text += `${unit % 10 === 0 ? `"Skole ${unit}, øst"` : `Skole ${unit}`},${roles[next(4)]},${waves[next(2)]},r${row.toString(36)}`;
    for (let indicator = 0; indicator < indicators.length; indicator += 1) {
      text += `,${next(50) === 0 ? missing[next(4)] : 1 + next(5)}`;
    }
    text += '\n';
    if (text.length > 1 << 20 || row === rows - 1) {
      size += writeSync(file, text);
      text = '';
    }
  }
  closeSync(file);
  return size;
}
