import type { Outcome } from '../shared/outcome.ts';
import type { ProtocolRun } from './protocol-run.ts';

/** Why something can't be done in a run, for a person to see. */
export type ProtocolRefusal =
  | {
      /** The run has ended. */
      readonly reason: 'finished';
    }
  | {
      /** The protocol hasn't the step, or this turn began after it. */
      readonly reason: 'unknown-step';
      /** The step that was named. */
      readonly step: string;
    }
  | {
      /** The run hasn't come to the step yet. */
      readonly reason: 'step-ahead';
      /** The step that was named. */
      readonly step: string;
    }
  | {
      /** A gate is shut: not everybody has written something, or passed, in an earlier step. */
      readonly reason: 'gate-shut';
      /** The gate. */
      readonly gate: string;
      /** The step that the gate waits for. */
      readonly all: string;
      /** Those who haven't yet written in it, or passed. */
      readonly waitingFor: readonly string[];
    }
  | {
      /** The step hasn't the prompt. */
      readonly reason: 'unknown-prompt';
      /** The prompt that was named. */
      readonly prompt: string;
    }
  | {
      /** The step has prompts, so an entry names the one that it answers. */
      readonly reason: 'prompt-needed';
      /** The step. */
      readonly step: string;
    }
  | {
      /** Somebody who doesn't take part in the run. */
      readonly reason: 'unknown-participant';
      /** The key that was given. */
      readonly participant: string;
    }
  | {
      /** In this step each writes alone, some roles do, or a gate waits for all, so an entry says who wrote it. */
      readonly reason: 'writer-needed';
      /** The step. */
      readonly step: string;
    }
  | {
      /** The step, or the prompt, is for others. */
      readonly reason: 'wrong-role';
      /** Who wrote. */
      readonly participant: string;
      /** The roles that the writer has. */
      readonly roles: readonly string[];
      /** The roles that have a part in it. */
      readonly needed: readonly string[];
    }
  | {
      /** The run has an entry with this id. */
      readonly reason: 'duplicate-entry';
      /** The id. */
      readonly entry: string;
    }
  | {
      /** There is no step after this one. */
      readonly reason: 'last-step';
    }
  | {
      /** Another turn, and the end, come after the last step. */
      readonly reason: 'not-at-the-end';
      /** The step that the run stands at. */
      readonly step: string;
    }
  | {
      /** The protocol has one turn. */
      readonly reason: 'one-turn-only';
    }
  | {
      /** The protocol hasn't the role. */
      readonly reason: 'unknown-role';
      /** The role that was named. */
      readonly role: string;
    }
  | {
      /** A role is held by exactly one, and by another number here. */
      readonly reason: 'role-not-held-by-one';
      /** The role. */
      readonly role: string;
      /** How many hold it. */
      readonly holders: number;
    }
  | {
      /** Nobody holds a role that had to be chosen by now: give it to somebody (`assignRoles`) in the step that chooses it. */
      readonly reason: 'role-not-chosen';
      /** The role. */
      readonly role: string;
      /** The step that chooses it. */
      readonly chosenIn: string;
    }
  | {
      /** The role isn't chosen in the step that the run stands at. */
      readonly reason: 'not-chosen-here';
      /** The role. */
      readonly role: string;
      /** The step that chooses it. Without this it is given at the start of a run or a turn. */
      readonly chosenIn?: string;
    };

/** What became of something that a person did: the run after it, or why it can't be done. */
export type ProtocolOutcome = Outcome<ProtocolRun, ProtocolRefusal>;
