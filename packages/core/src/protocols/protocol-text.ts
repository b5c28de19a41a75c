import type { PartFor } from '../shared/part-for.ts';
import type { Protocol } from './protocol.ts';
import type { GateId, OutputId, RoleId, StepId, StepPromptId } from './protocol-ids.ts';

/** The words that every protocol needs in one language. */
interface CommonText<P extends Protocol> {
  /** The id of the protocol whose words these are. */
  readonly protocol: P['id'];
  /** The language (BCP 47). */
  readonly language: string;
  /** What the protocol is called. */
  readonly title: string;
  /** What is done in each step. */
  readonly steps: { readonly [S in StepId<P>]: string };
}

/**
 * All words of a protocol in one language, typed by the protocol: a string that is missing or that nothing asks for does
 * not compile. Beside the common parts it has `roles`, `prompts`, `outputs` and `gates`, each when the protocol has them.
 */
export type ProtocolText<P extends Protocol = Protocol> = CommonText<P> &
  PartFor<'roles', RoleId<P>> &
  PartFor<'prompts', StepPromptId<P>> &
  PartFor<'outputs', OutputId<P>> &
  PartFor<'gates', GateId<P>>;
