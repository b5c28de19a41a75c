import { describe, expect, test } from 'vitest';
import { abbreviationFaults } from './abbreviation-faults.test-data.ts';
import { contentOf } from './content-of.test-data.ts';
import { dutyWords } from './duty-words.test-data.ts';
import { foreignWords, wordsAtHome } from './foreign-words.test-data.ts';
import { idsIn } from './ids-in.test-data.ts';
import { type Language, languages } from './language.test-data.ts';
import { lengthFaults } from './length-faults.test-data.ts';
import { lix } from './lix.test-data.ts';
import { partsAsked } from './parts-asked.test-data.ts';
import { partsSaid } from './parts-said.test-data.ts';
import type { Phrase } from './phrase.test-data.ts';
import { phrasesOf } from './phrases-of.test-data.ts';
import { punctuationFaults } from './punctuation-faults.test-data.ts';
import { sentenceCount } from './sentence-count.test-data.ts';
import { termFaults } from './term-faults.test-data.ts';
import { terms } from './terms.test-data.ts';
import { there } from './there.test-data.ts';
import { typographyFaults } from './typography-faults.test-data.ts';
import { variantFaults } from './variant-faults.test-data.ts';

// Each law catches the fault that it is there for, and lets what is right go by.
const phrase = (kind: Phrase['kind'], shown: string): Phrase => ({ place: 'here', kind, words: shown, shown });

describe('reading ease', () => {
  test('is what one counts by hand', () => {
    // 8 words in 2 sentences, and 1 of the 8 has more than six letters: 4 + 12.5.
    expect(lix(['Vi lærer saman. Skulen har ei fin framtid.'])).toBe(16.5);
    expect(lix(['Vi lærer saman.', 'Skulen har ei fin framtid.'])).toBe(16.5);
  });

  test('is nothing where there is no sentence', () => {
    expect(lix([])).toBeUndefined();
    expect(lix(['Planlegge'])).toBeUndefined();
  });

  test.each([
    ['Hva har vi gjort?', 1],
    ['Vi deler. Hvorfor? «Alle er våre.»', 3],
    ['Innen 1. juni møtes vi.', 1],
    ['Skolekultur', 0],
  ])('counts the sentences of %s', (words, count) => {
    expect(sentenceCount(words)).toBe(count);
  });
});

describe('words of another language', () => {
  test.each<[Language, string, string[]]>([
    ['nb', 'Vi veit ikkje hvad skolan gör.', ['ikkje', 'hvad', 'skolan']],
    ['nn', 'Vi veit ikke hvordan eleverna lærer.', ['ikke', 'hvordan', 'eleverna']],
    ['da', 'Vi ved ikkje hva det er bevis for.', ['ikkje', 'hva', 'bevis']],
    ['sv', 'Vi vet ikke og måla är bra.', ['ikke', 'og', 'måla']],
    ['en', 'We og the school.', ['og']],
    ['nb', 'The Professional Learning Communities at Work™: del 1', []],
  ])('in %s: %s', (language, words, foreign) => {
    expect(foreignWords(language, words)).toEqual(foreign);
  });

  test('are listed once each', () => {
    const listed = wordsAtHome.flatMap(([, words]) => words.split(' '));
    expect(listed.filter((word, index) => listed.indexOf(word) !== index)).toEqual([]);
  });
});

describe('duty', () => {
  test.each<[Language, string, string[]]>([
    ['nb', 'Alle skal lære, og vi må dele.', ['skal', 'må']],
    ['nb', 'Målet er at vi skaper noe. Borna børstar.', []],
    ['da', 'Vi bør dele.', ['bør']],
    ['sv', 'Vi ska dela, och rektorn ansvarar.', ['ska', 'ansvarar']],
    ['en', 'Everyone should share; mustard is fine.', ['should']],
  ])('in %s: %s', (language, words, found) => {
    expect(dutyWords(language, words)).toEqual(found);
  });
});

