/** How a line is drawn: a hue that stands out from white and from near black alike, and a dash for who sees no hues. */
export interface Stroke {
  readonly colour: string;
  readonly dash: string;
}

const strokes: readonly Stroke[] = [
  { colour: '#2f7fd6', dash: '' },
  { colour: '#bf6516', dash: '6 3' },
  { colour: '#128a70', dash: '1.5 2.5' },
  { colour: '#a05fd0', dash: '8 2 2 2' },
];

// Shown by an <img> nothing is inherited, so the picture brings a grey for currentColor; a page that takes it in whole
// can set another.
const grey = '#777d85';

export const width = 320;
const textWidth = 6.9;

export function strokeAt(position: number): Stroke {
  const stroke = strokes[position];
  if (stroke === undefined)
    throw new RangeError(`A picture has up to ${strokes.length} lines; received ${position + 1}`);
  return stroke;
}

/** A coordinate with one decimal. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** A value as a reader sees it: two decimals at most, with a true minus. */
export function shown(value: number): string {
  return String(Math.round(value * 100) / 100 || 0).replace('-', '−');
}

/** A little more than the text takes up in the widest of the usual fonts. */
export function textRoom(text: string): number {
  return text.length * textWidth;
}

export function textAt(x: number, y: number, words: string, attributes = ''): string {
  return `<text x="${coordinate(x)}" y="${coordinate(y)}"${attributes}>${escaped(words)}</text>`;
}

export function lineAt(x1: number, y1: number, x2: number, y2: number, attributes: string): string {
  const [fromX, fromY, toX, toY] = [x1, y1, x2, y2].map(coordinate);
  return `<path d="M${fromX} ${fromY}L${toX} ${toY}"${attributes}/>`;
}

export function strokeAttributes({ colour, dash }: Stroke): string {
  return ` stroke="${colour}" stroke-width="1.8"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
}

/** The whole picture; the title is what a screen reader says, the description what it can read on. */
export function svgDocument(title: string, description: string, height: number, body: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" color="${grey}" fill="none" font-family="sans-serif" font-size="11">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<g fill="currentColor">
${body.filter((part) => part.startsWith('<text')).join('\n')}
</g>
${body.filter((part) => !part.startsWith('<text')).join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
