import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { defineConfig } from 'tsup';

/** What every package's tsup.config.ts exports. */
export default defineConfig({
  // Every module is an entry, so that a bundler drops the modules (and their zod schemas) that an app doesn't use.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts', '!src/**/*.test-data.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  dts: true,
  sourcemap: true,
  clean: true,
  silent: true,
  // tsup's CJS splitting writes the build machine's absolute paths into the source maps.
  onSuccess: async () => {
    for (const name of await readdir('dist', { recursive: true })) {
      if (!name.endsWith('.map')) continue;
      const file = resolve('dist', name);
      const fromHere = (path: string) => (isAbsolute(path) ? relative(dirname(file), path) : path);
      const map = JSON.parse(await readFile(file, 'utf8'));
      map.sources = map.sources.map(fromHere);
      if (map.file) map.file = fromHere(map.file);
      await writeFile(file, JSON.stringify(map));
    }
  },
});
