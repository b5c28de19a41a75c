import { successCriteriaLearningOrganisation } from './crosswalks/success-criteria-learning-organisation/crosswalk.ts';
import { da as successCriteriaLearningOrganisationDa } from './crosswalks/success-criteria-learning-organisation/da.ts';
import { en as successCriteriaLearningOrganisationEn } from './crosswalks/success-criteria-learning-organisation/en.ts';
import { nb as successCriteriaLearningOrganisationNb } from './crosswalks/success-criteria-learning-organisation/nb.ts';
import { nn as successCriteriaLearningOrganisationNn } from './crosswalks/success-criteria-learning-organisation/nn.ts';
import { sv as successCriteriaLearningOrganisationSv } from './crosswalks/success-criteria-learning-organisation/sv.ts';
import { sandnesNetworks } from './organisations/sandnes-networks/organisation.ts';
import { sandnesWheelEvents } from './organisations/sandnes-networks/wheel/events.ts';
import { da as actionLearningValuesDa } from './references/action-learning-values/da.ts';
import { en as actionLearningValuesEn } from './references/action-learning-values/en.ts';
import { nb as actionLearningValuesNb } from './references/action-learning-values/nb.ts';
import { nn as actionLearningValuesNn } from './references/action-learning-values/nn.ts';
import { sv as actionLearningValuesSv } from './references/action-learning-values/sv.ts';
import { actionLearningValues } from './references/action-learning-values/tag-set.ts';
import { da as arenasDa } from './references/arenas/da.ts';
import { en as arenasEn } from './references/arenas/en.ts';
import { nb as arenasNb } from './references/arenas/nb.ts';
import { nn as arenasNn } from './references/arenas/nn.ts';
import { sv as arenasSv } from './references/arenas/sv.ts';
import { arenas } from './references/arenas/tag-set.ts';
import { da as dataSourcesDa } from './references/data-sources/da.ts';
import { en as dataSourcesEn } from './references/data-sources/en.ts';
import { nb as dataSourcesNb } from './references/data-sources/nb.ts';
import { nn as dataSourcesNn } from './references/data-sources/nn.ts';
import { sv as dataSourcesSv } from './references/data-sources/sv.ts';
import { dataSources } from './references/data-sources/tag-set.ts';
import { da as implementationDriversDa } from './references/implementation-drivers/da.ts';
import { en as implementationDriversEn } from './references/implementation-drivers/en.ts';
import { nb as implementationDriversNb } from './references/implementation-drivers/nb.ts';
import { nn as implementationDriversNn } from './references/implementation-drivers/nn.ts';
import { sv as implementationDriversSv } from './references/implementation-drivers/sv.ts';
import { implementationDrivers } from './references/implementation-drivers/tag-set.ts';
import { da as leadershipTheoriesDa } from './references/leadership-theories/da.ts';
import { en as leadershipTheoriesEn } from './references/leadership-theories/en.ts';
import { nb as leadershipTheoriesNb } from './references/leadership-theories/nb.ts';
import { nn as leadershipTheoriesNn } from './references/leadership-theories/nn.ts';
import { sv as leadershipTheoriesSv } from './references/leadership-theories/sv.ts';
import { leadershipTheories } from './references/leadership-theories/tag-set.ts';
import { da as methodsDa } from './references/methods/da.ts';
import { en as methodsEn } from './references/methods/en.ts';
import { nb as methodsNb } from './references/methods/nb.ts';
import { nn as methodsNn } from './references/methods/nn.ts';
import { sv as methodsSv } from './references/methods/sv.ts';
import { methods } from './references/methods/tag-set.ts';
import { da as oecdLearningOrganisationDa } from './references/oecd-learning-organisation/da.ts';
import { en as oecdLearningOrganisationEn } from './references/oecd-learning-organisation/en.ts';
import { nb as oecdLearningOrganisationNb } from './references/oecd-learning-organisation/nb.ts';
import { nn as oecdLearningOrganisationNn } from './references/oecd-learning-organisation/nn.ts';
import { sv as oecdLearningOrganisationSv } from './references/oecd-learning-organisation/sv.ts';
import { oecdLearningOrganisation } from './references/oecd-learning-organisation/tag-set.ts';
import { da as professionalCapitalDa } from './references/professional-capital/da.ts';
import { en as professionalCapitalEn } from './references/professional-capital/en.ts';
import { nb as professionalCapitalNb } from './references/professional-capital/nb.ts';
import { nn as professionalCapitalNn } from './references/professional-capital/nn.ts';
import { sv as professionalCapitalSv } from './references/professional-capital/sv.ts';
import { professionalCapital } from './references/professional-capital/tag-set.ts';
import { da as qualityToolsDa } from './references/quality-tools/da.ts';
import { en as qualityToolsEn } from './references/quality-tools/en.ts';
import { nb as qualityToolsNb } from './references/quality-tools/nb.ts';
import { nn as qualityToolsNn } from './references/quality-tools/nn.ts';
import { sv as qualityToolsSv } from './references/quality-tools/sv.ts';
import { qualityTools } from './references/quality-tools/tag-set.ts';
import { da as robinsonLeadershipDa } from './references/robinson-leadership/da.ts';
import { en as robinsonLeadershipEn } from './references/robinson-leadership/en.ts';
import { nb as robinsonLeadershipNb } from './references/robinson-leadership/nb.ts';
import { nn as robinsonLeadershipNn } from './references/robinson-leadership/nn.ts';
import { sv as robinsonLeadershipSv } from './references/robinson-leadership/sv.ts';
import { robinsonLeadership } from './references/robinson-leadership/tag-set.ts';
import { da as sandnesModelDa } from './references/sandnes-model/da.ts';
import { en as sandnesModelEn } from './references/sandnes-model/en.ts';
import { nb as sandnesModelNb } from './references/sandnes-model/nb.ts';
import { nn as sandnesModelNn } from './references/sandnes-model/nn.ts';
import { sv as sandnesModelSv } from './references/sandnes-model/sv.ts';
import { sandnesModel } from './references/sandnes-model/tag-set.ts';
import { da as sengeDisciplinesDa } from './references/senge-disciplines/da.ts';
import { en as sengeDisciplinesEn } from './references/senge-disciplines/en.ts';
import { nb as sengeDisciplinesNb } from './references/senge-disciplines/nb.ts';
import { nn as sengeDisciplinesNn } from './references/senge-disciplines/nn.ts';
import { sv as sengeDisciplinesSv } from './references/senge-disciplines/sv.ts';
import { sengeDisciplines } from './references/senge-disciplines/tag-set.ts';

