// The peers of tests/bench/peers, where somebody has installed them: node tests/bench/peers/install.mjs
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(new URL('./peers/package.json', import.meta.url));

/** Loads a peer; `undefined`, and a line that says so, where it isn't installed. */
export async function peer<Peer>(name: string): Promise<Peer | undefined> {
  try {
    const module = await import(pathToFileURL(require.resolve(name)).href);
    return (module.default ?? module) as Peer;
  } catch {
    console.log(`  (${name} is not installed: node tests/bench/peers/install.mjs)`);
    return undefined;
  }
}
