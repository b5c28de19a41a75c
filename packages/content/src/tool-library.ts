import { duen } from './cycles/duen/cycle.ts';
import { da as duenDa } from './cycles/duen/da.ts';
import { en as duenEn } from './cycles/duen/en.ts';
import { nb as duenNb } from './cycles/duen/nb.ts';
import { nn as duenNn } from './cycles/duen/nn.ts';
import { sv as duenSv } from './cycles/duen/sv.ts';
import { fullanPhases } from './cycles/fullan-phases/cycle.ts';
import { da as fullanPhasesDa } from './cycles/fullan-phases/da.ts';
import { en as fullanPhasesEn } from './cycles/fullan-phases/en.ts';
import { nb as fullanPhasesNb } from './cycles/fullan-phases/nb.ts';
import { nn as fullanPhasesNn } from './cycles/fullan-phases/nn.ts';
import { sv as fullanPhasesSv } from './cycles/fullan-phases/sv.ts';
import { puff } from './cycles/puff/cycle.ts';
import { da as puffDa } from './cycles/puff/da.ts';
import { en as puffEn } from './cycles/puff/en.ts';
import { nb as puffNb } from './cycles/puff/nb.ts';
import { nn as puffNn } from './cycles/puff/nn.ts';
import { sv as puffSv } from './cycles/puff/sv.ts';
import { qualitySystem } from './cycles/quality-system/cycle.ts';
import { da as qualitySystemDa } from './cycles/quality-system/da.ts';
import { en as qualitySystemEn } from './cycles/quality-system/en.ts';
import { nb as qualitySystemNb } from './cycles/quality-system/nb.ts';
import { nn as qualitySystemNn } from './cycles/quality-system/nn.ts';
import { sv as qualitySystemSv } from './cycles/quality-system/sv.ts';
import { da as coreComponentsDa } from './tools/core-components/da.ts';
import { en as coreComponentsEn } from './tools/core-components/en.ts';
import { nb as coreComponentsNb } from './tools/core-components/nb.ts';
import { nn as coreComponentsNn } from './tools/core-components/nn.ts';
import { sv as coreComponentsSv } from './tools/core-components/sv.ts';
import { coreComponents } from './tools/core-components/tool.ts';
import { da as dialogueConferenceDa } from './tools/dialogue-conference/da.ts';
import { en as dialogueConferenceEn } from './tools/dialogue-conference/en.ts';
import { nb as dialogueConferenceNb } from './tools/dialogue-conference/nb.ts';
import { nn as dialogueConferenceNn } from './tools/dialogue-conference/nn.ts';
import { dialogueConference } from './tools/dialogue-conference/protocol.ts';
import { sv as dialogueConferenceSv } from './tools/dialogue-conference/sv.ts';
import { da as doneLearnedWiseDa } from './tools/done-learned-wise/da.ts';
import { en as doneLearnedWiseEn } from './tools/done-learned-wise/en.ts';
import { nb as doneLearnedWiseNb } from './tools/done-learned-wise/nb.ts';
import { nn as doneLearnedWiseNn } from './tools/done-learned-wise/nn.ts';
import { sv as doneLearnedWiseSv } from './tools/done-learned-wise/sv.ts';
import { doneLearnedWise } from './tools/done-learned-wise/tool.ts';
import { da as individualGroupPlenumDa } from './tools/individual-group-plenum/da.ts';
import { en as individualGroupPlenumEn } from './tools/individual-group-plenum/en.ts';
import { nb as individualGroupPlenumNb } from './tools/individual-group-plenum/nb.ts';
import { nn as individualGroupPlenumNn } from './tools/individual-group-plenum/nn.ts';
import { individualGroupPlenum } from './tools/individual-group-plenum/protocol.ts';
import { sv as individualGroupPlenumSv } from './tools/individual-group-plenum/sv.ts';
import { da as lessonStudyDa } from './tools/lesson-study/da.ts';
import { en as lessonStudyEn } from './tools/lesson-study/en.ts';
import { nb as lessonStudyNb } from './tools/lesson-study/nb.ts';
import { nn as lessonStudyNn } from './tools/lesson-study/nn.ts';
import { lessonStudy } from './tools/lesson-study/protocol.ts';
import { sv as lessonStudySv } from './tools/lesson-study/sv.ts';
import { da as peerSupervisionDa } from './tools/peer-supervision/da.ts';
import { en as peerSupervisionEn } from './tools/peer-supervision/en.ts';
import { nb as peerSupervisionNb } from './tools/peer-supervision/nb.ts';
import { nn as peerSupervisionNn } from './tools/peer-supervision/nn.ts';
import { peerSupervision } from './tools/peer-supervision/protocol.ts';
import { sv as peerSupervisionSv } from './tools/peer-supervision/sv.ts';
import { da as ringstabekkCrossDa } from './tools/ringstabekk-cross/da.ts';
import { en as ringstabekkCrossEn } from './tools/ringstabekk-cross/en.ts';
import { nb as ringstabekkCrossNb } from './tools/ringstabekk-cross/nb.ts';
import { nn as ringstabekkCrossNn } from './tools/ringstabekk-cross/nn.ts';
import { sv as ringstabekkCrossSv } from './tools/ringstabekk-cross/sv.ts';
import { ringstabekkCross } from './tools/ringstabekk-cross/tool.ts';
import { da as smartGoalsDa } from './tools/smart-goals/da.ts';
import { en as smartGoalsEn } from './tools/smart-goals/en.ts';
import { nb as smartGoalsNb } from './tools/smart-goals/nb.ts';
import { nn as smartGoalsNn } from './tools/smart-goals/nn.ts';
import { sv as smartGoalsSv } from './tools/smart-goals/sv.ts';
import { smartGoals } from './tools/smart-goals/tool.ts';
import { da as swotDa } from './tools/swot/da.ts';
import { en as swotEn } from './tools/swot/en.ts';
import { nb as swotNb } from './tools/swot/nb.ts';
import { nn as swotNn } from './tools/swot/nn.ts';
import { sv as swotSv } from './tools/swot/sv.ts';
import { swot } from './tools/swot/tool.ts';

