import * as z from 'zod/mini';
import { idForm } from './id-form.ts';

/**
 * The form of every id: letters, digits, `.`, `_` and `-`, beginning with a letter or a digit.
 * What we ship is written in kebab-case; the wider form lets a rubric take over the column names of an existing file.
 */
export const idSchema = z
  .string()
  .check(z.regex(idForm, 'Expected an id of letters, digits, ".", "_" and "-" that begins with a letter or a digit'));
