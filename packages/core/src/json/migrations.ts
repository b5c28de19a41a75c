import type { DocumentKind } from './document-kind.ts';

/** Turns the data of one format into data of the next; what it doesn't know it leaves for the schema to tell. */
type Migration = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The steps of each kind, oldest first: the first one takes format 1 to format 2. */
export type Migrations = Readonly<Record<DocumentKind, readonly Migration[]>>;

/** The current format of a kind is one more than it has steps, so that no format is without its way to the current one. */
export const migrations: Migrations = {
  rubric: [],
  'rubric-text': [],
  'rubric-document': [],
  assessment: [],
  'round-plan': [],
  wave: [],
  organisation: [],
  crosswalk: [],
  plan: [],
  protocol: [],
  'protocol-run': [],
  tool: [],
  sheet: [],
  'tag-set': [],
  'tag-set-text': [],
  'crosswalk-text': [],
  'protocol-text': [],
  'tool-text': [],
  'cycle-text': [],
};
