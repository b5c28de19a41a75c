import type { Protocol } from './protocol.ts';
import type { Holders, ProtocolCommand } from './protocol-command.ts';
import type { ProtocolRun } from './protocol-run.ts';
import { rolesChosenFrom } from './roles-chosen-from.ts';
import type { TurnEntry } from './turn-entry.ts';

/** Where a run stands while its commands are followed. Who makes one is the only one to change it. */
export interface RunPlace {
  /** The position of the step. */
  at: number;
  /** The position of the step that this turn began at. */
  from: number;
  turn: number;
  holders: Holders;
  finished: boolean;
  readonly entries: TurnEntry[];
}

/** Where every run starts. */
export function startPlace({ holders }: ProtocolRun): RunPlace {
  return { at: 0, from: 0, turn: 1, holders, finished: false, entries: [] };
}

/** Moves a place to where it is after a command. */
export function placeAfter(protocol: Protocol, place: RunPlace, command: ProtocolCommand): void {
  if (command.do === 'record') place.entries.push({ ...command.entry, turn: place.turn });
  if (command.do === 'next') place.at += 1;
  if (command.do === 'finish') place.finished = true;
  if (command.do === 'assign') place.holders = { ...place.holders, ...command.holders };
  if (command.do === 'repeat') turnAround(protocol, place, command.holders);
}

function turnAround(protocol: Protocol, place: RunPlace, holders: Holders | undefined): void {
  place.turn += 1;
  place.from = turnStart(protocol);
  place.at = place.from;
  place.holders = holders ?? keptHolders(protocol, place.holders);
}

/** The position of the step that turns begin at. */
export function turnStart({ steps, repeatsFrom }: Protocol): number {
  return steps.findIndex(({ id }) => id === repeatsFrom);
}

/** Who still holds a role when a turn begins: those that the turn chooses in a step are nobody's. */
function keptHolders(protocol: Protocol, holders: Holders): Holders {
  const chosen = new Set(rolesChosenFrom(protocol, turnStart(protocol)).map(({ id }) => id));
  return Object.fromEntries(Object.entries(holders).filter(([role]) => !chosen.has(role)));
}