describe('typography', () => {
  test.each<[Language, string]>([
    ['nb', 'Vi sier «vi» og mener det – alle 40\u00A0% – i uke 3–4, 2,5 timer.'],
    ['nn', 'Vi seier «vi» òg.'],
    ['da', 'Vi siger »vi« og mener det.'],
    ['sv', 'Vi säger ”vi” och menar det, 40\u00A0%.'],
    ['en', 'The school’s “we” and our pupils’ own: 40%, 2.5 hours.'],
  ])('of %s is right in: %s', (language, words) => {
    expect(typographyFaults(language, words)).toEqual([]);
  });

  test.each<[Language, string, RegExp]>([
    ['nb', 'Vi sier "vi".', /no mark or letter/],
    ['nb', 'Vi sier »vi«.', /quotation mark/],
    ['da', 'Vi siger «vi».', /quotation mark/],
    ['sv', 'Vi säger ”vi.', /quotation mark/],
    ['en', 'We say “we.', /quotation mark/],
    ['en', 'We say ‘we.', /quotation mark/],
    ['sv', 'Vi lærer.', /no mark or letter.*æ/],
    ['da', 'Vi lär.', /no mark or letter.*ä/],
    ['nb', 'Vi deler - og lærer.', /hyphen for a dash/],
    ['nb', 'Vi deler– og lærer.', /dash without/],
    ['nb', 'Vi deler  ofte.', /two spaces/],
    ['nb', ' Vi deler.', /space at an end/],
    ['nb', 'Vi deler , og lærer.', /space before a mark/],
    ['nb', 'Vi\u00A0deler.', /does not follow a number/],
    ['nb', 'Vi\u2009deler.', /another kind/],
    ['nb', 'Vi deler, sa\u030A klart.', /in two parts/],
    ['nb', 'Halvparten, 50 %, deler.', /before %/],
    ['en', 'Half, 50\u00A0%, share.', /before %/],
    ['nb', 'Effekten er 0.84 her.', /before its decimals/],
    ['en', 'The effect is 0,84 here.', /before its decimals/],
    ['nb', 'Vi er 10000 her.', /thousands/],
    ['nb', 'Skolen og/eller skoleeieren.', /no mark or letter.*\//],
  ])('of %s is wrong in: %s', (language, words, fault) => {
    expect(typographyFaults(language, words).join('; ')).toMatch(fault);
  });
});

describe('the ends of words', () => {
  test.each([
    phrase('statement', 'Vi deler.'),
    phrase('statement', '«Alle er våre» preger oss.'),
    phrase('prompt', 'Hva har vi gjort?'),
    phrase('label', 'Ringstabekkrysset'),
    phrase('label', 'Hvorfor?'),
    phrase('title', 'Fokus på resultater (del 1)'),
  ])('are right in $kind: $shown', (right) => {
    expect(punctuationFaults(right)).toEqual([]);
  });

  test.each([
    phrase('statement', 'Vi deler'),
    phrase('statement', 'vi deler.'),
    phrase('descriptor', 'Vi deler:'),
    phrase('prompt', 'Hva har vi gjort'),
    phrase('label', 'Samarbeid.'),
    phrase('stem', 'De ansatte …'),
  ])('are wrong in $kind: $shown', (wrong) => {
    expect(punctuationFaults(wrong)).toHaveLength(1);
  });
});

describe('length', () => {
  test('is told in characters and in sentences', () => {
    expect(lengthFaults(phrase('statement', 'Vi deler. Vi lærer.'))).toEqual([]);
    expect(lengthFaults(phrase('statement', 'Vi deler. Vi lærer. Vi ler.'))).toEqual(['here: 3 sentences; 2 at most']);
    expect(lengthFaults(phrase('label', 'x'.repeat(41)))).toEqual(['here: 41 characters; 40 at most']);
  });
});

describe('terms', () => {
  test.each<[Language, string, RegExp]>([
    ['nb', 'Hver indikator er en påstand.', /^indikator \(for indicator: kjennetegn\)$/],
    ['da', 'Find et bevis.', /^bevis \(for evidence: belæg\)$/],
    ['sv', 'Skolägaren följer upp.', /^skolägaren \(for school owner: huvudman\)$/],
    ['en', 'The organization supports students.', /^students .*;organization \(British spelling\)$/],
  ])('in %s: %s', (language, words, fault) => {
    expect(termFaults(language, words).join(';')).toMatch(fault);
  });

  test('let the right ones go by', () => {
    expect(termFaults('sv', 'Huvudmannen ser indikatorn.')).toEqual([]);
    expect(termFaults('nb', 'Vi er bevisste på kjennetegnene.')).toEqual([]);
    expect(termFaults('en', 'We analyse, organise and practise; the size of a prize.')).toEqual([]);
  });

  test('forbid no word that the same language uses', () => {
    for (const language of languages) {
      const used = Object.values(terms).flatMap(({ [language]: term }) => term.use);
      const not = Object.values(terms).flatMap(({ [language]: term }) => term.not);
      expect(used.filter((word) => not.includes(word))).toEqual([]);
    }
  });
});

describe('forms where a language leaves a choice', () => {
  test('are one for all texts', () => {
    expect(variantFaults('nb', 'Vi ser frem til fremtiden.')).toEqual([
      'fremtiden: the texts write framtiden',
      'frem: the texts write fram',
    ]);
    expect(variantFaults('nn', 'Vi brukar det vi har.')).toEqual([]);
  });
});

describe('abbreviations', () => {
  test('may be the title itself, which the parts under it explain', () => {
    expect(abbreviationFaults(['PUFF', 'Planlegge', 'Utføre'], 'PUFF')).toEqual([]);
  });

  test.each([
    [['Vi bruker f.eks. tid.'], ['f.eks.']],
    [['We use tools, e.g. talks.'], ['e.g.']],
    [['Det tar ca 10 minutter.'], ['ca']],
    [['Vi samarbeider med PPT.'], ['PPT']],
    [['Vi har SMART-mål.'], []],
    [['Vi samarbeider med pedagogisk-psykologisk tjeneste (PPT).', 'PPT hjelper oss.'], []],
    [['Vi bruker PUFF (planlegge, utføre).'], []],
  ])('%j', (phrases, faults) => {
    expect(abbreviationFaults(phrases)).toEqual(faults);
  });
});

describe('the parts of a text', () => {
  const rubric = there(
    contentOf('rubrics/reading', [
      [
        'rubric',
        {
          id: 'reading',
          source: { title: 'Reading', language: 'en' },
          instructions: ['honestly'],
          scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes', rule: true }], favourable: 'yes' },
          scales: [{ kind: 'classification', id: 'sorted', levels: [{ id: 'strong' }, { id: 'next' }] }],
          dimensions: [
            {
              id: 'school',
              principle: true,
              indicators: [{ id: 'aloud', stem: 'staff', prompts: ['when'] }],
              dimensions: [
                { id: 'home', indicators: [{ id: 'books', kind: 'value', scale: 'sorted', descriptors: true }] },
              ],
            },
          ],
        },
      ],
      [
        'en',
        {
          rubric: 'reading',
          language: 'en',
          title: 'Reading',
          levels: { no: 'No', yes: 'Yes', strong: 'Strong', next: 'Next' },
          indicators: { aloud: 'read aloud.', books: 'Books' },
          stems: { staff: 'The staff' },
          prompts: { when: 'When?' },
          descriptors: { books: { strong: 'Many are read.', next: 'Few are read.' } },
        },
      ],
      ['nb', { rubric: 'reading', language: 'nb', title: 'Lesing' }],
    ]),
  );
  const en = rubric.texts.get('en') ?? {};

  test('are asked for by the structure, at any depth', () => {
    expect(partsAsked(rubric)).toEqual({
      instructions: ['honestly'],
      levels: ['no', 'yes', 'strong', 'next'],
      rules: ['yes'],
      dimensions: ['school', 'home'],
      principles: ['school'],
      indicators: ['aloud', 'books'],
      stems: ['staff'],
      prompts: ['when'],
      descriptors: ['books.strong', 'books.next'],
    });
  });

  test('are said by a text', () => {
    expect(partsSaid(en)).toEqual({
      levels: ['no', 'yes', 'strong', 'next'],
      indicators: ['aloud', 'books'],
      stems: ['staff'],
      prompts: ['when'],
      descriptors: ['books.strong', 'books.next'],
    });
  });

  test('are told by what they are for, and a statement is read after its stem', () => {
    const told = phrasesOf(rubric, en).map(({ place, kind, shown }) => [place, kind, shown]);
    expect(told).toEqual([
      ['title', 'title', 'Reading'],
      ['levels.no', 'label', 'No'],
      ['levels.yes', 'label', 'Yes'],
      ['levels.strong', 'label', 'Strong'],
      ['levels.next', 'label', 'Next'],
      ['indicators.aloud', 'statement', 'The staff read aloud.'],
      ['indicators.books', 'name', 'Books'],
      ['stems.staff', 'stem', 'The staff'],
      ['prompts.when', 'prompt', 'When?'],
      ['descriptors.books.strong', 'descriptor', 'Many are read.'],
      ['descriptors.books.next', 'descriptor', 'Few are read.'],
    ]);
  });

  test('come with the language of the original first', () => {
    expect([...rubric.texts.keys()]).toEqual(['en', 'nb']);
  });

  test('of other kinds are told by their lists', () => {
    const kindOf = (structure: object) => contentOf('tools/x', [['x', structure]])?.kind;
    expect(kindOf({ steps: [] })).toBe('protocol');
    expect(kindOf({ kind: 'tree', levels: [] })).toBe('tool');
    expect(kindOf({ phases: [] })).toBe('cycle');
    expect(kindOf({ pages: [] })).toBeUndefined();
    expect(contentOf('tools/x', [])).toBeUndefined();
    expect(
      contentOf('tools/x', [
        ['x', { steps: [] }],
        ['y', { steps: [] }],
      ]),
    ).toBeUndefined();
  });

  test.each<[string, object, object]>([
    [
      'protocol',
      {
        roles: [{ id: 'leader' }],
        steps: [
          { id: 'tell', prompts: [{ id: 'what' }], outputs: ['goals'] },
          { id: 'ask', prompts: [{ id: 'what' }] },
        ],
        gates: [{ id: 'no-advice' }],
      },
      { roles: ['leader'], steps: ['tell', 'ask'], prompts: ['what'], outputs: ['goals'], gates: ['no-advice'] },
    ],
    [
      'grid',
      { cells: [{ id: 'strengths', prompts: ['good'] }, { id: 'threats' }] },
      { places: ['strengths', 'threats'], prompts: ['good'] },
    ],
    [
      'tree',
      { levels: [{ id: 'core' }, { id: 'driver', under: 'core', groups: ['training'] }] },
      { places: ['core', 'driver'], groups: ['training'] },
    ],
    ['cycle', { phases: [{ id: 'plan' }] }, { phases: ['plan'] }],
    [
      'set of tags',
      {
        groups: ['skills'],
        tags: [
          { id: 'trust', description: true, questions: ['how'], details: ['who'] },
          { id: 'goals', figures: [{ id: 'effect', value: 0.4, unit: 'd', place: 'p. 3' }] },
        ],
      },
      {
        groups: ['skills'],
        tags: ['trust', 'goals'],
        descriptions: ['trust'],
        questions: ['how'],
        details: ['trust.who'],
        detailNames: ['who'],
        figures: ['effect'],
        units: ['d'],
      },
    ],
    ['crosswalk', { entries: [{ id: 'same', from: [], to: [] }] }, { reasons: ['same'] }],
  ])('are asked for by a %s', (_, structure, parts) => {
    expect(partsAsked(there(contentOf('tools/x', [['x', structure]])))).toEqual(parts);
  });

  test('are not known of an organisation, whose words are its own names', () => {
    expect(partsAsked(there(contentOf('organisations/x', [['x', { units: [] }]])))).toBeUndefined();
  });

  test('have ids that stay: every one of the structure, once', () => {
    expect(idsIn(rubric.structure)).toEqual([
      'instructions/honestly',
      'scales/seen',
      'levels/no',
      'levels/yes',
      'scales/sorted',
      'levels/strong',
      'levels/next',
      'dimensions/school',
      'indicators/aloud',
      'stems/staff',
      'prompts/when',
      'dimensions/home',
      'indicators/books',
    ]);
  });
});

test('a value that a test knows is there is told of where it is not', () => {
  expect(there(0)).toBe(0);
  expect(() => there(undefined)).toThrow(TypeError);
});
