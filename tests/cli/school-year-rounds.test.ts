import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { learningOrganisation } from '@rubrikk/content';
import { nb } from '@rubrikk/content/learning-organisation/nb';
import { nn } from '@rubrikk/content/learning-organisation/nn';
import { sv } from '@rubrikk/content/learning-organisation/sv';
import { da } from '@rubrikk/content/plc-results/da';
import { beforeAll, describe, expect, it } from 'vitest';
import { indicators } from '../../examples/school-year/staff.ts';
import { runCommand } from '../../packages/cli/src/run-command.ts';

// As in school-year.test.ts: what the command prints of one file with the waves and rounds of a year, of networks, next
// steps and the firmness of places stands in examples/school-year/printed, and every figure of it is worked out again here
// from the cells of the answers, in plain code that shares nothing with the packages.

const folder = fileURLToPath(new URL('../../examples/school-year/', import.meta.url));
const read = (name: string) => readFileSync(`${folder}${name}`, 'utf8');
const rubric = ['--rubric', 'learning-organisation'];
const autumn = ['--only', 'wave=2026-autumn'];
const draws = 2000;
const networks = ['--organisation', 'organisation.json', '--draws', `${draws}`];

const printed: readonly (readonly [name: string, given: readonly string[]])[] = [
  ['report-year-autumn-alone.txt', ['report', 'north-year.csv', ...rubric, ...autumn, '--only', 'round=individual']],
  ['compare-rounds-plenum.txt', ['compare', 'north-year.csv', ...rubric, ...autumn, '--rounds', 'individual,plenum']],
  [
    'compare-rounds-group.md',
    [
      ...['compare', 'north-year.csv', ...rubric, '--only', 'wave=2027-spring', '--rounds', 'individual,group'],
      ...['--language', 'sv', '--format', 'markdown'],
    ],
  ],
  ['report-networks.txt', ['report', 'owner-2026-autumn.csv', ...rubric, ...networks]],
  [
    'handout-networks.md',
    ['report', 'owner-2026-autumn.csv', ...rubric, ...networks, '--language', 'nn', '--format', 'markdown'],
  ],
  ['report-team-goals.txt', ['report', 'team-goals-2027-spring.csv', '--rubric', 'plc-results']],
  // The same as of two files with one wave each.
  [
    'compare-north.txt',
    [
      ...['compare', 'north-year.csv', ...rubric, '--waves', '2026-autumn,2027-spring'],
      ...['--rater', 'rater', '--labels', 'høsten 2026,våren 2027'],
    ],
  ],
];

/** As a reader sees it: one space between words, wherever the lines break. */
const flat = (text: string) => text.replace(/[\s\u00A0]+/g, ' ');
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
/** Per cent, a half rounded away from 0. */
const percent = (share: number) => `${Math.round(share * 100 + 1e-9)} %`;

type Row = ReadonlyMap<string, string>;

/** No cell of these files has a comma or a quotation mark. */
function rowsOf(name: string): Row[] {
  const [header = [], ...rows] = read(name)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((cells) => new Map(cells.map((cell, at) => [header[at] ?? '', cell])));
}

const countsIn = (rows: readonly Row[], indicator: string) =>
  ['1', '2', '3'].map((level) => rows.filter((row) => row.get(indicator) === level).length);

/** Tastle and Wierman's formula, on three levels. */
function consensusOf(counts: readonly number[]): number {
  const shares = counts.map((count) => count / sum(counts));
  const mean = sum(shares.map((share, at) => share * (at + 1)));
  const parts = shares.map((share, at) => (share === 0 ? 0 : share * Math.log2(1 - Math.abs(at + 1 - mean) / 2)));
  return 1 + sum(parts);
}

type Statements = Readonly<Record<(typeof indicators)[number], string>>;
const year = rowsOf('north-year.csv');
const inRound = (wave: string, round: string) =>
  year.filter((row) => row.get('wave') === wave && row.get('round') === round);

