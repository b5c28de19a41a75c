import * as z from 'zod/mini';
import { rubricSchema } from '../rubric/rubric.ts';
import { rubricTextSchema } from './rubric-text-schema.ts';

export const rubricDocumentSchema = /*@__PURE__*/ (() =>
  z.strictObject({
    format: z.exactOptional(z.literal('rubrikk/rubric-document@1')),
    rubric: rubricSchema,
    texts: z.readonly(z.array(rubricTextSchema).check(z.minLength(1))),
  }))();
