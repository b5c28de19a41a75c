import type { Disclosure, Withholding } from '../auditing/disclosure.ts';
import { groupWords } from '../auditing/group-words.ts';
import type { LoadedReport } from '../auditing/load-published.ts';
import { listOf } from './list-of.ts';

type Reports = readonly [LoadedReport, ...LoadedReport[]];
type Sentence = (one: Disclosure, more: string, reports: Reports) => string;

/** Says what is told of a group, on as many indicators as it is told in the same way, and how to mend it. */
export function auditSentence(group: readonly Disclosure[], reports: Reports): string {
  const first = group[0] as Disclosure;
  const more = group.length === 1 ? '' : ` (and the like on ${group.length - 1} more)`;
  const words = sentences[first.code](first, more, reports);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const worked: Sentence = (one, more, reports) => {
  const group = groupWords(one);
  const { minimum } = reports[0].published;
  const told =
    one.indicator === null
      ? `all of dimension "${one.dimension}"${more}, fewer than ${minimum} an indicator`
      : placeWords(one, more);
  return `${group} is withheld, but ${tellerWords(one, reports)} that ${rangeWords(one)} on ${told}; the smallest group shown is ${minimum}. ${mending(one, reports, 'To mend it, withhold', ' as well')}`;
};

const sentences: Readonly<Record<Disclosure['code'], Sentence>> = {
  'told-exactly': worked,
  'told-too-few': worked,
  'told-unanimous': worked,
  'told-extreme-share': worked,
  'told-dominated': worked,
  'told-together': (one, more, reports) => {
    const on = one.indicators?.length ? `on ${listOf(quoted(one.indicators))}` : 'of how many answered';
    const told = `${tellerWords(one, reports)} ${on} that ${one.lowest === 1 ? 'just 1 is' : `exactly ${one.lowest} are`} in it`;
    return `${groupWords(one)} is withheld on every indicator${more}, but ${told}; the smallest group shown is ${reports[0].published.minimum}. ${mending(one, reports, 'To mend it, withhold', ' as well')}`;
  },
  'shown-against-rule': (one, more, reports) => {
    const { minimum } = reports[0].published;
    const group = one.indicator === null ? withholdingWords(one) : groupWords(one);
    // One person alone is never shown unasked, whatever the smallest group.
    const few = minimum < 2 ? 'one person alone is' : `fewer than ${minimum} are`;
    return `${group} is shown, and ${few} in it, on ${placeWords(one, more)}. ${mending(one, reports, 'Withhold', '')}`;
  },
  'told-reason': (one, more) =>
    `${groupWords(one)} is withheld with a reason that tells whether it is a small group, on ${placeWords(one, more)}. Give the reason "withheld" to every group that is.`,
  'shown-beside': (one, more) =>
    `${groupWords(one)} is withheld on ${placeWords(one, more)}, and what stands here tells of it. Withhold that as well.`,
  'withheld-elsewhere': (one, more, reports) => {
    const [shown, hidden] = [reports[one.report], reports[one.withheldIn as number]];
    return `${groupWords(one)} is shown in ${shown?.file} on ${placeWords(one, more)}, and ${hidden?.file} withholds it. ${mending(one, reports, 'Withhold', '')}`;
  },
  'few-linked': (one, more, reports) =>
    `the change of ${groupWords(one)} on ${placeWords(one, more)} tells of fewer than ${reports[0].published.minimum}: those who answered both times, or one time only. ${mending(one, reports, 'Withhold', '')}`,
  unsettled: (one, more) =>
    `${groupWords(one)} is withheld on ${placeWords(one, more)}. Nothing was found that tells it, but to try all numbers takes too long to be sure; to be on the safe side, withhold another group of its network as well.`,
  'no-sum': (one, more, reports) =>
    `${numbersWords(one, more, reports)} don't add up over units, roles and networks, whatever the withheld ones are. Mend them, or name the right tree of units with --organisation.`,
  'no-sum-found': (one, more, reports) =>
    `whether ${numbersWords(one, more, reports)} add up over units, roles and networks isn't known, and so nor is what they tell: no numbers of the withheld ones were found with which they do, but to try all takes too long. Check them, and the tree of units that --organisation names.`,
};

function numbersWords(one: Disclosure, more: string, reports: Reports): string {
  const together = reports.length === 1 ? '' : ` together with those of ${filesOf(reports.slice(1))}`;
  return `the numbers shown on ${placeWords(one, more)}${together}`;
}

function tellerWords({ isNew, indicator, dimension }: Disclosure, reports: Reports): string {
  if (!isNew) return `${filesOf(reports.slice(1))} already ${reports.length > 2 ? 'tell' : 'tells'}`;
  if (indicator !== null && dimension !== undefined)
    return `dimension "${dimension}", which is made of it, is shown and tells`;
  return reports.length === 1 ? 'what is shown tells' : `what ${filesOf(reports)} show together tells`;
}

/** What is told of a group has a highest number: one below the minimum. */
function rangeWords({ lowest, highest, indicator }: Disclosure): string {
  const range = lowest === highest ? `exactly ${lowest}` : `from ${lowest} to ${highest}`;
  return indicator === null ? `${range} ratings were given` : `${range} answered`;
}

function placeWords({ indicator, dimension }: Disclosure, more: string): string {
  return indicator === null ? `an indicator of dimension "${dimension}"${more}` : `"${indicator}"${more}`;
}

function mending({ isNew, withhold }: Disclosure, reports: Reports, verb: string, end: string): string {
  const { file } = reports[0];
  if (!isNew) return `It is out, and nothing that ${file} withholds takes it back.`;
  const where = reports.length === 1 ? '' : ` in ${file}`;
  return `${verb} ${withhold.map(withholdingWords).join(', and ')}${where}${end}.`;
}

function withholdingWords({ dimension, indicators, ...group }: Withholding): string {
  const where = indicators === undefined ? '' : ` on ${listOf(quoted(indicators))}`;
  return `${dimension === undefined ? '' : `dimension "${dimension}" of `}${groupWords(group)}${where}`;
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `"${name}"`);
}

function filesOf(reports: readonly LoadedReport[]): string {
  return listOf(reports.map(({ file }) => file));
}
