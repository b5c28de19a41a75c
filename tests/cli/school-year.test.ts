import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { learningOrganisation } from '@rubrikk/content';
import { nb } from '@rubrikk/content/learning-organisation/nb';
import { describe, expect, it } from 'vitest';
import { answerFiles, waves } from '../../examples/school-year/make-answers.ts';
import { indicators, staff } from '../../examples/school-year/staff.ts';
import { runCommand } from '../../packages/cli/src/run-command.ts';
import { lastThought } from '../school-year/people-rate.ts';

// What the command prints of the two waves of a school and its owner stands in examples/school-year/printed, and was
// checked by hand like this: every figure of it is worked out again here from the cells of the answers, by counting and by
// the formula of each measure, in plain code that shares nothing with the packages. Each is then looked for in the printed
// text beside the statement that it belongs to. What is left of a text are headings and sentences without figures, which
// were read.

const folder = fileURLToPath(new URL('../../examples/school-year/', import.meta.url));
const read = (name: string) => readFileSync(`${folder}${name}`, 'utf8');
const rubric = ['--rubric', 'learning-organisation'];
const labels = ['--rater', 'rater', '--labels', 'høsten 2026,våren 2027'];

const printed: readonly (readonly [name: string, given: readonly string[]])[] = (['owner', 'north'] as const).flatMap(
  (who) => [
    ...waves.map((wave) => [`report-${who}-${wave}.txt`, ['report', `${who}-${wave}.csv`, ...rubric]] as const),
    [`handout-${who}-2027-spring.md`, ['report', `${who}-2027-spring.csv`, ...rubric, '--format', 'markdown']] as const,
    [
      `compare-${who}.txt`,
      ['compare', `${who}-2026-autumn.csv`, `${who}-2027-spring.csv`, ...rubric, ...labels],
    ] as const,
  ],
);

/** As a reader sees it: one space between words, wherever the lines break. */
const flat = (text: string) => text.replace(/[\s\u00A0]+/g, ' ');
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
/** Per cent, a half rounded away from 0. */
const percent = (share: number) => `${Math.round(share * 100 + 1e-9)} %`;
const decimals = (value: number) => value.toFixed(2).replace('.', ',');

