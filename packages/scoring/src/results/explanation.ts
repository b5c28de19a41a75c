import type { WentIn } from '../comparisons/went-in.ts';
import type { Suppressed } from '../disclosure/protected.ts';
import { comparisonNumbers } from './comparison-numbers.ts';
import type {
  Explained,
  ExplainedFigure,
  ExplainedGap,
  ExplainedPlace,
  ExplainedSide,
  ExplainedValues,
} from './explained.ts';
import type { ExplanationWords } from './explanation-words.ts';
import { figureFormats, listFormats } from './figure-formats.ts';
import { filled } from './filled.ts';
import { missingWords } from './missing-words.ts';
import { type NumberWords, numberWords } from './number-words.ts';
import { ratingsBasis } from './ratings-basis.ts';
import { rolesSentences } from './roles-sentences.ts';
import { ruleWords } from './rule-words.ts';
import { sidesBasis } from './sides-basis.ts';

/**
 * Says in plain words where a number of a report comes from, with that language's way of writing numbers.
 *
 * Each language is an export of its own (`explanationNb`, `explanationNn`, `explanationDa`, `explanationSv`,
 * `explanationEn`), so an app ships those that it uses.
 *
 * @param explained - what {@link explain}, {@link explainGap} or {@link explainPlace} gave
 * @param words - the language
 * @returns one to a few sentences
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { explain, explanation, explanationNb, report, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, []);
 * for (const level of [1, 2, 2, 3, 3, 3]) builder.add(builder.group([]), [level]);
 * const [result] = report(plcResults, builder.finish(), { minimum: 5 }).results;
 * if (result) console.log(explanation(explain(result, 'averageDeviation'), explanationNb));
 * // => I gjennomsnitt ligger svarene 0,67 nivåer fra medianen. Tallet bygger på 6 som har valgt et nivå.
 * ```
 */
export function explanation(explained: Explained, words: ExplanationWords): string {
  const numbers = numberWords(words);
  return sentences(explained, words, numbers).join(' ');
}

function sentences(explained: Explained, words: ExplanationWords, numbers: NumberWords): string[] {
  if (explained.about === 'place') return placeWords(explained, words, numbers);
  if (explained.about === 'figure')
    return [...resultWords(explained, words, numbers), ...networkWords(explained, words)];
  return explained.status === 'suppressed' ? [hiddenWords(explained, words, numbers)] : gapWords(explained, words);
}

function hiddenWords({ reason, minimum }: Suppressed, words: ExplanationWords, { whole }: NumberWords): string {
  return filled(words.suppressed[reason], { minimum: whole(minimum) });
}

function networkWords({ network }: ExplainedFigure, words: ExplanationWords): string[] {
  return network === null ? [] : [filled(words.network, { network })];
}

function resultWords(explained: ExplainedFigure, words: ExplanationWords, numbers: NumberWords): string[] {
  if (explained.status === 'suppressed') return [hiddenWords(explained, words, numbers)];
  const basis = basisWords(explained, words, numbers);
  // How many raters a dimension has, or a rule counts, is what it rests on.
  if (explained.figure === 'n' && (isOfSeveral(explained) || isRuled(explained))) return basis;
  const told = [figureWords(explained, words, numbers), ...uncertaintyWords(explained, words, numbers)];
  return counted.includes(explained.figure) ? told : [...told, ...basis];
}

type Shown<T> = Extract<T, { readonly status: 'shown' }>;

function placeWords(explained: ExplainedPlace, words: ExplanationWords, numbers: NumberWords): string[] {
  const { list, rank, value, stability, sides } = explained;
  const place = filled(words.places[list], { rank: numbers.whole(rank), value: numbers[listFormats[list]](value) });
  const named = sides.map((side) => ({ name: side.role ?? '', went: wentInto(side) }));
  return [
    place,
    ...(stability === undefined ? [] : [filled(words.stability, { stability: numbers.share(stability) })]),
    ...(list === 'blindSpots' ? sidesBasis(named, words, numbers) : ratingsBasis(sides.map(wentInto), words, numbers)),
    ...treatedWords(sides, words),
  ];
}

function gapWords(explained: Shown<ExplainedGap>, words: ExplanationWords): string[] {
  const { roles, higher, lower, equal, cliffsDelta, uncertainty, sides } = explained;
  const [first, second] = [wentInto(sides[0]), wentInto(sides[1])];
  const gap = { pairs: { higher, equal, lower }, cliffsDelta, interval: uncertainty, first, second };
  return [...rolesSentences(gap, roles, words, comparisonNumbers(words)), ...treatedWords(sides, words)];
}

