/** Abbreviations that are names in every staff room, or of an organisation; nobody spells them out. */
const names = ['SMART', 'SWOT', 'OECD', 'BTI', 'SMTTE'];

const shortened =
  /(?<!\p{L})(?:f\.? ?eks|bl\.? ?a|ca|osv|o\.? ?l|dvs|jf|mv|m\.? ?m|mht|pga|evt|inkl|ift|iht|vha|t\.? ?ex|s\.? ?k|resp|etc|e\.g|i\.e|vs)\.|(?<!\p{L})(?:ca|mht|pga|ift|iht|vha|osv|evt)(?!\p{L})/giu;

/** The abbreviations in the words of a text that none of them explains, and that are neither its title nor a known name. */
export function abbreviationFaults(phrases: readonly string[], title = ''): string[] {
  const all = phrases.join('\n');
  const capitals = new Set(all.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []);
  const unexplained = [...capitals].filter(
    (short) => short !== title && !names.includes(short) && !isExplained(short, all),
  );
  return [...(all.match(shortened) ?? []), ...unexplained];
}

/** In brackets, `PUFF (planlegge …)` or `planlegge … (PUFF)`; or after a comma or a colon, `PPT, altså …`. */
function isExplained(short: string, all: string): boolean {
  return [' (', ', ', ': '].some((opening) => all.includes(`${short}${opening}`)) || all.includes(`(${short})`);
}
