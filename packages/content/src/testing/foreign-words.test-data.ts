import type { Language } from './language.test-data.ts';
import { wordsIn } from './words-in.test-data.ts';

/** Words that tell a language from its neighbours, after the languages that have them. */
export const wordsAtHome: readonly (readonly [languages: string, words: string])[] = [
  ['nb', 'hva hverandre noe noen mye måter gjør elevene elevenes jevnlig veiledning foresatte ennå dere'],
  ['nn', 'ikkje kva kvart kven kvifor kor korleis kvarandre ein eit noko nokon nokre meir mykje dei deira'],
  ['nn', 'frå saman sjølv sjølve heile vere gjer seier sjå skule skulen elevane lærarane leiarane jamleg rettleiing'],
  ['da', 'af hvad bliver blive blevet hinanden noget nogle endnu ud uden gennem mellem os vores viden måder'],
  ['da', 'eleverne jævnligt løbende vejledning udvikling medarbejdere forældre virksomheder'],
  ['sv', 'och inte är för vad hur när än från varandra tillsammans något några mycket genom mellan också bättre'],
  ['sv', 'skolan skolans eleverna lärare lärarna kollegor våra själva utveckling vårdnadshavare'],
  ['en', 'the and we our with what how school pupils teachers'],
  ['nb nn', 'å ei etter blitt utvikling mellom gjennom'],
  ['nb da', 'ikke hvor hvordan hvorfor hvilken hver hvert sammen fra selv være bedre'],
  ['nb da', 'skolen skolens skolelederne lærerne kolleger'],
  ['nb nn da', 'og til'],
  ['nb nn da en', 'at'],
  ['nb nn sv', 'av oss bli blir'],
  ['nn sv', 'att kvar utan'],
  ['da sv', 'efter'],
];

/** Words that a language has, but with another meaning than its neighbours: proof, a contention, to paint. */
const falseFriends: Readonly<Record<Language, string>> = {
  nb: '',
  nn: '',
  da: 'bevis påstand rar',
  sv: 'bevis måla rolig roligt',
  en: '',
};

/** The words of neighbouring languages, and the false friends, that a text in a language has. */
export function foreignWords(language: Language, text: string): string[] {
  const abroad = wordsAtHome.filter(([languages]) => !languages.split(' ').includes(language));
  const lists = [...abroad.map(([, list]) => list), falseFriends[language]];
  const foreign = new Set(lists.flatMap((list) => list.split(' ')));
  return wordsIn(text).filter((word) => foreign.has(word));
}