describe('the golden files', () => {
  it.each(printed)('%s is what the command prints', async (name, given) => {
    const inFolder = given.map((one) => (/\.(csv|json)$/.test(one) ? `${folder}${one}` : one));
    const ran = await runCommand(inFolder, () => undefined);
    expect(ran.ok ? [...ran.value.pieces].join('') : ran.problems).toBe(read(`printed/${name}`));
  });
});

describe('the year in one file', () => {
  it('holds the rows of both waves, three judgements of groups and one of the plenum in each', () => {
    for (const wave of ['2026-autumn', '2027-spring']) {
      const alone = inRound(wave, 'individual').map((row) => indicators.map((indicator) => row.get(indicator)));
      const own = rowsOf(`north-${wave}.csv`).map((row) => indicators.map((indicator) => row.get(indicator)));
      expect(alone).toEqual(own);
      expect([inRound(wave, 'group').length, inRound(wave, 'plenum').length]).toEqual([3, 1]);
    }
  });

  it('gives the report of its autumn that the file of that autumn gives, and says what it is of', () => {
    const [mine, own] = ['report-year-autumn-alone.txt', 'report-north-2026-autumn.txt'].map((name) =>
      flat(read(`printed/${name}`)),
    );
    expect(mine).toBe(own?.replace(' 30 har svart', ' Gjennomføring: 2026-autumn. Runde: individuell. 30 har svart'));
  });
});

/** Where a judgement stands among those who rated alone: below, on and above it; `undefined` where there is none. */
function placeOf(judge: Row, staff: readonly Row[], indicator: string) {
  const level = Number(judge.get(indicator));
  if (level === 0) return undefined;
  const counts = countsIn(staff, indicator);
  const n = sum(counts);
  const [below, at, above] = [counts.slice(0, level - 1), counts.slice(level - 1, level), counts.slice(level)].map(
    sum,
  ) as [number, number, number];
  // Fewer than one in three, counted and not divided.
  return { level, isAgainst: at * 3 < n, shares: [below, at, above].map((count) => percent(count / n)) };
}