/**
 * Every tool and cycle that ships, by kind and id: protocols to run, tools to fill in and cycles that actions move
 * through, each with its texts by language.
 *
 * For apps that let someone choose among them. An app that knows which one it uses imports that one and one language
 * instead, and ships nothing else.
 */
export const toolLibrary = {
  protocols: {
    'individual-group-plenum': {
      protocol: individualGroupPlenum,
      texts: {
        nb: individualGroupPlenumNb,
        nn: individualGroupPlenumNn,
        da: individualGroupPlenumDa,
        sv: individualGroupPlenumSv,
        en: individualGroupPlenumEn,
      },
    },
    'dialogue-conference': {
      protocol: dialogueConference,
      texts: {
        nb: dialogueConferenceNb,
        nn: dialogueConferenceNn,
        da: dialogueConferenceDa,
        sv: dialogueConferenceSv,
        en: dialogueConferenceEn,
      },
    },
    'peer-supervision': {
      protocol: peerSupervision,
      texts: {
        nb: peerSupervisionNb,
        nn: peerSupervisionNn,
        da: peerSupervisionDa,
        sv: peerSupervisionSv,
        en: peerSupervisionEn,
      },
    },
    'lesson-study': {
      protocol: lessonStudy,
      texts: { nb: lessonStudyNb, nn: lessonStudyNn, da: lessonStudyDa, sv: lessonStudySv, en: lessonStudyEn },
    },
  },
  tools: {
    'done-learned-wise': {
      tool: doneLearnedWise,
      texts: {
        nb: doneLearnedWiseNb,
        nn: doneLearnedWiseNn,
        da: doneLearnedWiseDa,
        sv: doneLearnedWiseSv,
        en: doneLearnedWiseEn,
      },
    },
    swot: { tool: swot, texts: { nb: swotNb, nn: swotNn, da: swotDa, sv: swotSv, en: swotEn } },
    'ringstabekk-cross': {
      tool: ringstabekkCross,
      texts: {
        nb: ringstabekkCrossNb,
        nn: ringstabekkCrossNn,
        da: ringstabekkCrossDa,
        sv: ringstabekkCrossSv,
        en: ringstabekkCrossEn,
      },
    },
    'core-components': {
      tool: coreComponents,
      texts: {
        nb: coreComponentsNb,
        nn: coreComponentsNn,
        da: coreComponentsDa,
        sv: coreComponentsSv,
        en: coreComponentsEn,
      },
    },
    'smart-goals': {
      tool: smartGoals,
      texts: { da: smartGoalsDa, nb: smartGoalsNb, nn: smartGoalsNn, sv: smartGoalsSv, en: smartGoalsEn },
    },
  },
  cycles: {
    puff: { cycle: puff, texts: { nb: puffNb, nn: puffNn, da: puffDa, sv: puffSv, en: puffEn } },
    duen: { cycle: duen, texts: { nb: duenNb, nn: duenNn, da: duenDa, sv: duenSv, en: duenEn } },
    'fullan-phases': {
      cycle: fullanPhases,
      texts: { nb: fullanPhasesNb, nn: fullanPhasesNn, da: fullanPhasesDa, sv: fullanPhasesSv, en: fullanPhasesEn },
    },
    'quality-system': {
      cycle: qualitySystem,
      texts: {
        nb: qualitySystemNb,
        nn: qualitySystemNn,
        da: qualitySystemDa,
        sv: qualitySystemSv,
        en: qualitySystemEn,
      },
    },
  },
} as const;
