import * as z from 'zod/mini';

/** A language tag (BCP 47), such as `nb`, `nn`, `da`, `sv` or `en`. */
export const languageSchema = z
  .string()
  .check(
    z.regex(
      /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
      'Expected a language tag (BCP 47) such as "nb", "nn", "da", "sv" or "en"',
    ),
  );