function wentInto({ n, missing, missingRule, setAside, anchored }: ExplainedSide): WentIn {
  return { n, missing, rule: missingRule, setAside, anchored };
}

/** Says that ratings are weighted or turned round. */
function treatedWords(
  sides: readonly Pick<ExplainedSide, 'weightedCounts' | 'isTurned'>[],
  { weighted, turned }: ExplanationWords,
): string[] {
  return [
    ...(sides.some(({ weightedCounts }) => weightedCounts !== undefined) ? [weighted] : []),
    ...(sides.some(({ isTurned }) => isTurned) ? [turned] : []),
  ];
}

function figureWords(explained: Shown<ExplainedFigure>, words: ExplanationWords, numbers: NumberWords): string {
  const { figure, value, inputs } = explained;
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return words.noValue;
  const { whole, level } = numbers;
  const { middle } = inputs;
  if (middle !== undefined && middle[0] !== middle[1]) {
    return filled(words.medianBetween, { low: level(middle[0]), high: level(middle[1]) });
  }
  const several = figure === 'modes' && Array.isArray(value) && value.length > 1;
  return filled(several ? words.severalModes : words.figures[figure], {
    value: valueWords(explained, numbers),
    from: level(inputs.from ?? 1),
    answered: whole(inputs.answered),
    invited: whole(inputs.invited ?? 0),
  });
}

/** A number as its figure is written: a level, a share, a whole number, or a measure with two decimals. */
function valueWords({ figure, value }: Shown<ExplainedFigure>, numbers: NumberWords): string {
  const list = [value].flat() as readonly number[];
  return numbers.list(list.map(numbers[figureFormats[figure]]));
}

function uncertaintyWords(explained: ExplainedValues, words: ExplanationWords, numbers: NumberWords) {
  const { uncertainty, inputs, missing, setAside } = explained;
  if (uncertainty === undefined) return [];
  const { method, confidence, low, high, bounds } = uncertainty;
  const ends = {
    low: numbers.share(low),
    high: numbers.share(high),
    confidence: numbers.share(confidence),
    invited: numbers.whole(inputs.invited ?? 0),
  };
  if (method === 'wilson') return [filled(words.interval, ends)];
  const interval = filled(words.finiteInterval, ends);
  const leftOut = missing['not-applicable'] > 0 ? [words.leftOut] : [];
  if (bounds === undefined) return [interval, ...leftOut];
  const wide = filled(setAside > 0 ? words.boundsCounted : words.bounds, {
    low: numbers.share(bounds.low),
    high: numbers.share(bounds.high),
  });
  return [interval, wide, ...leftOut];
}

/** Whether a number is of several indicators; a dimension of one is that indicator. */
function isOfSeveral({ inputs }: ExplainedValues): boolean {
  return inputs.indicators !== undefined && inputs.indicators !== 1;
}

/** The figures that say themselves who they rest on. */
const counted: readonly string[] = ['n', 'answered', 'responseRate', 'setAside', 'anchored'];

/** Whether the rule for missing ratings left any out, or put any at the target. */
function isRuled({ setAside, anchored }: ExplainedValues): boolean {
  return setAside + anchored > 0;
}

function basisWords(explained: Shown<ExplainedFigure>, words: ExplanationWords, numbers: NumberWords): string[] {
  const { inputs, missingRule, isTurned } = explained;
  const went = { ...explained, n: inputs.n, rule: missingRule };
  return [
    ...(isOfSeveral(explained) ? dimensionBasis(explained, words, numbers) : ratingsBasis([went], words, numbers)),
    ...treatedWords([{ weightedCounts: inputs.weightedCounts, isTurned }], words),
  ];
}

function dimensionBasis(explained: ExplainedValues, words: ExplanationWords, numbers: NumberWords): string[] {
  const { inputs, missingRule, setAside, anchored } = explained;
  const { whole } = numbers;
  const basis = filled(isRuled(explained) ? words.dimensionCountedBasis : words.dimensionBasis, {
    n: whole(inputs.n),
    indicators: whole(inputs.indicators ?? 0),
  });
  const without = missingWords([explained], (told) => filled(words.dimensionWithout, told), words, numbers);
  return [`${basis}${without}.`, ...ruleWords([{ rule: missingRule, setAside, anchored }], words, numbers)];
}
