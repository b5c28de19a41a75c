import { assessmentSchema } from '../assessment/assessment.ts';
import { planSchema } from '../improvement/plan.ts';
import { organisationSchema } from '../organisation/organisation.ts';
import { protocolSchema } from '../protocols/protocol.ts';
import { protocolRunSchema } from '../protocols/protocol-run.ts';
import { sheetSchema } from '../protocols/sheet.ts';
import { toolSchema } from '../protocols/tool.ts';
import { roundPlanSchema } from '../rounds/round-plan.ts';
import { waveSchema } from '../rounds/wave.ts';
import { rubricSchema } from '../rubric/rubric.ts';
import { tagSetSchema } from '../tags/tag-set.ts';
import { crosswalkSchema } from '../versions/crosswalk.ts';
import { crosswalkTextSchema } from './crosswalk-text-schema.ts';
import { cycleTextSchema } from './cycle-text-schema.ts';
import { protocolTextSchema } from './protocol-text-schema.ts';
import { rubricDocumentSchema } from './rubric-document-schema.ts';
import { rubricTextSchema } from './rubric-text-schema.ts';
import { tagSetTextSchema } from './tag-set-text-schema.ts';
import { toolTextSchema } from './tool-text-schema.ts';

/** The schema of each kind of document. No public function imports it, so that an app brings along only those it parses. */
export const documentSchemas = {
  rubric: rubricSchema,
  'rubric-text': rubricTextSchema,
  'rubric-document': rubricDocumentSchema,
  assessment: assessmentSchema,
  'round-plan': roundPlanSchema,
  wave: waveSchema,
  organisation: organisationSchema,
  crosswalk: crosswalkSchema,
  plan: planSchema,
  protocol: protocolSchema,
  'protocol-run': protocolRunSchema,
  tool: toolSchema,
  sheet: sheetSchema,
  'tag-set': tagSetSchema,
  'protocol-text': protocolTextSchema,
  'tool-text': toolTextSchema,
  'cycle-text': cycleTextSchema,
  'tag-set-text': tagSetTextSchema,
  'crosswalk-text': crosswalkTextSchema,
} as const;
