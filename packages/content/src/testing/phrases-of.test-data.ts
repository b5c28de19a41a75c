import type { Content } from './content.test-data.ts';
import type { Data } from './data.test-data.ts';
import { indicatorsIn } from './indicators-in.test-data.ts';
import type { Phrase } from './phrase.test-data.ts';
import type { PhraseKind } from './phrase-kind.test-data.ts';

/** What the parts of a text are for. A part that isn't here is told by how its words end. */
const kinds: Readonly<Record<string, PhraseKind>> = {
  title: 'title',
  dimensions: 'heading',
  levels: 'label',
  roles: 'label',
  phases: 'label',
  groups: 'label',
  outputs: 'label',
  stems: 'stem',
  descriptors: 'descriptor',
  principles: 'statement',
  instructions: 'guidance',
  rules: 'guidance',
  gates: 'guidance',
  tags: 'label',
  detailNames: 'label',
  figures: 'label',
  units: 'label',
};

/** Every string of a text, in its order, with what it is for. */
export function phrasesOf({ structure }: Content, text: Data): Phrase[] {
  const stems = stemsOf(structure, text);
  const { language: _, ...rest } = text;
  const parts = Object.entries(rest).filter(([, words]) => words !== structure['id']);
  return stringsIn(Object.fromEntries(parts), []).map(([keys, words]) => {
    const [part = '', id = ''] = keys;
    const stem = part === 'indicators' ? stems.get(id) : undefined;
    return {
      place: keys.join('.'),
      kind: kinds[part] ?? kindBy(words, part, stem),
      words,
      shown: stem === undefined ? words : `${stem} ${words}`,
    };
  });
}

function kindBy(words: string, part: string, stem: string | undefined): PhraseKind {
  if (words.endsWith('?')) return 'prompt';
  if (part === 'indicators') return words.endsWith('.') || stem !== undefined ? 'statement' : 'name';
  return words.endsWith('.') ? 'guidance' : 'label';
}

function stringsIn(data: Data, under: readonly string[]): [keys: readonly string[], words: string][] {
  return Object.entries(data).flatMap(([key, value]): [readonly string[], string][] => {
    if (typeof value === 'string') return [[[...under, key], value]];
    return typeof value === 'object' && value !== null ? stringsIn({ ...value }, [...under, key]) : [];
  });
}

/** The words of the stem that each indicator completes, by the indicator's id. */
function stemsOf(structure: Data, text: Data): ReadonlyMap<string, string> {
  const stems = new Map(stringsIn({ stems: text['stems'] }, []).map(([keys, words]) => [keys.at(-1), words]));
  const pairs = indicatorsIn(structure).flatMap(({ id, stem }): [string, string][] => {
    const words = stems.get(String(stem));
    return words === undefined ? [] : [[String(id), words]];
  });
  return new Map(pairs);
}
