import { numberFormats } from '@rubrikk/scoring';
import { fieldsOf } from '../fields-of.ts';
import type { CheckIssue } from './checked.ts';

/** The formats of a report that no number can be written in; none where its shape is wrong, which is told of elsewhere. */
export function reportFormatIssues(formats: unknown): CheckIssue[] {
  const fields = fieldsOf(formats);
  const { locale } = fields;
  if (typeof locale !== 'string') return [];
  if (!canWrite(locale, {})) {
    const message = `Expected a locale that numbers can be written in, such as nb-NO; received "${locale}".`;
    return [{ code: 'not-allowed', path: ['formats', 'locale'], message }];
  }
  return Object.keys(numberFormats).flatMap((name): CheckIssue[] => {
    const options = fieldsOf(fields[name]);
    const message =
      'No number can be written with these options of Intl.NumberFormat; the fewest decimals are more than the most, or these more than 100.';
    return canWrite(locale, options) ? [] : [{ code: 'not-allowed', path: ['formats', name], message }];
  });
}

function canWrite(locale: string, options: object): boolean {
  try {
    return new Intl.NumberFormat(locale, options).format(1) !== '';
  } catch {
    return false;
  }
}