describe('the plenum beside what each rated alone, by hand', () => {
  const text = flat(read('printed/compare-rounds-plenum.txt'));
  const [plenum] = inRound('2026-autumn', 'plenum') as [Row];
  const staff = inRound('2026-autumn', 'individual');
  const places = indicators.map((indicator) => ({ indicator, place: placeOf(plenum, staff, indicator) }));
  const labels = Object.values(nb.levels);
  const section = (from: string, to?: string) =>
    text.slice(text.indexOf(from), to === undefined ? undefined : text.indexOf(to));
  const sections = {
    against: section('Her gikk plenum imot personalet', 'Her gikk plenum ikke imot'),
    with: section('Her gikk plenum ikke imot', 'Dette vises ikke'),
    without: section('Dette vises ikke'),
  };

  it('counts who rated alone, and says from how few on a judgement goes against them', () => {
    expect(text).toContain('Gjennomføring: 2026-autumn. 30 har vurdert hver for seg.');
    expect(text).toContain('når færre enn 33 % valgte nivået');
  });

  it.each(places)('$indicator: the level agreed on, and the shares around it', ({ indicator, place }) => {
    const statement = nb.indicators[indicator as keyof typeof nb.indicators];
    if (place === undefined) {
      expect(sections.without).toContain(
        `– ${statement} Ingenting å sammenligne: Her ble ikke plenum enige om ett nivå`,
      );
      return;
    }
    const [below, at, above] = place.shares;
    const told = `Enige om «${labels[place.level - 1]}». Hver for seg: lavere ${below}, samme ${at}, høyere ${above}.`;
    expect(place.isAgainst ? sections.against : sections.with).toContain(`– ${statement} ${told}`);
  });

  it('has each once, those first that the fewest had chosen', () => {
    expect(text.split(' – ')).toHaveLength(indicators.length + 1);
    const shares = [...sections.against.matchAll(/samme (\d+) %/g)].map(([, share]) => Number(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares).toHaveLength(places.filter(({ place }) => place?.isAgainst).length);
    expect(shares.length).toBeGreaterThan(2);
  });
});

describe('the groups beside their teams, by hand', () => {
  const parts = read('printed/compare-rounds-group.md').split('\n## ').map(flat);
  const labels = Object.values(sv.levels);

  it.each(inRound('2027-spring', 'group').map((judge, at) => [judge.get('rater') ?? '', judge, at + 1] as const))(
    '%s',
    (name, judge, at) => {
      const part = parts[at] ?? '';
      const team = inRound('2027-spring', 'individual').filter((row) => row.get('unit') === judge.get('unit'));
      const places = indicators.map((indicator) => ({ indicator, place: placeOf(judge, team, indicator) }));
      const against = places.filter(({ place }) => place?.isAgainst);
      expect(part.startsWith(`${name}: Här gick gruppen emot personalen `)).toBe(true);
      for (const { indicator, place } of against) {
        const statement = (sv.indicators as Statements)[indicator];
        const [below, same, above] = place?.shares ?? [];
        const level = labels[(place?.level ?? 0) - 1];
        const told = `Eniga om ”${level}”. Var för sig: lägre ${below}, samma ${same}, högre ${above}.`;
        expect(part).toContain(`- ${statement}\\ ${told}`);
      }
      const without = places.filter(({ place }) => place === undefined).length;
      const others = places.length - against.length - without;
      expect(part.match(/\\ Eniga om/g)).toHaveLength(against.length);
      expect(
        part.trimEnd().endsWith(` emot personalen ${against.length}, inte emot ${others}, visas inte ${without}`),
      ).toBe(true);
    },
  );
});

const owner = rowsOf('owner-2026-autumn.csv');
const schools = { north: ['north'], south: ['south'], assessment: ['north', 'south'], reading: ['south'] } as const;

/** The mean share on the highest level over a dimension's indicators, each counting the same. */
function sharesOf(units: readonly string[]): string[] {
  const mine = owner.filter((row) => units.includes(row.get('unit') ?? ''));
  return learningOrganisation.dimensions.map((dimension) => {
    const counts = dimension.indicators.map(({ id }) => countsIn(mine, id));
    return percent(sum(counts.map((own) => (own[2] ?? 0) / sum(own))) / counts.length);
  });
}

describe('the networks, by hand', () => {
  it('stand beside one another in the text, after the units', () => {
    const text = flat(read('printed/report-networks.txt'));
    const table = text.slice(text.indexOf('Nettverk for nettverk: andel som valgte «Praksis er tilfredsstillende»'));
    expect(table).toContain(` Nettverk for vurdering ${sharesOf(schools.assessment).join(' ')} `);
    expect(table).toContain(` Nettverk for lesing ${sharesOf(schools.reading).join(' ')} `);
    const units = text.slice(text.indexOf('Enhet for enhet:'), text.indexOf('Nettverk for nettverk:'));
    expect(units).toContain(` Nordskolen ${sharesOf(schools.north).join(' ')} `);
    expect(units).toContain(` Sørskolen ${sharesOf(schools.south).join(' ')} `);
    expect(units).toContain(` Kystkommunen ${sharesOf(schools.assessment).join(' ')} `);
  });

  it('stand beside one another in the handout, a row for each dimension', () => {
    const text = flat(read('printed/handout-networks.md'));
    const [assessment, reading] = [sharesOf(schools.assessment), sharesOf(schools.reading)];
    expect(text).toContain('| Dimensjon | Nettverk for vurdering | Nettverk for lesing |');
    for (const [at, name] of Object.values(nn.dimensions).entries()) {
      expect(text).toContain(`| ${name} | ${assessment[at]} | ${reading[at]} |`);
    }
  });
});

/** Random numbers from 0 to 1 by a method of its own: a linear congruence of 31 bits. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** So many raters drawn from these with replacement, as counts. */
function redrawn(counts: readonly number[], random: () => number): number[] {
  const n = sum(counts);
  const drawn = counts.map(() => 0);
  for (let rater = 0; rater < n; rater += 1) {
    let left = Math.floor(random() * n);
    const level = counts.findIndex((count) => {
      left -= count;
      return left < 0;
    });
    drawn[level] = (drawn[level] ?? 0) + 1;
  }
  return drawn;
}

const measures = {
  strengths: ([, , highest = 0]: readonly number[], n: number) => highest / n,
  mustChange: ([lowest = 0, , highest = 0]: readonly number[], n: number) =>
    lowest > highest ? lowest / n : undefined,
  // The most divided first; what all agree on isn't disagreed on.
  disagreement: (counts: readonly number[], n: number) => (counts.includes(n) ? undefined : -consensusOf(counts)),
};
const mine = 4000;

/** For each list, in which share of draws each indicator is among the first five, all who share the fifth place with it. */
function firmness(): Record<keyof typeof measures, Map<string, number>> {
  const random = lehmer(20_261_122);
  const counts = indicators.map((indicator) => countsIn(owner, indicator));
  const placed = { strengths: new Map(), mustChange: new Map(), disagreement: new Map() };
  for (let draw = 0; draw < mine; draw += 1) {
    const drawn = counts.map((own) => redrawn(own, random));
    for (const name of ['strengths', 'mustChange', 'disagreement'] as const) {
      const values = drawn.map((own) => measures[name](own, sum(own)));
      const fifth = values.filter((value) => value !== undefined).toSorted((a, b) => b - a)[4] ?? -Infinity;
      for (const [at, indicator] of indicators.entries()) {
        const value = values[at];
        if (value === undefined || value < fifth - 1e-9) continue;
        placed[name].set(indicator, (placed[name].get(indicator) ?? 0) + 1 / mine);
      }
    }
  }
  return placed;
}

/**
 * Two shares of draws differ by chance: by five standard deviations hardly once in a million, and what is printed is
 * rounded to a hundredth.
 */
const chance = 5 * Math.sqrt(0.25 / draws + 0.25 / mine) + 0.005;

describe('how firm the places are, drawn again by hand', () => {
  let expected: ReturnType<typeof firmness>;
  beforeAll(() => {
    expected = firmness();
  });
  const files = [
    [
      'report-networks.txt',
      nb.indicators,
      / – .+?: (.+?) Blant de fem første i (\d+) % av trekningene\./g,
      ['Styrker:', 'Dette må', 'Her er vi mest', 'Her ser ledere'],
    ],
    [
      'handout-networks.md',
      nn.indicators,
      / - \*\*.+?:\*\* (.+?)\\ Blant dei fem første i (\d+) % av trekningane\./g,
      ['## Styrkar:', '## Dette må', '## Her er vi mest', '## Her ser leiarar'],
    ],
  ] as const;

  it.each(files)('%s', (name, statements: Statements, entry, titles) => {
    const text = flat(read(`printed/${name}`));
    for (const [at, list] of (['strengths', 'mustChange', 'disagreement'] as const).entries()) {
      const part = text.slice(text.indexOf(titles[at] ?? ''), text.indexOf(titles[at + 1] ?? ''));
      const found = [...part.matchAll(entry)];
      expect(found.length).toBeGreaterThan(2);
      for (const [, statement, share] of found) {
        const indicator = indicators.find((one) => statements[one] === statement) ?? '';
        const own = expected[list].get(indicator) ?? 0;
        expect([statement, Math.abs(Number(share) / 100 - own) < chance]).toEqual([statement, true]);
      }
    }
  });
});

describe('the next step of the team goals, by hand', () => {
  const text = flat(read('printed/report-team-goals.txt'));
  const stages = Object.entries(da.levels);
  const chosen = rowsOf('team-goals-2027-spring.csv')
    .map((row) => stages.findIndex(([, label]) => label === row.get('team-smart-goals')))
    .filter((stage) => stage >= 0)
    .sort((a, b) => a - b);
  const words = (stage: number) => {
    const [level = '', label = ''] = stages[stage] ?? [];
    return `»${label}«: ${da.descriptors['team-smart-goals'][level as keyof typeof da.levels]}`;
  };

  it('is the level after that of the median, in the words of the rubric', () => {
    const median = chosen[Math.ceil(chosen.length / 2) - 1] as number;
    expect(text).toContain(`n ${chosen.length} median ${median + 1} `);
    expect(text).toContain(` Her er vi nu, ${flat(words(median))} Det næste skridt, ${flat(words(median + 1))} `);
  });
});
