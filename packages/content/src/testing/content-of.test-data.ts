import type { Content } from './content.test-data.ts';
import { type ContentKind, kindByList } from './content-kind.test-data.ts';
import type { Data } from './data.test-data.ts';
import { isData } from './is-data.test-data.ts';
import { type Language, languages } from './language.test-data.ts';

const isLanguage = (name: string): name is Language => languages.some((language) => language === name);

/**
 * Puts together what the files of a place hold, each under its name without `.ts`: the languages and one structure.
 * `undefined` where there is no structure of a known kind, or more than one.
 */
export function contentOf(
  place: string,
  files: readonly (readonly [name: string, held: unknown])[],
): Content | undefined {
  const [[, structure] = [], ...more] = files.filter(([name]) => !isLanguage(name));
  const kind = isData(structure) ? kindOf(structure) : undefined;
  if (kind === undefined || !isData(structure) || more.length > 0) return undefined;
  return {
    place,
    kind,
    id: place.slice(place.lastIndexOf('/') + 1),
    structure,
    texts: textsIn(new Map(files), structure),
  };
}

/** The texts among files, the language of the original first. */
function textsIn(files: ReadonlyMap<string, unknown>, { source }: Data): ReadonlyMap<Language, Data> {
  const own = isData(source) ? source['language'] : undefined;
  const order = languages.toSorted((a, b) => Number(b === own) - Number(a === own));
  return new Map(
    order.flatMap((language): [Language, Data][] => {
      const text = files.get(language);
      return isData(text) ? [[language, text]] : [];
    }),
  );
}

function kindOf(structure: Data): ContentKind | undefined {
  const [, kind] = Object.entries(kindByList).find(([list]) => Object.hasOwn(structure, list)) ?? [];
  return kind;
}
