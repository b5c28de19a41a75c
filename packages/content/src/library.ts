import { en as learningOrganisationEn } from './rubrics/learning-organisation/en.ts';
import { nb as learningOrganisationNb } from './rubrics/learning-organisation/nb.ts';
import { learningOrganisation } from './rubrics/learning-organisation/rubric.ts';
import { da as plcResultsDa } from './rubrics/plc-results/da.ts';
import { en as plcResultsEn } from './rubrics/plc-results/en.ts';
import { plcResults } from './rubrics/plc-results/rubric.ts';

/**
 * Everything that ships, by id: each rubric with its texts by language.
 *
 * For tools that let someone choose among the instruments. An app that knows which one it shows imports that rubric and
 * one language instead, and ships nothing else.
 */
export const library = {
  'learning-organisation': {
    rubric: learningOrganisation,
    texts: { nb: learningOrganisationNb, en: learningOrganisationEn },
  },
  'plc-results': {
    rubric: plcResults,
    texts: { da: plcResultsDa, en: plcResultsEn },
  },
} as const;