interface Row {
  readonly unit: string;
  readonly role: string;
  readonly rater: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** No cell of these files has a comma or a quotation mark. */
function rowsOf(name: string): Row[] {
  const [header = [], ...rows] = read(name)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map(([unit = '', role = '', rater = '', ...cells]) => {
    return { unit, role, rater, cells: new Map(cells.map((cell, at) => [header[at + 3] ?? '', cell])) };
  });
}

const countsIn = (rows: readonly Row[], indicator: string) =>
  ['1', '2', '3'].map((level) => rows.filter(({ cells }) => cells.get(indicator) === level).length);

/** Tastle and Wierman's formula, on three levels. */
function consensusOf(shares: readonly number[]): number {
  const mean = sum(shares.map((share, at) => share * (at + 1)));
  const parts = shares.map((share, at) => (share === 0 ? 0 : share * Math.log2(1 - Math.abs(at + 1 - mean) / 2)));
  return 1 + sum(parts);
}

/** The middle of the answers, laid out in order; two of them where they are even in number and differ. */
function medianOf(counts: readonly number[]): string {
  const all = counts.flatMap((count, at) => Array<number>(count).fill(at + 1));
  const [low, high] = [all[Math.ceil(all.length / 2) - 1], all[Math.floor(all.length / 2)]];
  return low === high ? `${low}` : `${low}–${high}`;
}

const statementOf = (indicator: string) => nb.indicators[indicator as keyof typeof nb.indicators];

describe('the made-up answers', () => {
  it('are what their script makes', () => {
    for (const [name, content] of answerFiles()) expect([name, read(name)]).toEqual([name, content]);
  });

  it('hold for the school in autumn what its staff rate in the story', () => {
    const rows = rowsOf('owner-2026-autumn.csv').filter(({ unit }) => unit === 'north');
    expect(rows).toHaveLength(staff.length);
    for (const [at, person] of staff.entries()) {
      const number = { 'must-change': '1', 'can-improve': '2', satisfactory: '3' } as const;
      for (const indicator of indicators) {
        const thought = lastThought(person, indicator);
        const expected = thought === undefined ? 'do-not-know' : number[thought];
        expect([person.key, indicator, rows[at]?.cells.get(indicator)]).toEqual([person.key, indicator, expected]);
      }
    }
  });
});

describe('the golden files', () => {
  it.each(printed)('%s is what the command prints', async (name, given) => {
    const inFolder = given.map((one) => (one.endsWith('.csv') ? `${folder}${one}` : one));
    const ran = await runCommand(inFolder, () => undefined);
    expect(ran.ok ? [...ran.value.pieces].join('') : ran.problems).toBe(read(`printed/${name}`));
  });
});

const reports = (['owner', 'north'] as const).flatMap((who) => waves.map((wave) => [who, wave] as const));

describe.each(reports)('the report of %s, %s, by hand', (who, wave) => {
  const rows = rowsOf(`${who}-${wave}.csv`);
  const text = flat(read(`printed/report-${who}-${wave}.txt`));
  const all = indicators.map((indicator) => {
    const counts = countsIn(rows, indicator);
    const n = sum(counts);
    return { indicator, counts, n, shares: counts.map((count) => count / n) };
  });
  const section = (from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

  it('counts everyone', () => {
    const units = new Set(rows.map(({ unit }) => unit)).size;
    expect(text).toContain(` ${rows.length} har svart, fordelt på ${units} enheter. Grupper der færre enn 5 `);
  });

  it.each(all)(
    '$indicator: its bar, n, median, consensus, and who did not know',
    ({ indicator, counts, n, shares }) => {
      const after = text.slice(text.indexOf(`${statementOf(indicator)} `) + statementOf(indicator).length + 1);
      const [, bar = '', rest = ''] = /^([░▒█]+) (.*?enighet \d,\d\d(?: vet ikke \d+)?)/.exec(after) ?? [];
      const unknown = rows.length - n;
      const figures = `n ${n} median ${medianOf(counts)} enighet ${decimals(consensusOf(shares))}`;
      expect([indicator, rest]).toEqual([indicator, unknown === 0 ? figures : `${figures} vet ikke ${unknown}`]);
      // Thirty signs, each level within one of its share.
      expect(bar).toHaveLength(30);
      for (const [at, sign] of ['░', '▒', '█'].entries()) {
        const drawn = [...bar].filter((one) => one === sign).length;
        expect(Math.abs(drawn - (shares[at] as number) * 30)).toBeLessThan(1);
      }
    },
  );

  /** The entries of a list: those before the fifth place, and as many of those who share it as make ten. */
  function listed(values: readonly { readonly indicator: string; readonly value: number }[], first: 1 | -1) {
    const ranked = values.toSorted((a, b) => first * (b.value - a.value));
    const fifth = ranked[4]?.value ?? 0;
    return ranked.filter(({ value }) => first * (value - fifth) > -1e-9).slice(0, 10);
  }

  it('the strengths: the largest shares on the highest level', () => {
    const strengths = section('Styrker:', 'Dette må endres:');
    const values = all.map(({ indicator, shares }) => ({ indicator, value: shares[2] as number }));
    const expected = listed(values, 1).map(({ indicator, value }) => `– ${percent(value)}: ${statementOf(indicator)}`);
    for (const entry of expected) expect(strengths).toContain(entry);
    expect(strengths.split(' – ')).toHaveLength(expected.length + 1);
  });

  it('what must change: where more are on the lowest level than on the highest', () => {
    const mustChange = section('Dette må endres:', 'Her er vi mest uenige:');
    const values = all
      .filter(({ counts: [lowest = 0, , highest = 0] }) => lowest > highest)
      .map(({ indicator, shares }) => ({ indicator, value: shares[0] as number }));
    const expected = listed(values, 1).map(({ indicator, value }) => `– ${percent(value)}: ${statementOf(indicator)}`);
    for (const entry of expected) expect(mustChange).toContain(entry);
    expect(mustChange.split(' – ')).toHaveLength(expected.length + 1);
  });

  it('the disagreement: the smallest consensus', () => {
    const disagreement = section('Her er vi mest uenige:', 'Her ser ledere');
    const values = all.map(({ indicator, shares }) => ({ indicator, value: consensusOf(shares) }));
    const expected = listed(values, -1).map(
      ({ indicator, value }) => `– enighet ${decimals(value)}: ${statementOf(indicator)}`,
    );
    for (const entry of expected) expect(disagreement).toContain(entry);
    expect(disagreement.split(' – ')).toHaveLength(expected.length + 1);
  });

  it('leaders and teachers: pair by pair, and nothing where leaders are fewer than five', () => {
    const gaps = section('Her ser ledere', 'Enhet for enhet:');
    const of = (role: string) => rows.filter((row) => row.role === role);
    if (of('leader').length < 5) {
      expect(gaps).toMatch(/Vises ikke: færre enn 5 har svart, eller svarene fra en mindre gruppe kunne regnes ut\. $/);
      return;
    }
    const found = [
      ...gaps.matchAll(/– (.+?) lederen høyere i (\d+ %) av parene, læreren høyere i (\d+ %), likt i (\d+ %)/g),
    ];
    expect(found).toHaveLength(5);
    for (const [, statement, ...told] of found) {
      const indicator = indicators.find((one) => statementOf(one) === statement) ?? '';
      const [leaders, teachers] = [countsIn(of('leader'), indicator), countsIn(of('teacher'), indicator)];
      const pairs = [0, 1, 2].flatMap((a) =>
        [0, 1, 2].map((b) => [Math.sign(a - b), (leaders[a] ?? 0) * (teachers[b] ?? 0)] as const),
      );
      const share = (sign: number) =>
        sum(pairs.filter(([one]) => one === sign).map(([, count]) => count)) / (sum(leaders) * sum(teachers));
      expect([statement, ...told]).toEqual([statement, ...[1, -1, 0].map((sign) => percent(share(sign)))]);
    }
  });

  it('unit by unit: the mean share on the highest level, each indicator counting the same', () => {
    const table = text.slice(text.indexOf('Enhet for enhet:'));
    const dimensions = learningOrganisation.dimensions.map((dimension) => dimension.indicators.map(({ id }) => id));
    for (const unit of new Set(rows.map((row) => row.unit))) {
      const mine = rows.filter((row) => row.unit === unit);
      const shares = dimensions.map((ids) => {
        const own = ids.map((indicator) => countsIn(mine, indicator)).filter((counts) => sum(counts) > 0);
        return percent(sum(own.map((counts) => (counts[2] ?? 0) / sum(counts))) / own.length);
      });
      expect(table).toContain(` ${unit} ${shares.join(' ')} `.trimEnd());
    }
  });

  it('where units differ most: how much of the disagreement is theirs, where chance would hardly do it', () => {
    const units = [...new Set(rows.map((row) => row.unit))];
    const found = indicators.map((indicator) => {
      const own = units.map((unit) =>
        countsIn(
          rows.filter((row) => row.unit === unit),
          indicator,
        ),
      );
      const pooled = countsIn(rows, indicator);
      const n = sum(pooled);
      // At each cut of the scale, the share below it times the share above.
      const variation = (counts: readonly number[]) => {
        const cuts = [counts[0] ?? 0, (counts[0] ?? 0) + (counts[1] ?? 0)].map((below) => below / sum(counts));
        return sum(cuts.map((below) => below * (1 - below)));
      };
      const within = sum(own.map((counts) => (sum(counts) / n) * variation(counts)));
      // Kruskal and Wallis, each on the middle rank of their level.
      const [low = 0, middle = 0, high = 0] = pooled;
      const ranks = [(low + 1) / 2, low + (middle + 1) / 2, low + middle + (high + 1) / 2];
      const squares = own.map(
        (counts) => sum(counts.map((count, at) => count * (ranks[at] as number))) ** 2 / sum(counts),
      );
      const statistic = (12 / (n * (n + 1))) * sum(squares) - 3 * (n + 1);
      const ties = 1 - sum(pooled.map((count) => count ** 3 - count)) / (n ** 3 - n);
      const byChance = (units.length - 1) / (n - 1);
      return {
        indicator,
        share: 1 - within / variation(pooled),
        byChance,
        p: chanceOf(statistic / ties, units.length - 1),
      };
    });
    const clear = found.filter(({ p }) => p * indicators.length <= 0.05).sort((a, b) => b.share - a.share);
    const told = clear.slice(0, 1).map(({ indicator, share, byChance }) => {
      return `Enhetene er mest ulike på «${statementOf(indicator).replace(/\.$/, '')}»: Av uenigheten ligger ${percent(share)} mellom enhetene og resten innad i dem. Var de samme svarene fordelt tilfeldig på enhetene, ville andelen i gjennomsnitt vært ${percent(byChance)}.`;
    });
    expect(text.match(/Enhetene er mest ulike [^»]*»[^.]*\.[^.]*\./g) ?? []).toEqual(told);
  });
});

/** How often chi-squared of one or two degrees of freedom is larger: twice a normal tail, by trapezia, or a plain power. */
function chanceOf(square: number, degrees: number): number {
  if (degrees === 2) return Math.exp(-square / 2);
  expect(degrees).toBe(1);
  const step = 0.001;
  const from = Math.sqrt(square);
  const heights = Array.from({ length: 10_000 }, (_, at) => Math.exp(-((from + at * step) ** 2) / 2));
  return (2 / Math.sqrt(2 * Math.PI)) * step * (sum(heights) - (heights[0] ?? 0) / 2);
}

/** The choice among n coins of those with up to `few` heads, both tails. */
function signTestOf(up: number, down: number): number {
  const n = up + down;
  if (n === 0) return 1;
  let choose = 1;
  let tail = 0;
  for (let heads = 0; heads <= Math.min(up, down); heads += 1) {
    tail += choose / 2 ** n;
    choose = (choose * (n - heads)) / (heads + 1);
  }
  return Math.min(1, 2 * tail);
}

/** The indicators of which a report withholds a role of all units together. */
async function withoutRole(name: string): Promise<string[]> {
  const ran = await runCommand(['report', `${folder}${name}`, ...rubric, '--format', 'json'], () => undefined);
  const { results } = JSON.parse(ran.ok ? [...ran.value.pieces].join('') : '{}');
  const own = (results as { unit: unknown; role: unknown; status: string; indicator: string }[]).filter(
    ({ unit, role, status }) => unit === null && role !== null && status !== 'shown',
  );
  return own.map(({ indicator }) => indicator);
}

describe.each(['owner', 'north'])('the comparison of %s, by hand', async (who) => {
  // Where one of their roles is withheld, to follow all of the owner's raters may tell of that.
  const partly =
    who === 'owner' ? (await Promise.all(waves.map((wave) => withoutRole(`${who}-${wave}.csv`)))).flat() : [];
  const [before, after] = waves.map((wave) => rowsOf(`${who}-${wave}.csv`)) as [Row[], Row[]];
  const whole = flat(read(`printed/compare-${who}.txt`));
  const title = 'Enhet for enhet: hva som er endret ----------';
  const unitsAt = whole.indexOf(title) + title.length;
  const [text, ofUnits] = [whole.slice(0, unitsAt), whole.slice(unitsAt)];
  const later = new Map(after.map((row) => [`${row.unit} ${row.rater}`, row]));
  const section = (from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

  /** Those who chose a level both times. */
  const pairsOf = (indicator: string, unit?: string) =>
    before.flatMap((row) => {
      if (unit !== undefined && row.unit !== unit) return [];
      const [first, second] = [row, later.get(`${row.unit} ${row.rater}`)].map((one) =>
        Number(one?.cells.get(indicator)),
      );
      return first !== undefined && second !== undefined && first > 0 && second > 0 ? [[first, second] as const] : [];
    });
  const changes = indicators.map((indicator) => {
    const pairs = pairsOf(indicator);
    const [up, same, down] = [1, 0, -1].map((sign) => pairs.filter(([a, b]) => Math.sign(b - a) === sign).length);
    return { indicator, pairs, up: up ?? 0, same: same ?? 0, down: down ?? 0 };
  });
  const entries = (part: string) => [
    ...part.matchAll(
      /– (\d+ %) → (\d+ %)(?: av (\d+))? \(([+−]?\d+) poeng, ([+−]?\d+) til ([+−]?\d+)(; ingen fulgt)?\): (.+?)(?= – \d+ %| [A-ZÆØÅ][^.]* -----| Av \d+ som)/g,
    ),
  ];

  it('has every indicator once, with the shares before and after', () => {
    const found = entries(text);
    expect(found.map((entry) => entry.at(-1)).sort()).toEqual(indicators.map(statementOf).sort());
    for (const [, first, second, n, points, low, high, mark, statement] of found) {
      const indicator = indicators.find((one) => statementOf(one) === statement) ?? '';
      const { pairs } = changes.find((one) => one.indicator === indicator) ?? { pairs: [] };
      const shareOf = (levels: readonly number[]) => levels.filter((level) => level === 3).length / levels.length;
      const paired = [pairs.map(([a]) => a), pairs.map(([, b]) => b)].map(shareOf);
      const apart = [before, after].map((rows) => {
        const counts = countsIn(rows, indicator);
        return (counts[2] as number) / sum(counts);
      });
      // Where those who came or left are one to four, nobody is followed.
      const alone = [before, after].map((rows) => sum(countsIn(rows, indicator)) - pairs.length);
      const mayFollow = alone.every((count) => count === 0 || count >= 5);
      const isFollowed = mark === undefined;
      if (!mayFollow || !partly.includes(indicator)) expect([statement, isFollowed]).toEqual([statement, mayFollow]);
      const [a = 0, b = 0] = isFollowed ? paired : apart;
      expect([statement, first, second]).toEqual([statement, percent(a), percent(b)]);
      // Of how many, where others answered too, so that it isn't all who did.
      const followed = isFollowed && alone.some((count) => count > 0) ? `${pairs.length}` : undefined;
      expect([statement, n]).toEqual([statement, followed]);
      const number = (word = '') => Number(word.replace('−', '-'));
      expect(Math.abs(number(points) - (b - a) * 100)).toBeLessThan(0.5 + 1e-9);
      expect(number(low)).toBeLessThanOrEqual(number(points));
      expect(number(high)).toBeGreaterThanOrEqual(number(points));
    }
  });

  it('says how many went up, stayed and went down of each that clearly changed', () => {
    const told = [
      ...text.matchAll(
        /: ([^:]+?) Av (\d+) som svarte begge ganger, gikk (\d+) opp, (\d+) ble stående, og (\d+) gikk ned\./g,
      ),
    ];
    expect(told.length).toBeGreaterThan(1);
    for (const [, statement, ...numbers] of told) {
      const { pairs, up, same, down } = changes.find(({ indicator }) =>
        statementOf(indicator).endsWith(statement ?? ''),
      ) ??
        changes[0] ?? { pairs: [], up: 0, same: 0, down: 0 };
      expect([statement, ...numbers.map(Number)]).toEqual([statement, pairs.length, up, same, down]);
    }
  });

  it('calls clear what the sign test does, corrected over 49 indicators as Holm does', () => {
    const ranked = changes
      // Where nobody is followed the staff would have to differ far more, and in none of these they do.
      .map(({ indicator, up, down }) => ({
        indicator,
        up,
        down,
        p: partly.includes(indicator) ? 1 : signTestOf(up, down),
      }))
      .sort((a, b) => a.p - b.p);
    const firstUnclear = ranked.findIndex(({ p }, at) => p * (ranked.length - at) > 0.05);
    const clear = ranked.slice(0, firstUnclear);
    const titles = {
      up: section('Tydelig høyere', 'Tydelig lavere'),
      down: section('Tydelig lavere', 'Ingen tydelig'),
    };
    expect(entries(titles.up).length + entries(titles.down).length).toBe(clear.length);
    for (const { indicator, up, down } of clear) {
      expect(up > down ? titles.up : titles.down).toContain(statementOf(indicator));
    }
  });

  it('names what changed in each unit, with its shares', () => {
    const named = [
      ...ofUnits.matchAll(
        /(høyere|lavere), (\d+ %) → (\d+ %)(?: av (\d+))? \(([+−]\d+) poeng, [+−]?\d+ til [+−]?\d+(; ingen fulgt)?\): (.+?)(?= – |$)/g,
      ),
    ];
    expect(ofUnits.match(/(høyere|lavere) \d+/g) ?? []).toEqual(named.map(([, way]) => `${way} 1`));
    const changed = who === 'owner' ? ['north', 'south'] : ['years-5-7'];
    expect([...ofUnits.matchAll(/– ([^ ]+): (?:høyere|lavere) 1/g)].map(([, unit]) => unit)).toEqual(changed);
    expect(named.length).toBe(changed.length);
    for (const [at, [, way, first, second, followed, , mark, statement]] of named.entries()) {
      const unit = changed[at];
      const indicator = indicators.find((one) => statementOf(one) === statement?.trim()) ?? '';
      const pairs = pairsOf(indicator, unit);
      const [a = 0, b = 0] =
        mark !== undefined
          ? [before, after].map((rows) => {
              const counts = countsIn(
                rows.filter((row) => row.unit === unit),
                indicator,
              );
              return (counts[2] as number) / sum(counts);
            })
          : [0, 1].map((wave) => pairs.filter((pair) => pair[wave] === 3).length / pairs.length);
      expect([statement, followed ?? `${pairs.length}`]).toEqual([statement, `${pairs.length}`]);
      expect([statement, first, second]).toEqual([statement, percent(a), percent(b)]);
      expect(way).toBe(b > a ? 'høyere' : 'lavere');
    }
  });

  it('follows nobody in a unit, as all together are followed, if not on each indicator', () => {
    const together = entries(text).filter((entry) => entry[7] === undefined).length;
    const told = [
      ...ofUnits.matchAll(
        /– ([^ ]+): (?:høyere 1, |lavere 1, )?ingen tydelig endring \d+(; ingen fulgt(?:: \d+ av 49)?)/g,
      ),
    ];
    const units = who === 'owner' ? ['north', 'south'] : ['years-1-4', 'years-5-7', 'years-8-10'];
    expect(told.map(([, unit, mark]) => `${unit}${mark}`)).toEqual(units.map((unit) => `${unit}; ingen fulgt`));
    expect(together).toBe(who === 'owner' ? 39 : 49);
  });

  it('counts who answered', () => {
    expect(text).toContain(`høsten 2026: ${before.length} har svart. våren 2027: ${after.length} har svart.`);
  });
});
