/** What a level looks like in a bar: the higher, the denser. */
const shades = ['·', '░', '▒', '▓', '█'] as const;

/** The character that stands for a level, from 0, of a scale of that many. */
export function shade(level: number, levels: number): string {
  // Three levels take ░ ▒ █, which are told apart best in print.
  if (levels === 3) return ['░', '▒', '█'][level] as string;
  return shades[Math.round((level * (shades.length - 1)) / (levels - 1))] as string;
}

/** Draws shares as a bar of exactly `width` characters, by largest remainder; every level that was chosen is seen. */
export function bar(shares: readonly number[], width: number): string {
  const whole = shares.map((share) => Math.max(share > 0 ? 1 : 0, Math.floor(share * width)));
  const remainder = (level: number) => (shares[level] as number) * width - (whole[level] as number);
  const levels = shares.map((_, level) => level);
  for (let left = width - whole.reduce((sum, part) => sum + part, 0); left !== 0; left -= Math.sign(left)) {
    const open = levels.filter((level) => left > 0 || (whole[level] as number) > 1);
    const [next] = open.sort((a, b) => (remainder(b) - remainder(a)) * Math.sign(left));
    if (next === undefined) break;
    whole[next] = (whole[next] as number) + Math.sign(left);
  }
  return whole.map((part, level) => shade(level, shares.length).repeat(part)).join('');
}
