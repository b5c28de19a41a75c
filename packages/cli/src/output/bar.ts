/** What the levels look like in a bar, the higher the denser, by how many there are. */
const shades: Readonly<Record<number, string>> = { 2: '░█', 3: '░▒█', 4: '░▒▓█', 5: '·░▒▓█' };

/** On longer scales no shades are told apart any more: each level is a sign of its own. */
const signs = '123456789abcdefghijklmnopqrstuvwxyz';

/** The character that stands for a level, from 0, of a scale of that many. */
export function shade(level: number, levels: number): string {
  return (shades[levels] ?? signs)[level] ?? '+';
}

/** Draws shares as a bar of exactly `width` characters, by largest remainder; every level that was chosen is seen. */
export function bar(shares: readonly number[], width: number): string {
  const parts = shares.map((share) => Math.max(share > 0 ? 1 : 0, Math.floor(share * width)));
  let left = width - parts.reduce((sum, part) => sum + part, 0);
  for (; left > 0; left -= 1)
    change(
      parts,
      largest(parts, (level) => missing(level)),
      1,
    );
  for (; left < 0; left += 1)
    change(
      parts,
      largest(parts, (level) => (part(level) > 1 ? -missing(level) : -Infinity)),
      -1,
    );
  return parts.map((length, level) => shade(level, shares.length).repeat(length)).join('');

  function part(level: number): number {
    return parts[level] as number;
  }
  /** By how much a level's part is too short. */
  function missing(level: number): number {
    return (shares[level] as number) * width - part(level);
  }
}

function change(parts: number[], level: number, by: number): void {
  parts[level] = (parts[level] as number) + by;
}

/** The level at which a measure is largest. */
function largest(parts: readonly number[], measure: (level: number) => number): number {
  return parts.reduce((best, _, level) => (measure(level) > measure(best) ? level : best), 0);
}
