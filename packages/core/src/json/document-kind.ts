import type { Assessment } from '../assessment/assessment.ts';
import type { CycleText } from '../improvement/cycle-text.ts';
import type { Plan } from '../improvement/plan.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Protocol } from '../protocols/protocol.ts';
import type { ProtocolRun } from '../protocols/protocol-run.ts';
import type { ProtocolText } from '../protocols/protocol-text.ts';
import type { Sheet } from '../protocols/sheet.ts';
import type { Tool } from '../protocols/tool.ts';
import type { ToolText } from '../protocols/tool-text.ts';
import type { RoundPlan } from '../rounds/round-plan.ts';
import type { Wave } from '../rounds/wave.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricText } from '../rubric/rubric-text.ts';
import type { TagSet } from '../tags/tag-set.ts';
import type { TagSetText } from '../tags/tag-set-text.ts';
import type { Crosswalk } from '../versions/crosswalk.ts';
import type { CrosswalkText } from '../versions/crosswalk-text.ts';
import type { RubricDocument } from './rubric-document.ts';

/** What a document of each kind holds. */
export interface DocumentOf {
  /** An instrument in one version, without a sentence. */
  readonly rubric: Rubric;
  /** All words of a rubric in one language. */
  readonly 'rubric-text': RubricText;
  /** A rubric with its texts. */
  readonly 'rubric-document': RubricDocument;
  /** One rater's, group's or plenum's ratings of one rubric. */
  readonly assessment: Assessment;
  /** The rounds of a unit in a wave. */
  readonly 'round-plan': RoundPlan;
  /** One time an instrument is used. */
  readonly wave: Wave;
  /** The tree of units, and the networks across it. */
  readonly organisation: Organisation;
  /** What stands in one rubric for each indicator of another. */
  readonly crosswalk: Crosswalk;
  /** Goals, actions, and the events of the yearly wheel. */
  readonly plan: Plan;
  /** A way of working in steps. */
  readonly protocol: Protocol;
  /** One time that a protocol is used. */
  readonly 'protocol-run': ProtocolRun;
  /** A grid, a sequence or a tree that people fill in. */
  readonly tool: Tool;
  /** A tool that was filled in. */
  readonly sheet: Sheet;
  /** All words of a protocol in one language. */
  readonly 'protocol-text': ProtocolText;
  /** All words of a tool in one language. */
  readonly 'tool-text': ToolText;
  /** All words of a cycle in one language. */
  readonly 'cycle-text': CycleText;
  /** Tags that belong together, such as the parts of a model. */
  readonly 'tag-set': TagSet;
  /** All words of a set of tags in one language. */
  readonly 'tag-set-text': TagSetText;
  /** All words of a crosswalk in one language. */
  readonly 'crosswalk-text': CrosswalkText;
}

/** The kinds of document that are stored, as the format line of a file names them. */
export type DocumentKind = keyof DocumentOf;
