import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Content } from '../../packages/content/src/testing/content.test-data.ts';
import { contentOf } from '../../packages/content/src/testing/content-of.test-data.ts';

/** The folders of @rubrikk/content that hold a folder for each thing that ships. */
const contentFolders = ['rubrics', 'tools', 'cycles', 'references', 'organisations', 'crosswalks'] as const;

const source = fileURLToPath(new URL('../../packages/content/src/', import.meta.url));

const isShipped = (file: string) => /^[a-z-]+\.ts$/.test(file);

/** The files of a thing that ships, such as `rubrics/plc-results`: its structure and its languages. */
export function filesOf(place: string): string[] {
  return readdirSync(`${source}${place}`).filter(isShipped).sort();
}

/** The places of all things that ship, such as `rubrics/plc-results`, read from the disk. */
export function shippedPlaces(): string[] {
  const there = readdirSync(source);
  return contentFolders
    .filter((folder) => there.includes(folder))
    .flatMap((folder) =>
      readdirSync(`${source}${folder}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${folder}/${name}`)
        .sort(),
    );
}

/**
 * Everything that ships, loaded from the disk: each thing with its texts, its own language first. A place without a
 * structure is left out; `shippedPlaces` has it.
 */
export async function shippedContent(): Promise<Content[]> {
  const all = await Promise.all(shippedPlaces().map(loaded));
  return all.filter((thing) => thing !== undefined);
}

async function loaded(place: string): Promise<Content | undefined> {
  const modules = await Promise.all(
    filesOf(place).map(async (file): Promise<[string, unknown]> => {
      const module: Readonly<Record<string, unknown>> = await import(`${source}${place}/${file}`);
      return [file.slice(0, -'.ts'.length), Object.values(module)[0]];
    }),
  );
  return contentOf(place, modules);
}
