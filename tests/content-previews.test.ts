// docs/previews is what its script makes of the texts, so that who reviews the pages reviews what ships.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOf } from '../packages/content/src/testing/content-of.test-data.ts';
import { phrasesOf } from '../packages/content/src/testing/phrases-of.test-data.ts';
import { there } from '../packages/content/src/testing/there.test-data.ts';
import { previewOf } from '../scripts/previews/preview-of.ts';
import { previewPages } from '../scripts/previews/preview-pages.ts';
import { renderPage } from '../scripts/previews/render-page.ts';
import { shippedContent } from '../scripts/previews/shipped-content.ts';

const folder = new URL('../docs/previews/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const shipped = await shippedContent();
const pages = previewPages(shipped);
const sizes = (page: string) => [...page.matchAll(/(\d+) B\b/g)].map(([, bytes]) => Number(bytes));
const withoutSizes = (page: string) => page.replaceAll(/\d+ B\b/g, 'B');

test('there is a page for every text, and no other', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  expect(files.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual([...pages.keys()].toSorted());
});

test.each([...pages.keys()].filter((path) => path !== 'index.md'))('%s is fresh (npm run previews)', (path) => {
  expect(read(path)).toBe(pages.get(path));
});

test('the index is fresh, its sizes to a hundredth: another Node may compress otherwise by some bytes', () => {
  const index = pages.get('index.md') ?? '';
  expect(withoutSizes(read('index.md'))).toBe(withoutSizes(index));
  const [written, made] = [sizes(read('index.md')), sizes(index)];
  expect(written).toHaveLength(shipped.flatMap(({ texts }) => [...texts]).length);
  for (const [at, bytes] of written.entries())
    expect(Math.abs(bytes - (made[at] ?? 0))).toBeLessThanOrEqual(bytes / 100 + 2);
});

test('every string of a text stands on its page', () => {
  for (const thing of shipped) {
    for (const [language, text] of thing.texts) {
      const page = renderPage(previewOf(thing, language, text));
      const missing = phrasesOf(thing, text).filter(({ words }) => !page.includes(words));
      expect([thing.place, language, missing]).toEqual([thing.place, language, []]);
    }
  }
});

test('a rubric with all that a text can have is rendered as a form', () => {
  const thing = there(
    contentOf('rubrics/reading', [
      [
        'rubric',
        {
          id: 'reading',
          source: {
            title: 'Reading',
            language: 'en',
            publisher: 'A school',
            year: 2020,
            document: 'p. 3',
            note: 'Made up.',
          },
          instructions: ['honestly'],
          open: true,
          scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes', rule: true }], favourable: 'yes' },
          dimensions: [
            {
              id: 'school',
              principle: true,
              indicators: [{ id: 'aloud', stem: 'staff', prompts: ['when'], descriptors: true }],
              dimensions: [{ id: 'home', indicators: [{ id: 'books', kind: 'value' }] }],
            },
          ],
        },
      ],
    ]),
  );
  const text = {
    rubric: 'reading',
    language: 'en',
    title: 'Reading',
    instructions: { honestly: 'Rate honestly.' },
    levels: { no: 'No', yes: 'Yes' },
    rules: { yes: 'With an example.' },
    dimensions: { school: 'School', home: 'Home' },
    principles: { school: 'Whoever reads learns.' },
    stems: { staff: 'The staff' },
    indicators: { aloud: 'read aloud.', books: 'Books' },
    prompts: { when: 'When?' },
    descriptors: { aloud: { no: 'Nobody does.', yes: 'All do.' } },
  };
  expect(renderPage(previewOf(thing, 'en', text))).toBe(`# Reading

*English*

## Before you begin

1. Rate honestly.

## Scale

|  | Level | When |
| --- | --- | --- |
| 1 | No |  |
| 2 | Yes | With an example. |

## 1 School

> **1** Whoever reads learns.

**1.1** The staff read aloud. \`aloud\`

1. *When?*

|  | Level | Descriptor |
| --- | --- | --- |
| 1 | No | Nobody does. |
| 2 | Yes | All do. |

### 1.2 Home

**1.2.1** Books *(value)* \`books\`

*You can add indicators of your own.*

---

**Source:** Reading, A school, 2020 (p. 3).

Structure, names and order are those of the source. Rubrikk has worded the sentences anew, under the MIT licence. *Made up.*

\`rubrics/reading\` · dimensions: 2 · indicators: 2 · levels: 2 · descriptors: 2 · questions: 1 · words: 23 · LIX: –
`);
});
