import type { OrdinalRubric, RubricText } from '@rubrikk/core';
import { type AnswerOptions, type AnswersRead, type ReportOptions, readAnswers, report } from '@rubrikk/scoring';
import type { OrdinalDocument } from '../input/ordinal-document.ts';
import type { ReportDocument } from '../output/report-document.ts';
import { wordsFor } from '../words/words-for.ts';

/** A rubric for tests: `shape` says how many indicators each dimension has; ids are d1, d1-1, d1-2, d2 …, a, b, c … */
export function sampleRubric(shape: readonly number[], levels = 3, language = 'en'): OrdinalDocument {
  const levelIds = Array.from({ length: levels }, (_, at) => String.fromCharCode(97 + at));
  const dimensions = shape.map((count, at) => ({
    id: `d${at + 1}`,
    indicators: Array.from({ length: count }, (_, place) => ({ id: `d${at + 1}-${place + 1}` })),
  }));
  const rubric: OrdinalRubric = {
    id: 'sample',
    version: '1.0.0',
    source: { title: 'Sample', language },
    scale: {
      kind: 'ordinal',
      id: 'steps',
      levels: levelIds.map((id) => ({ id })),
      favourable: levelIds.at(-1) as string,
    },
    dimensions,
  };
  const indicators = dimensions.flatMap((dimension) => dimension.indicators);
  const text: RubricText = {
    rubric: 'sample',
    language,
    title: 'Sample',
    levels: Object.fromEntries(levelIds.map((id) => [id, `Level ${id}`])),
    dimensions: Object.fromEntries(dimensions.map(({ id }) => [id, `Dimension ${id}`])),
    indicators: Object.fromEntries(indicators.map(({ id }) => [id, `Statement ${id}.`])),
  };
  return { rubric, texts: [text] };
}

/** The document that the command would render for a file of answers. */
export function sampleDocument(
  { rubric, texts }: OrdinalDocument,
  answers: string,
  options: AnswerOptions & ReportOptions & { readonly minimum: number } = { minimum: 1 },
): ReportDocument {
  const reader = readAnswers(rubric, options);
  reader.push(new TextEncoder().encode(answers));
  const { tally } = reader.end() as Extract<AnswersRead, { ok: true }>;
  const text = texts[0] as RubricText;
  return {
    report: report(rubric, tally, options),
    text,
    words: wordsFor(text.language),
  };
}
