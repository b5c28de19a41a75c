// What an app pays for what it imports: from source, bundled with nothing else, minified, brotli.
import { brotliCompressSync } from 'node:zlib';
import * as scoring from '@rubrikk/scoring';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { notMeasures } from './not-measures.ts';

/** Everything is under this but what is named below. */
const usual = 700;
/** Why a part of scoring is larger, how large such parts may be, and which they are. */
const larger: readonly { reason: string; limit: number; names: readonly (keyof typeof scoring)[] }[] = [
  {
    reason: 'reads any file of answers, four cells at once, with a message for every fault and what was meant',
    limit: 11_000,
    names: ['readAnswers'],
  },
  {
    reason: 'the same, with waves, and rounds by what they are called in five languages',
    limit: 11_400,
    names: ['readResponses'],
  },
  { reason: 'reads CSV four bytes at once, with quotes, delimiters and encodings', limit: 4420, names: ['startCsv'] },
  {
    reason:
      'rolls up trees and networks, asks for closed rounds, measures, protects, ranks and draws all, with messages',
    limit: 21_400,
    names: ['report'],
  },
  {
    reason: 'a sentence for every number and every way of being withheld, in one language',
    limit: 1850,
    names: ['explanationDa', 'explanationEn', 'explanationNb', 'explanationNn', 'explanationSv'],
  },
  {
    reason: 'the same words, and what all numbers, lists and rounds are called, in one language',
    limit: 2550,
    names: ['reportWordsDa', 'reportWordsEn', 'reportWordsNb', 'reportWordsNn', 'reportWordsSv'],
  },
  {
    reason: 'every number of a report by its name, and how it is written',
    limit: 1900,
    names: ['explain', 'reportDocument'],
  },
  {
    reason: 'every number of a report, of a gap and of a place, by what it is and what it rests on',
    limit: 2400,
    names: ['explanation'],
  },
  {
    reason: 'what went in of both roles, and the interval of their gap',
    limit: 2000,
    names: ['explainGap'],
  },
  {
    reason: 'the same words, and a sentence for all that a comparison can find, in one language',
    limit: 3200,
    names: ['comparisonDa', 'comparisonEn', 'comparisonNb', 'comparisonNn', 'comparisonSv'],
  },
  { reason: 'every number of six comparisons, and why there is none', limit: 2350, names: ['comparisonExplanation'] },
  { reason: 'tallies or protects, with messages', limit: 1450, names: ['startTally', 'suppress'] },
  {
    reason: 'groups rows by any attributes, and adds their counts up',
    limit: 2800,
    names: ['rollUp', 'rollUpNetworks', 'rollUpUnits', 'selectGroups'],
  },
  { reason: 'reads assessments, groups them by any attributes, and counts', limit: 3150, names: ['tallyAssessments'] },
  { reason: 'compares tallies part by part, and adds them up', limit: 1850, names: ['mergeTallies'] },
  {
    reason: 'looks at every value from outside, with a message for each fault',
    limit: 3600,
    names: ['responsesFromAssessments', 'responsesFromRows', 'startResponses', 'tallyFromCounts'],
  },
  { reason: 'chooses rows of one round and one wave, with messages', limit: 800, names: ['ratingRows'] },
  { reason: 'groups, counts two raters at once by any rule, and rolls networks up', limit: 4650, names: ['tally'] },
  {
    reason: 'hides what would give small groups away, over any sums, in whole numbers, with messages',
    limit: 5050,
    names: ['protect', 'protectEach'],
  },
  { reason: 'draws, eight measures and their tables', limit: 3400, names: ['bootstrapStatistic'] },
  { reason: 'eight measures and their tables', limit: 2300, names: ['cellStatistics', 'tallyStatistics'] },
  {
    reason: 'measures, protects and says what went in, and how',
    limit: 1900,
    names: ['gapBetweenRoles', 'gapBetweenRounds', 'gapToTarget', 'targetGaps'],
  },
  {
    reason: 'measures, random numbers for an interval, and what went in',
    limit: 3850,
    names: ['teamsComparisons', 'variationBetweenTeams'],
  },
  { reason: 'exact tests of both kinds, intervals and corrections', limit: 4900, names: ['changesBetweenWaves'] },
  {
    reason:
      'the same, with a tally and a tree, what the rule withholds, who may be linked, and which rounds are closed',
    limit: 14_800,
    names: ['compareWaves'],
  },
  {
    reason: 'random numbers from a seed, and their exact use',
    limit: 1800,
    names: ['bootstrapCounts', 'bootstrapRows'],
  },
  {
    reason: 'the normal, Student, beta, F, chi-square or hypergeometric distribution to 1e-9, far into its tails',
    limit: 1500,
    names: [
      'agreementInterval',
      'agreementPValue',
      'biasCorrectedInterval',
      'bowkerTest',
      'brunnerMunzelTest',
      'cliffsDeltaInterval',
      'clopperPearsonInterval',
      'cronbachAlphaInterval',
      'dunnTest',
      'fRatioPValue',
      'fisherExactProbability',
      'fleissKappaTest',
      'friedmanTest',
      'hypergeometricInterval',
      'intraclassInterval',
      'jeffreysInterval',
      'jonckheereTerpstraTest',
      'kruskalWallisTest',
      'meanInterval',
      'medianInterval',
      'miettinenNurminenInterval',
      'quesenberryHurstIntervals',
      'sisonGlazIntervals',
      'stuartMaxwellTest',
      'wilcoxonSignedRankTest',
    ],
  },
  {
    reason: 'exact distributions, counted',
    limit: 850,
    names: ['mannWhitneyExactTest', 'wilcoxonSignedRankExactTest'],
  },
  {
    reason: 'factor analysis or a matrix turned over',
    limit: 1700,
    names: ['guttmanLambda6', 'itemAnalysis', 'mcdonaldOmega', 'mcdonaldOmegaStandardised'],
  },
  {
    reason: 'tables of raters and items, with weights and a message for each way in which they are none',
    limit: 1450,
    names: [
      'brennanPrediger',
      'congerKappa',
      'cronbachAlpha',
      'fleissKappa',
      'groupIntraclassCorrelation',
      'groupIntraclassCorrelationFromCounts',
      'gwetAgreementCoefficient',
      'interItemCorrelation',
      'intraclassCorrelation',
      'krippendorffAgreement',
      'lightKappa',
      'standardisedAlpha',
      'weightedKappa',
    ],
  },
];

