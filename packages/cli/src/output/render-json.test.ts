import { describe, expect, it } from 'vitest';
import { eightAndOne } from '../testing/eight-and-one.ts';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { allWords } from '../words/all-words.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';
import type { ReportDocument } from './report-document.ts';

const sample = sampleRubric([2, 1]);
const jsonOf = (document: ReportDocument) => [...renderJson(document)].join('');

describe('renderJson', () => {
  const document = sampleDocument(sample, eightAndOne, { minimum: 1, compare: ['leader', 'teacher'] });
  const json = jsonOf(document);
  const parsed = JSON.parse(json);

  it('has the report, its rubric named, every number at full precision', () => {
    const { rubric, ...rest } = document.report;
    const withNulls = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, part) => part ?? null));
    expect(parsed).toMatchObject({
      format: 'rubrikk/report@1',
      rubric: { ...rubric, title: 'Sample', language: 'en' },
      raters: 9,
      ...(withNulls(rest) as object),
    });
    const [first] = parsed.results;
    expect(first).toMatchObject({ unit: null, role: null, dimension: 'd1', indicator: 'd1-1', status: 'shown', n: 8 });
    expect(first.counts).toEqual([1, 2, 5]);
    expect(first.missing).toEqual({ 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 1 });
    expect([first.median, first.medianLow, first.medianHigh]).toEqual([3, 3, 3]);
    expect(first.consensus).toBeCloseTo(1 + Math.log2(1 / 4) / 8 + (7 / 8) * Math.log2(3 / 4), 14);
    expect(first.favourable.share).toBe(5 / 8);
  });

  it('has null where nobody chose a level, so that every result has the same keys', () => {
    const assistants = parsed.results.filter(({ role }: { role: unknown }) => role === 'assistant');
    expect(assistants[0]).toMatchObject({
      n: 0,
      counts: [0, 0, 0],
      shares: null,
      median: null,
      consensus: null,
      favourable: null,
    });
    const keys = parsed.results.map((result: object) => Object.keys(result).join());
    expect(new Set(keys).size).toBe(1);
  });

  it('has a line for each result', () => {
    const lines = json.split('\n');
    expect(lines.filter((line) => line.includes('"indicator":"d1-1"') && line.includes('"n":')).length).toBe(
      parsed.results.filter(({ indicator }: { indicator: string }) => indicator === 'd1-1').length,
    );
    expect(lines.at(-1)).toBe('');
    expect(json).toContain('\n  "raters": 9,\n');
    expect(json).toContain('\n  "minimum": 1,\n');
  });

  it('marks what is withheld with its reason, and gives no number of it', () => {
    const small = JSON.parse(jsonOf(sampleDocument(sample, 'unit,d1-1\nn,1\ns,2\n', { minimum: 3 })));
    expect(small.raters).toBeNull();
    expect(small.results).toEqual(
      [null, 'n', 's'].map((unit) => ({
        unit,
        role: null,
        dimension: 'd1',
        indicator: 'd1-1',
        status: 'suppressed',
        reason: 'withheld',
        minimum: 3,
      })),
    );
  });

  it.each(allWords)('has the words and the formats that the other forms print ($language)', ({ language }) => {
    const answers = 'd1-1\n1\n1\n1\n2\n3\ndo-not-know\n';
    const document = sampleDocument(sampleRubric([1], 3, language), answers, {
      minimum: 1,
      targets: { 'd1-1': 'c' },
    });
    const { text, formats, results, priorities } = JSON.parse(jsonOf(document));
    const [first] = results;
    const write = (name: string, value: number) => new Intl.NumberFormat(formats.locale, formats[name]).format(value);
    const handout = renderMarkdown(document);
    for (const list of ['strengths', 'mustChange', 'disagreement']) {
      const [place] = priorities[0][list];
      const value = write(formats.lists[list], place.value);
      const lead = list === 'disagreement' ? `${text.figures.consensus} ${value}` : value;
      expect(handout).toContain(`## ${text.lists[list]}\n\n- **${lead}:** `);
    }
    const printed = renderText(document);
    const consensus = write(formats.figures.consensus, first.consensus);
    expect(printed).toContain(`   ${text.figures.consensus} ${consensus}\n`);
    expect(printed).toContain(` ${text.missing['do-not-know']} ${write(formats.figures.missing, 1)}\n`);
    const hidden = sampleDocument(sampleRubric([1, 1], 3, language), 'd1-1,d2-1\n1,1\n1,1\n1,\n', { minimum: 3 });
    expect(renderMarkdown(hidden)).toContain(JSON.parse(jsonOf(hidden)).text.withheld.withheld);
  });

  it('escapes what would steer a terminal, and keeps it', () => {
    const name = '\u001B[31m\u009B\u007F\u2028\u202E';
    const steering = jsonOf(sampleDocument(sample, `unit,d1-1\n${name},1\n`));
    expect(steering.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}]|\p{Bidi_Control}/u);
    expect(JSON.parse(steering).results[1].unit).toBe(name);
  });
});