/**
 * Every reference, the example of an organisation and every crosswalk that ship, by id: sets of tags and crosswalks with
 * their texts by language, the language of the source first.
 *
 * For tools that let someone choose among them. An app that knows which one it shows imports that and one language.
 */
export const referenceLibrary = {
  references: {
    'senge-disciplines': {
      tagSet: sengeDisciplines,
      texts: {
        nb: sengeDisciplinesNb,
        nn: sengeDisciplinesNn,
        da: sengeDisciplinesDa,
        sv: sengeDisciplinesSv,
        en: sengeDisciplinesEn,
      },
    },
    'oecd-learning-organisation': {
      tagSet: oecdLearningOrganisation,
      texts: {
        nb: oecdLearningOrganisationNb,
        nn: oecdLearningOrganisationNn,
        da: oecdLearningOrganisationDa,
        sv: oecdLearningOrganisationSv,
        en: oecdLearningOrganisationEn,
      },
    },
    'robinson-leadership': {
      tagSet: robinsonLeadership,
      texts: {
        nb: robinsonLeadershipNb,
        nn: robinsonLeadershipNn,
        da: robinsonLeadershipDa,
        sv: robinsonLeadershipSv,
        en: robinsonLeadershipEn,
      },
    },
    'action-learning-values': {
      tagSet: actionLearningValues,
      texts: {
        nb: actionLearningValuesNb,
        nn: actionLearningValuesNn,
        da: actionLearningValuesDa,
        sv: actionLearningValuesSv,
        en: actionLearningValuesEn,
      },
    },
    'sandnes-model': {
      tagSet: sandnesModel,
      texts: { nb: sandnesModelNb, nn: sandnesModelNn, da: sandnesModelDa, sv: sandnesModelSv, en: sandnesModelEn },
    },
    'implementation-drivers': {
      tagSet: implementationDrivers,
      texts: {
        nb: implementationDriversNb,
        nn: implementationDriversNn,
        da: implementationDriversDa,
        sv: implementationDriversSv,
        en: implementationDriversEn,
      },
    },
    'professional-capital': {
      tagSet: professionalCapital,
      texts: {
        nb: professionalCapitalNb,
        nn: professionalCapitalNn,
        da: professionalCapitalDa,
        sv: professionalCapitalSv,
        en: professionalCapitalEn,
      },
    },
    'leadership-theories': {
      tagSet: leadershipTheories,
      texts: {
        nb: leadershipTheoriesNb,
        nn: leadershipTheoriesNn,
        da: leadershipTheoriesDa,
        sv: leadershipTheoriesSv,
        en: leadershipTheoriesEn,
      },
    },
    'data-sources': {
      tagSet: dataSources,
      texts: { nb: dataSourcesNb, nn: dataSourcesNn, da: dataSourcesDa, sv: dataSourcesSv, en: dataSourcesEn },
    },
    'quality-tools': {
      tagSet: qualityTools,
      texts: { nb: qualityToolsNb, nn: qualityToolsNn, da: qualityToolsDa, sv: qualityToolsSv, en: qualityToolsEn },
    },
    methods: { tagSet: methods, texts: { nb: methodsNb, nn: methodsNn, da: methodsDa, sv: methodsSv, en: methodsEn } },
    arenas: { tagSet: arenas, texts: { nb: arenasNb, nn: arenasNn, da: arenasDa, sv: arenasSv, en: arenasEn } },
  },
  organisations: {
    'sandnes-networks': { organisation: sandnesNetworks, wheel: sandnesWheelEvents },
  },
  crosswalks: {
    'success-criteria-learning-organisation': {
      crosswalk: successCriteriaLearningOrganisation,
      texts: {
        nb: successCriteriaLearningOrganisationNb,
        nn: successCriteriaLearningOrganisationNn,
        da: successCriteriaLearningOrganisationDa,
        sv: successCriteriaLearningOrganisationSv,
        en: successCriteriaLearningOrganisationEn,
      },
    },
  },
} as const;
