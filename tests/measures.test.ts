import { readdirSync, readFileSync } from 'node:fs';
import * as scoring from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { measurePictures } from '../scripts/measure-pictures/measure-pictures.ts';
import { notMeasures } from './not-measures.ts';

// docs/measures.md has to name every measure, agree with its doc comment, and show pictures that our functions draw now.
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const page = read('docs/measures.md');
const sources = 'packages/scoring/src';

/** What the page says below each heading of measures, by the names in the heading. */
const entries = page
  .split(/^### /m)
  .slice(1)
  .map((text) => {
    const [heading = '', ...lines] = text.split(/^## /m)[0]?.split('\n') ?? [];
    return {
      names: [...heading.matchAll(/`(\w+)`/g)].map(([, name]) => name as string),
      text: oneLine(lines.join('\n')),
    };
  });
const told = entries.flatMap(({ names, text }) => names.map((name) => [name, text] as const));

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const files = new Map(
  [
    ...read(`${sources}/measures.ts`)
      .concat(read(`${sources}/index.ts`))
      .matchAll(/export \{([^}]*)\} from '\.\/([^']*)'/g),
  ].flatMap(([, names = '', file = '']) => names.split(',').map((name) => [name.trim(), file] as const)),
);

/** The paragraphs of the doc comment of an exported function, before its tags. */
function commentOf(name: string): string[] {
  const source = read(`${sources}/${files.get(name)}`);
  const at = source.search(new RegExp(`^export function ${name}\\b`, 'm'));
  if (at < 0) throw new Error(`${files.get(name)} has no function ${name}.`);
  const before = source.slice(0, at);
  const comment = before.slice(before.lastIndexOf('/**')).replace(/^ ?(\/\*\*|\*\/|\*) ?/gm, '');
  const prose = comment.split(/^@/m)[0] as string;
  return prose.replace(/\{@link (\w+)\}/g, '`$1`').split(/\n\s*\n/);
}

function paragraph(name: string, start: string): string {
  return oneLine(commentOf(name).find((text) => text.trimStart().startsWith(start)) ?? '');
}

describe('the measures', () => {
  it('are all on the page, each once', () => {
    const placed = [...told.map(([name]) => name), ...notMeasures];
    expect(placed.sort()).toEqual(Object.keys(scoring).sort());
  });

  it.each(told)('%s is told in full', (_, text) => {
    expect(text).toMatch(/^[A-Z][^:`]/);
    expect(text).toMatch(/ Range( \([^)]+\))?: \S/);
    expect(text).toMatch(/ - Not \S/);
    expect(text).toMatch(/ - Source( of `\w+`)?: \S.* R: \S/);
  });

  it.each(told)('%s has the formula, the range and the sources of its doc comment', (name, text) => {
    const codes = [...paragraph(name, 'Formula').matchAll(/`[^`]*`/g)].map(([code]) => code);
    expect(codes.filter((code) => code.includes(' ') && !text.includes(code))).toEqual([]);
    expect(text).toContain(/ Range: (.*?)[.;]( |$)/.exec(oneLine(commentOf(name).join('\n\n')))?.[1] ?? '');
    for (const [year] of paragraph(name, 'Source').matchAll(/\(\d{4}\)/g)) expect(text).toContain(year);
    for (const [, twin = ''] of commentOf(name)
      .join(' ')
      .matchAll(/the R package\s+(\w+)/g))
      expect(text).toContain(twin);
  });

  it('are linked to where they stand', () => {
    const slugs = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slugOf(heading));
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !slugs.includes(link as string))).toEqual([]);
  });
});

/** How both GitHub and VitePress name a heading, as long as it has no apostrophe. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

describe('the pictures', () => {
  const pictures = measurePictures();
  const shown = [...page.matchAll(/^!\[(.*)\]\(measures\/(.*)\.svg\)$/gm)].map(([, alt, name]) => [name, alt] as const);

  it('are those in the folder and those on the page, each once', () => {
    const names = Object.keys(pictures).sort();
    expect(shown.map(([name]) => name).sort()).toEqual(names);
    expect(readdirSync(new URL('../docs/measures', import.meta.url)).sort()).toEqual(
      names.map((name) => `${name}.svg`).sort(),
    );
  });

  it('are in every family', () => {
    const families = page.split(/^## /m).filter((family) => family.includes('\n### '));
    expect(families.filter((family) => !family.includes('](measures/')).map((family) => family.split('\n')[0])).toEqual(
      [],
    );
  });

  it('are drawn alike every time', () => {
    expect(measurePictures()).toEqual(pictures);
  });

  it.each(shown)('%s is what our functions draw now: npm run docs:pictures', (name = '', alt = '') => {
    const svg = pictures[name] as string;
    expect(read(`docs/measures/${name}.svg`)).toBe(svg);
    expect(svg).toContain(`<title>${alt}</title>`);
    expect(unclosed(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('have colours that stand out on white and on near black', () => {
    const colours = new Set(Object.values(pictures).flatMap((svg) => svg.match(/#[0-9a-f]{6}/g) ?? []));
    for (const colour of colours) {
      expect(contrast(colour, '#ffffff'), colour).toBeGreaterThan(4);
      expect(contrast(colour, '#1b1b1f'), colour).toBeGreaterThan(4);
    }
    expect(colours.size).toBeGreaterThan(1);
  });
});

/** The tags that are open at the end, or what isn't XML. */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  for (const [part, closing, name, empty] of svg.matchAll(
    /<(\/?)(\w+)(?: [\w-]+="[^"<&]*")*(\/?)>|[<>]|&(?!amp;|lt;|gt;)/g,
  )) {
    if (name === undefined) return [part];
    if (closing && open.pop() !== name) return [part];
    if (!closing && !empty) open.push(name);
  }
  return open;
}

/** The contrast ratio of the Web Content Accessibility Guidelines. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
