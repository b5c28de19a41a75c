import type { Assessment } from '../assessment/assessment.ts';
import type { Plan } from '../improvement/plan.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Protocol } from '../protocols/protocol.ts';
import type { ProtocolRun } from '../protocols/protocol-run.ts';
import type { Sheet } from '../protocols/sheet.ts';
import type { Tool } from '../protocols/tool.ts';
import type { RoundPlan } from '../rounds/round-plan.ts';
import type { Wave } from '../rounds/wave.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricText } from '../rubric/rubric-text.ts';
import type { Crosswalk } from '../versions/crosswalk.ts';
import type { RubricDocument } from './rubric-document.ts';

/** What a document of each kind holds. */
export interface DocumentOf {
  readonly rubric: Rubric;
  readonly 'rubric-text': RubricText;
  readonly 'rubric-document': RubricDocument;
  readonly assessment: Assessment;
  readonly 'round-plan': RoundPlan;
  readonly wave: Wave;
  readonly organisation: Organisation;
  readonly crosswalk: Crosswalk;
  readonly plan: Plan;
  readonly protocol: Protocol;
  readonly 'protocol-run': ProtocolRun;
  readonly tool: Tool;
  readonly sheet: Sheet;
}

/** The kinds of document that are stored, as the format line of a file names them. */
export type DocumentKind = keyof DocumentOf;
