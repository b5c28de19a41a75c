import type { Cut } from './cut-at-names.ts';
import type { Line } from './line.ts';
import type { Section } from './sections-of.ts';

/** One section of a run, or several whose headings stand together, as those of columns do. */
export interface Group {
  readonly sections: readonly Section[];
  readonly lines: readonly Line[];
}

/** A stretch of a document whose headings stand in the order of the rubric: perhaps the table, perhaps a mention. */
export interface Run {
  /** The lines before its first heading, from the title where that is found. */
  readonly preamble: readonly Line[];
  readonly groups: readonly Group[];
  /** The cuts that it is made of. */
  readonly cuts: readonly Cut[];
  /** Whether it begins at a heading; if not, the words of its one section stand in the preamble. */
  readonly headed: boolean;
}

/** The runs of a document, in its order: each goes on while headings come in the order of the rubric. */
export function runsOf(cuts: readonly Cut[], sections: readonly Section[]): Run[] {
  const starts = startsOf(cuts);
  if (starts.length === 0) return [unheaded(cuts, sections)];
  return starts.map((start, at) => {
    const own = cuts.slice(start, starts[at + 1] ?? cuts.length);
    const lead = fromTitle(cuts.slice(starts[at - 1] ?? 0, start), at > 0);
    return { preamble: linesOf(lead), groups: groupsOf(own, sections), cuts: [...lead, ...own], headed: true };
  });
}

function startsOf(cuts: readonly Cut[]): number[] {
  let last = Number.POSITIVE_INFINITY;
  return cuts.flatMap(({ found }, index) => {
    if (found?.name.kind !== 'section') return [];
    const starts = found.name.section < last;
    last = found.name.section;
    return starts ? [index] : [];
  });
}

/** The cuts from the last title; without one, all, or none where another run stands before. */
function fromTitle(cuts: readonly Cut[], after: boolean): readonly Cut[] {
  const title = cuts.findLastIndex(({ found }) => found?.name.kind === 'title');
  if (title >= 0) return cuts.slice(title);
  return after ? [] : cuts;
}

/** The whole document, where none of the headings stands in it: from the labels of the levels, or from the title. */
function unheaded(cuts: readonly Cut[], sections: readonly Section[]): Run {
  const header = cuts.findIndex(({ found }) => found?.name.kind === 'header');
  const title = cuts.findLastIndex(({ found }) => found?.name.kind === 'title');
  const start = header >= 0 ? header : Math.max(title, 0);
  const lead = fromTitle(cuts.slice(0, start), false);
  const lines = linesOf(cuts.slice(start));
  return {
    preamble: linesOf(lead),
    groups: [{ sections, lines }],
    cuts: [...lead, ...cuts.slice(start)],
    headed: false,
  };
}

function linesOf(cuts: readonly Cut[]): Line[] {
  return cuts.flatMap(({ lines }) => lines);
}

function groupsOf(cuts: readonly Cut[], sections: readonly Section[]): Group[] {
  const groups: { sections: Section[]; lines: Line[] }[] = [];
  let last = -1;
  for (const { found, lines } of cuts) {
    const open = groups.at(-1);
    const section = found?.name.kind === 'section' ? found.name.section : last;
    if (open === undefined || (section !== last && open.lines.length > 0)) {
      groups.push({ sections: [sections[section] as Section], lines: [...lines] });
    } else {
      if (section !== last) open.sections.push(sections[section] as Section);
      for (const line of lines) open.lines.push(line);
    }
    last = section;
  }
  return groups;
}
