import type { ComparisonWords } from './comparison-words.ts';
import { explanationNb } from './explanation-nb.ts';

/** Norwegian (bokmål) words for {@link comparisonExplanation}. */
export const comparisonNb: ComparisonWords = {
  explanation: explanationNb,
  below: '{share} har valgt et lavere nivå enn {level}, som er {target}.',
  targets: { own: 'gruppas eget målnivå', school: 'skolens målnivå', owner: 'skoleeierens målnivå' },
  shortfall:
    'I gjennomsnitt mangler det {steps} nivåer; de som har nådd målnivået eller ligger over det, teller som 0.',
  everyonesInterval:
    'For alle det gjelder, også dem som ikke har valgt et nivå, ligger andelen trolig mellom {low} og {high} ({confidence}-intervall).',
  everyone: 'Alle det gjelder, har valgt et nivå, så andelen er nøyaktig.',
  judged: { group: 'Gruppa ble enige om {level}.', plenum: 'Plenum ble enige om {level}.' },
  alone: 'Hver for seg har {below} valgt et lavere nivå, {at} det samme og {above} et høyere.',
  against: 'Vurderingen går imot personalet. Det er noe å snakke om, og behøver ikke være en feil.',
  notAgainst: 'Vurderingen går ikke imot personalet.',
  againstRule: 'Regelen her: En vurdering går imot personalet når {counted} er færre enn {limit}.',
  counted: {
    level: 'de som har valgt nivået,',
    'level-and-beyond': 'de som har valgt nivået eller et som er enda lenger fra det midterste svaret,',
  },
  ofStaff: '{share} av personalet',
  evenSpread: 'hvert nivå ville fått om svarene var jevnt fordelt',
  changes: {
    up: 'Svarene har gått tydelig opp fra {before} til {after}.',
    down: 'Svarene har gått tydelig ned fra {before} til {after}.',
    split:
      'Svarene er blitt tydelig mer delt fra {before} til {after}: Flere valgte lave nivåer, og flere valgte høye.',
    closer:
      'Svarene er blitt tydelig mer samlet fra {before} til {after}: Færre valgte lave nivåer, og færre valgte høye.',
    'no-clear-change': 'Det er ingen tydelig endring fra {before} til {after}.',
  },
  parts: 'I gjennomsnitt per person svarer det til {up} nivåer opp og {down} nivåer ned.',
  directions: 'Av {n} som svarte begge ganger, gikk {up} opp, {same} ble stående, og {down} gikk ned.',
  onlyThey: 'Bare de er sammenlignet; {left} svarte bare den første gangen, og {joined} bare den andre.',
  unlinked: 'Ingen er fulgt fra den ene gangen til den andre, så en virkelig endring kan gå upåaktet hen.',
  favourable: 'Andelen som valgte et godt nivå, var {before} den første gangen og {after} den andre.',
  clear: 'En endring kalles tydelig når tilfeldigheter alene ville gi en like stor i høyst {level} av tilfellene.',
  clearAmong:
    'En endring kalles tydelig når tilfeldigheter alene ville gi en like stor i høyst {level} av tilfellene, også når vi tar hensyn til at vi ser på {indicators} kjennetegn. Intervallet tar ikke hensyn til det.',
  mostlyClear:
    'Når vi ser på {indicators} kjennetegn, kan vi vente at høyst {level} av endringene som kalles tydelige, er tilfeldige. Intervallet tar ikke hensyn til hvor mange vi ser på.',
  between: 'Av uenigheten ligger {share} mellom enhetene og resten innenfor dem.',
  byChance: 'Var de samme personene fordelt tilfeldig på enhetene, ville andelen i gjennomsnitt vært {byChance}.',
  alike: 'Var enhetene egentlig like, ville tilfeldigheter alene gi så ulike svar i {chance} av tilfellene.',
  under: 'under {value}',
  inTeams: 'De som er regnet med, er fordelt på {teams} enheter: {sizes}.',
  withheldTeams: 'Enheter som ikke vises, er ikke regnet med: {withheld}.',
  bothSides: 'En sammenligning vises bare når begge sidene kan vises.',
  shownTeams: 'En sammenligning vises bare når enhetene i den kan vises.',
  sameOfAll: 'Vises ikke: Det ville sagt det samme om alle.',
  nothing: {
    target: 'Ingenting å sammenligne: Ingen har valgt et nivå.',
    roles: 'Ingenting å sammenligne: I minst en av de to rollene har ingen valgt et nivå.',
    rounds: 'Ingenting å sammenligne: Det ble ikke enighet om ett nivå, eller ingen har valgt et nivå på egen hånd.',
    change: 'Ingenting å sammenligne: Minst en av de to gangene valgte ingen et nivå.',
    teams: 'Ingenting å sammenligne: I færre enn to enheter har noen valgt et nivå, eller så har alle valgt det samme.',
  },
  refused: {
    'other-version':
      'Sammenlignes ikke: Det er brukt to versjoner av vurderingsskjemaet ({first} og {second}), og de eldste svarene må først føres over til den nye.',
    'other-instrument': 'Sammenlignes ikke: Det er to ulike vurderingsskjemaer ({first} og {second}).',
  },
  notComparable: {
    units: 'Sammenlignes ikke: Vurderingsskjemaet sier selv at enheter ikke kan sammenlignes.',
    waves: 'Sammenlignes ikke: Vurderingsskjemaet sier selv at gjennomføringer ikke kan sammenlignes.',
  },
};
