import type { Cut } from './cut-at-names.ts';
import type { Name } from './names-of.ts';
import type { Place } from './sections-of.ts';
import type { Statement } from './statements.ts';

/** The names that a run has, the first of each, with those that stand in another: a stem that is a heading too. */
export function placedNames(cuts: readonly Cut[], names: readonly Name[]): Statement[] {
  const placed = new Map<string, Statement>();
  const put = (name: Statement) => placed.set(name.place.join(' '), name);
  const met = new Set<Name>();
  for (const { found, number, mends } of cuts) {
    if (found === undefined || met.has(found.name)) continue;
    met.add(found.name);
    found.name.parts.forEach(({ place }, index) => {
      const words = found.words[index] as string;
      put({ place, words, line: number, mends });
      for (const other of namesInside(words, found.name, names)) put({ ...other, line: number, mends });
    });
  }
  return [...placed.values()];
}

/** A stem with the words of a heading; the heading of an instrument's one section, in its title. */
function namesInside(words: string, { kind }: Name, names: readonly Name[]): { place: Place; words: string }[] {
  const sections = names.filter((name) => name.kind === 'section');
  if (kind === 'title') {
    const [only] = sections.length === 1 ? (sections[0] as Name).parts : [];
    return only !== undefined && words.includes(only.words) ? [only] : [];
  }
  const stems = kind === 'section' ? names.filter((name) => name.kind === 'stem') : [];
  const same = stems.flatMap(({ parts }) => parts).filter((part) => part.words.toLowerCase() === words.toLowerCase());
  return same.map(({ place }) => ({ place, words }));
}
