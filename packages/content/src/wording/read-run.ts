import { type Block, blockEnds, paragraphsOf } from './blocks-of.ts';
import { fitBlocks, isLead } from './fit-blocks.ts';
import { type Fit, fitList } from './fit-list.ts';
import type { Group, Run } from './runs-of.ts';
import type { Place, Section } from './sections-of.ts';
import type { NotPlacedCode } from './wording-reading.ts';
import { partedLabel, sentencesOf } from './words-of.ts';

/** The lines of each string of a run, and all its other lines, with why. */
export interface RunRead {
  readonly placed: readonly (readonly [Place, Block])[];
  readonly left: readonly Left[];
}

/** A paragraph that stands at no id. */
export interface Left {
  readonly code: NotPlacedCode;
  readonly block: Block;
  /** Of a wrong count, how many statements the rubric has there. */
  readonly expected?: number;
}

/** Reads a run: what stands before its headings, then under each of them. */
export function readRun(run: Run, instructions: readonly string[]): RunRead {
  const principles = run.groups.flatMap(({ sections }) => sections.filter(({ principle }) => principle));
  const opening = run.headed ? [] : principles;
  const parts = [
    readPreamble(run, instructions, opening),
    ...run.groups.map((group, index) => readGroup(group, run.headed, index === run.groups.length - 1)),
    { placed: [], left: run.cuts.flatMap(({ heads }) => (heads.length === 0 ? [] : [left('lead-in', heads)])) },
  ];
  return { placed: parts.flatMap(({ placed }) => placed), left: parts.flatMap(({ left }) => left) };
}

function left(code: NotPlacedCode, block: Block): Left {
  return { code, block };
}

/**
 * Reads the instructions, and the principle of a rubric of one section whose heading the document doesn't have: the
 * last paragraph, where those before it are the instructions, or where there are none.
 */
function readPreamble(run: Run, instructions: readonly string[], opening: readonly Section[]): RunRead {
  const blocks = paragraphsOf(run.preamble);
  const whole = blocks.filter((block) => blockEnds(block));
  const [first] = opening.length === 1 ? opening : [];
  const parted = (first === undefined ? whole : whole.slice(0, -1)).map(partedLabel);
  const own = parted.map((block) => block.own);
  const fitting = [own, own.flatMap(sentencesOf)].find(({ length }) => length === instructions.length);
  const principle = fitting !== undefined || own.length === 0 ? whole.slice(own.length) : [];
  const used = new Set(fitting === undefined ? principle : whole);
  const labels = fitting === undefined ? [] : parted.flatMap(({ label }) => (label.length === 0 ? [] : [label]));
  return {
    placed: [
      ...(fitting ?? []).map((block, index) => [['instructions', instructions[index] as string], block] as const),
      ...principle.map((block) => [['principles', first?.id as string], block] as const),
    ],
    left: [
      ...labels.map((label) => left('lead-in', label)),
      ...blocks.filter((block) => !used.has(block)).map((block) => left('outside', block)),
    ],
  };
}

function readGroup({ sections, lines }: Group, headed: boolean, last: boolean): RunRead {
  const slots = sections.flatMap((section) => section.slots);
  const principles = headed ? sections.filter(({ principle }) => principle) : [];
  const fit = fitList(lines, slots) ?? fitBlocks(lines, { slots, principle: principles.length === 1 });
  if (fit === undefined) {
    const expected = slots.flatMap(({ below }) => [1, ...below]).length;
    return { placed: [], left: paragraphsOf(lines).map((block) => ({ code: 'wrong-count', block, expected })) };
  }
  const opening = readOpening(fit, principles);
  const surplus = [
    ...fit.surplus.map((block) => left('surplus', block)),
    ...fit.after.map((block) => left(last ? 'outside' : 'surplus', block)),
  ];
  return { placed: [...opening.placed, ...fit.placed], left: [...opening.left, ...surplus] };
}

/** Reads what stands between a heading and its statements: the principle is one paragraph, lead-ins apart. */
function readOpening({ before }: Fit, principles: readonly Section[]): RunRead {
  const parted = before.map(partedLead);
  const own = parted.flatMap((block) => (block.own.length === 0 ? [] : [block.own]));
  const leads = parted.flatMap(({ lead }) => (lead.length === 0 ? [] : [left('lead-in', lead)]));
  const [principle] = principles;
  const [block] = own;
  if (principle === undefined || principles.length > 1 || block === undefined || own.length > 1) {
    return { placed: [], left: [...leads, ...own.map((one) => left('surplus', one))] };
  }
  const labelled = partedLabel(block);
  const label = labelled.label.length === 0 ? [] : [left('lead-in', labelled.label)];
  return { placed: [[['principles', principle.id], labelled.own]], left: [...label, ...leads] };
}

function partedLead(block: Block): { lead: Block; own: Block } {
  if (!isLead(block)) return { lead: [], own: block };
  const sentences = sentencesOf(block);
  return { lead: sentences.at(-1) as Block, own: sentences.slice(0, -1).flat() };
}
