import type { ComparisonWords } from './comparison-words.ts';
import { explanationDa } from './explanation-da.ts';

/** Danish words for {@link comparisonExplanation}. */
export const comparisonDa: ComparisonWords = {
  explanation: explanationDa,
  below: '{share} har valgt et lavere niveau end {level}, som er {target}.',
  targets: { own: 'gruppens eget målniveau', school: 'skolens målniveau', owner: 'forvaltningens målniveau' },
  shortfall:
    'I gennemsnit mangler der {steps} niveauer; de, der har nået målniveauet eller ligger over det, tæller som 0.',
  everyonesInterval:
    'For alle, det gælder, også dem, der ikke har valgt et niveau, ligger andelen sandsynligvis mellem {low} og {high} ({confidence}-interval).',
  everyone: 'Alle, det gælder, har valgt et niveau, så andelen er nøjagtig.',
  judged: { group: 'Gruppen blev enige om {level}.', plenum: 'Plenum blev enige om {level}.' },
  alone: 'Hver for sig har {below} valgt et lavere niveau, {at} det samme og {above} et højere.',
  against: 'Vurderingen går imod personalet. Det er noget at tale om og behøver ikke at være en fejl.',
  notAgainst: 'Vurderingen går ikke imod personalet.',
  againstRule: 'Reglen her: En vurdering går imod personalet, når {counted} er færre end {limit}.',
  counted: {
    level: 'de, der har valgt niveauet,',
    'level-and-beyond': 'de, der har valgt niveauet eller et, der er endnu længere fra det midterste svar,',
  },
  ofStaff: '{share} af personalet',
  evenSpread: 'det antal, hvert niveau ville få, hvis svarene var jævnt fordelt',
  changes: {
    up: 'Svarene er gået tydeligt op fra {before} til {after}.',
    down: 'Svarene er gået tydeligt ned fra {before} til {after}.',
    split:
      'Svarene er blevet tydeligt mere delte fra {before} til {after}: Flere valgte lave niveauer, og flere valgte høje.',
    closer:
      'Svarene er blevet tydeligt mere samlede fra {before} til {after}: Færre valgte lave niveauer, og færre valgte høje.',
    'no-clear-change': 'Der er ingen tydelig ændring fra {before} til {after}.',
  },
  parts: 'I gennemsnit pr. person svarer det til {up} niveauer op og {down} niveauer ned.',
  directions: 'Af {n}, der svarede begge gange, gik {up} op, {same} blev stående, og {down} gik ned.',
  onlyThey: 'Kun de er sammenlignet; {left} svarede kun den første gang og {joined} kun den anden.',
  unlinked: 'Ingen er fulgt fra den ene gang til den anden, så en virkelig ændring kan blive overset.',
  favourable: 'Andelen, der valgte et godt niveau, var {before} den første gang og {after} den anden.',
  clear:
    'En ændring kaldes tydelig, når tilfældigheder alene ville give en lige så stor i højst {level} af tilfældene.',
  clearAmong:
    'En ændring kaldes tydelig, når tilfældigheder alene ville give en lige så stor i højst {level} af tilfældene, også når vi tager højde for, at vi ser på {indicators} indikatorer. Intervallet tager ikke højde for det.',
  mostlyClear:
    'Når vi ser på {indicators} indikatorer, kan vi vente, at højst {level} af de ændringer, der kaldes tydelige, er tilfældige. Intervallet tager ikke højde for, hvor mange vi ser på.',
  between: 'Af uenigheden ligger {share} mellem enhederne og resten inden for dem.',
  byChance: 'Var de samme personer fordelt tilfældigt på enhederne, ville andelen i gennemsnit være {byChance}.',
  alike:
    'Var enhederne i virkeligheden ens, ville tilfældigheder alene give så forskellige svar i {chance} af tilfældene.',
  under: 'under {value}',
  inTeams: 'De, der er regnet med, er fordelt på {teams} enheder: {sizes}.',
  withheldTeams: 'Enheder, der ikke vises, er ikke regnet med: {withheld}.',
  bothSides: 'En sammenligning vises kun, når begge sider kan vises.',
  shownTeams: 'En sammenligning vises kun, når enhederne i den kan vises.',
  sameOfAll: 'Vises ikke: Det ville sige det samme om alle.',
  nothing: {
    target: 'Intet at sammenligne: Ingen har valgt et niveau.',
    roles: 'Intet at sammenligne: I mindst en af de to roller har ingen valgt et niveau.',
    rounds: 'Intet at sammenligne: Der blev ikke enighed om ét niveau, eller ingen har valgt et niveau på egen hånd.',
    change: 'Intet at sammenligne: Mindst en af de to gange valgte ingen et niveau.',
    teams:
      'Intet at sammenligne: I færre end to enheder har nogen valgt et niveau, eller også har alle valgt det samme.',
  },
  refused: {
    'other-version':
      'Sammenlignes ikke: Der er brugt to versioner af vurderingsskemaet ({first} og {second}), og de ældste svar skal først føres over til den nye.',
    'other-instrument': 'Sammenlignes ikke: Det er to forskellige vurderingsskemaer ({first} og {second}).',
  },
  notComparable: {
    units: 'Sammenlignes ikke: Vurderingsskemaet siger selv, at enheder ikke kan sammenlignes.',
    waves: 'Sammenlignes ikke: Vurderingsskemaet siger selv, at målinger ikke kan sammenlignes.',
  },
};
