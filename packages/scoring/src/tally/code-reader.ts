import type { Assessment } from '@rubrikk/core';
import { asKeys } from './as-keys.ts';
import { idCodes } from './id-codes.ts';
import { missingKinds } from './missing-kinds.ts';

/** Codes of ratings: a level's position, or the number of levels plus the position of the kind of missing. */
export type Codes = Uint8Array | Uint16Array;

/** Writes the codes of some assessments' ratings, row after row, from a place on; leaves places of open indicators alone. */
export type CodeReader = (assessments: readonly Assessment[], codes: Codes, start: number) => void;

export function codeReader(ids: readonly string[], levels: readonly string[]): CodeReader {
  const indicators = asKeys(ids);
  const readLevels = levelReader(indicators, levels);
  const missing = new Map(missingKinds.map((kind, position) => [kind as string, levels.length + position]));
  return (assessments, codes, start) => {
    const late: Late = { kinds: [], places: [] };
    for (let row = 0; row < assessments.length; row += 1) {
      readLevels(assessments[row] as Assessment, codes, start + row * indicators.length, late);
    }
    // A kind is a text of its own, which lies far off in memory: several are waited for at once, where nothing stands between.
    for (let at = 0; at < late.kinds.length; at += 1) {
      const code = missing.get(late.kinds[at] as string);
      const place = late.places[at] as number;
      if (code === undefined) {
        const row = Math.floor((place - start) / indicators.length);
        throw noCode(assessments[row] as Assessment, indicators[(place - start) % indicators.length] as string);
      }
      codes[place] = code;
    }
  };
}

/** The kinds of missing that were met, and the places that their codes go to. */
interface Late {
  readonly kinds: string[];
  readonly places: number[];
}

/** Either may be left out, and a text that is none. */
interface Answer {
  readonly level?: string;
  readonly missing?: string;
}

function levelReader(indicators: readonly string[], levels: readonly string[]) {
  const columns = new Map(indicators.map((id, column) => [id, column]));
  const levelOf = idCodes(levels);
  return (assessment: Assessment, codes: Codes, start: number, { kinds, places }: Late): void => {
    const ratings = assessment.ratings as Readonly<Record<string, Answer | undefined>>;
    let next = 0;
    for (const indicator in ratings) {
      // Ratings mostly stand in the rubric's order, which saves looking them up.
      const column = indicator === indicators[next] ? next : columns.get(indicator);
      const rating = ratings[indicator];
      if (column === undefined || rating === undefined) continue;
      next = column + 1;
      const { level } = rating;
      if (level === undefined) {
        kinds.push(rating.missing as string);
        places.push(start + column);
        continue;
      }
      const code = levelOf(level);
      if (code === undefined) throw noCode(assessment, indicator);
      codes[start + column] = code;
    }
  };
}

function noCode({ id, ratings }: Assessment, indicator: string): RangeError {
  return new RangeError(
    `Expected a level of the scale for "${indicator}"; received ${JSON.stringify(ratings[indicator])} in assessment "${id}". Check assessments with checkAssessment first.`,
  );
}