const apps = {
  scoring: "export * from '@rubrikk/scoring'",
  measures: `export { ${Object.keys(scoring).filter((name) => !notMeasures.includes(name))} } from '@rubrikk/scoring'`,
  audit: "export { audit } from '@rubrikk/scoring/audit'",
  rate: "export { rate } from '@rubrikk/core'",
  edits: `export { clearRating, mergeAssessments, rate, redo, remember, setComment, setTarget, startAssessment, submitAssessment,
    undo } from '@rubrikk/core'`,
  parses: "export { parseAssessment } from '@rubrikk/core'",
  norwegian: "export { nb } from '@rubrikk/content/learning-organisation/nb'; export * from '@rubrikk/content'",
  danish: "export { da } from '@rubrikk/content/learning-organisation/da'",
};

interface Bundle {
  readonly bytes: number;
  readonly text: string;
  readonly files: readonly string[];
}

const bundles = new Map<string, Bundle>();
const bundleOf = (name: string) => bundles.get(name) as Bundle;
const ofScoring = Object.keys(scoring).sort();

beforeAll(async () => {
  const sources = new Map(Object.entries(apps).map(([name, source]) => [`app-${name}`, source]));
  for (const name of ofScoring) sources.set(name, `export { ${name} } from '@rubrikk/scoring'`);
  for (const [name, bundle] of await bundleAll(sources)) bundles.set(name, bundle);
}, 60_000);

/** In one build, which reads each file once; nothing is shared between the bundles. */
async function bundleAll(sources: ReadonlyMap<string, string>): Promise<[string, Bundle][]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [...sources.keys()].map((name) => ({ in: `app:${name}`, out: name })),
    plugins: [
      {
        name: 'apps',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^app:/ }, ({ path }) => ({ path: path.slice(4), namespace: 'app' }));
          onLoad({ filter: /./, namespace: 'app' }, ({ path }) => ({
            contents: sources.get(path) as string,
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
    outdir: 'sizes',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    conditions: ['@rubrikk/source'],
  });
  const outputs = Object.entries(metafile.outputs);
  return outputs.map(([path, { inputs }], at) => {
    const file = outputFiles[at];
    if (!file?.path.endsWith(path)) throw new Error(`No text of ${path}.`);
    const files = Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : []));
    const name = path.slice('sizes/'.length, -'.js'.length);
    return [name, { bytes: brotliCompressSync(file.contents).length, text: file.text, files }];
  });
}

const ofReason = new Map(
  larger.flatMap(({ names, ...entry }) => names.map((name) => [name as string, entry] as const)),
);

test.each(ofScoring)('%s alone is small', (name) => {
  const { bytes } = bundleOf(name);
  expect(bytes).toBeGreaterThan(0);
  const { limit, reason } = ofReason.get(name) ?? { limit: usual, reason: 'nothing that needs more' };
  expect(bytes, reason).toBeLessThanOrEqual(limit);
});

test('what is named as larger is there, once', () => {
  const names = larger.flatMap((entry) => entry.names);
  expect(new Set(names).size).toBe(names.length);
  expect(ofScoring).toEqual(expect.arrayContaining(names));
});

test('all measures together are under 20 kB', () => {
  expect(bundleOf('app-measures').bytes).toBeLessThan(20_000);
});

test('all of scoring is under 82 kB: measures, reading files, tables, disclosure control, comparisons, reports', () => {
  expect(bundleOf('app-scoring').bytes).toBeLessThan(82_000);
});

test('the audit, with its solver, is under 9.9 kB, and nobody else has the solver', () => {
  const hasSolver = (name: string) => bundleOf(name).files.some((file) => file.includes('/yalps/'));
  expect(bundleOf('app-audit').bytes).toBeLessThan(9900);
  expect([hasSolver('app-audit'), hasSolver('app-scoring')]).toEqual([true, false]);
});

test('a rating, with immer, is under 7 kB', () => {
  const { bytes, files } = bundleOf('app-rate');
  expect(files.some((file) => file.includes('/immer/'))).toBe(true);
  expect(bytes).toBeLessThan(7000);
});

test.each(['app-edits', 'app-scoring'])('nothing of zod in %s', (name) => {
  const { files, text } = bundleOf(name);
  expect(files.filter((file) => /zod/i.test(file))).toEqual([]);
  expect(text).not.toMatch(/zod|invalid_type/i);
});

test('and the same looks find zod where it is', () => {
  const { files, text } = bundleOf('app-parses');
  expect(files.some((file) => file.includes('/zod/'))).toBe(true);
  expect(text).toMatch(/invalid_type/);
});

test('a page with the Norwegian text has no Danish in it', () => {
  // Words of the Danish texts that Norwegian spells otherwise.
  const danish = /praksis skal ændres|læringsfællesskaber|netværksdannelse/i;
  expect(bundleOf('app-danish').text).toMatch(danish);
  expect(bundleOf('app-norwegian').text).not.toMatch(danish);
  expect(bundleOf('app-norwegian').files.filter((file) => /\/(da|nn|sv|en)\.ts$/.test(file))).toEqual([]);
});
