import type { ResponseColumn, ResponseTable } from '@rubrikk/scoring';
import type { AnswerReading } from '../input/answer-reading.ts';
import { loadResponses } from '../input/load-answers.ts';
import type { OrdinalDocument } from '../input/ordinal-document.ts';
import { answerRemarks } from './answer-remarks.ts';
import type { Counts } from './checked.ts';
import type { FileCheck } from './file-check.ts';

/** Checks a file of answers against its rubric; against none, what is wrong with the file by itself. */
export async function checkAnswers(
  file: string,
  rubric: OrdinalDocument | undefined,
  reading: AnswerReading,
): Promise<FileCheck> {
  const loaded = await loadResponses(file, rubric?.rubric, reading);
  const kind = 'answers';
  if (!loaded.ok) return { file, kind, problems: loaded.problems };
  const { value } = loaded;
  return { file, kind, id: value.rubric.id, counts: countsOf(value), remarks: answerRemarks(value), problems: [] };
}

function countsOf({ size, blank = 0, indicators, unit, role, wave, round }: ResponseTable): Counts {
  const told = Object.entries({ units: unit, roles: role, waves: wave, rounds: round });
  const named = told.map(([name, column]) => [name, namesIn(column)] as const);
  return {
    answers: size,
    ...(blank > 0 && { blank }),
    indicators: indicators.length,
    ...Object.fromEntries(named.filter(([, count]) => count > 0)),
  };
}

/** How many values a column has, not counting those that don't say. */
function namesIn({ values }: ResponseColumn): number {
  return values.filter((value) => value !== '').length;
}
