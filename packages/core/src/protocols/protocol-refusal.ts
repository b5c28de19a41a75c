import type { Outcome } from '../shared/outcome.ts';
import type { ProtocolRun } from './protocol-run.ts';

/** Why something can't be done in a run, for a person to see. */
export type ProtocolRefusal =
  | { readonly reason: 'finished' }
  /** The protocol hasn't the step, or this turn began after it. */
  | { readonly reason: 'unknown-step'; readonly step: string }
  /** The run hasn't come to the step yet. */
  | { readonly reason: 'step-ahead'; readonly step: string }
  /** A gate is shut: these haven't yet written something in the step `all`, or passed. */
  | {
      readonly reason: 'gate-shut';
      readonly gate: string;
      readonly all: string;
      readonly waitingFor: readonly string[];
    }
  | { readonly reason: 'unknown-prompt'; readonly prompt: string }
  | { readonly reason: 'prompt-needed'; readonly step: string }
  | { readonly reason: 'unknown-participant'; readonly participant: string }
  /** In this step each writes alone, or some roles do, so an entry says who wrote it. */
  | { readonly reason: 'writer-needed'; readonly step: string }
  | {
      readonly reason: 'wrong-role';
      readonly participant: string;
      readonly roles: readonly string[];
      readonly needed: readonly string[];
    }
  | { readonly reason: 'duplicate-entry'; readonly entry: string }
  | { readonly reason: 'last-step' }
  /** Another turn, and the end, come after the last step. */
  | { readonly reason: 'not-at-the-end'; readonly step: string }
  | { readonly reason: 'one-turn-only' }
  | { readonly reason: 'unknown-role'; readonly role: string }
  /** A role is held by exactly one, and by another number here. */
  | { readonly reason: 'role-not-held-by-one'; readonly role: string; readonly holders: number };

/** What became of something that a person did: the run after it, or why it can't be done. */
export type ProtocolOutcome = Outcome<ProtocolRun, ProtocolRefusal>;
