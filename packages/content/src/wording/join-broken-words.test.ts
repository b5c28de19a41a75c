import { expect, it } from 'vitest';
import { joinBrokenWords } from './join-broken-words.ts';
import { linesIn } from './lines-in.ts';

const joined = (document: string) => joinBrokenWords(linesIn(document));

it.each([
  ['med-\nlemmene', 'medlemmene', 'hyphen-removed'],
  ['med-\n\nlemmene', 'medlemmene', 'hyphen-removed'],
  ['SMART-\nmål', 'SMART-mål', 'hyphen-kept'],
  ['Et e-\nbrev', 'Et e-brev', 'hyphen-kept'],
  ['PISA2018-\ntall', 'PISA2018-tall', 'hyphen-kept'],
  ['Nord-\nNorge', 'Nord-Norge', 'hyphen-kept'],
  ['hjem- og skole-\nog fritid', 'hjem- og skole- og fritid', 'hyphen-kept'],
  ['hjem og -\nskole', 'hjem og -skole', 'hyphen-kept'],
])('joins %j', (document, text, code) => {
  expect(joined(document)).toMatchObject([{ text, mends: [{ code, line: 1 }] }]);
});

it('keeps a hyphen that the same word has elsewhere', () => {
  expect(joined('en lese-plan\nDen lese-\nplanen').map(({ text }) => text)).toEqual(['en lese-plan', 'Den leseplanen']);
  expect(joined('en lese-plan\nDen lese-\nplan').map(({ text }) => text)).toEqual(['en lese-plan', 'Den lese-plan']);
});

it('keeps a dash and an item apart from the line before', () => {
  for (const document of ['ro -\ntillit', 'ro-\n- tillit', 'ro-\n\nTillit', 'ro']) {
    expect(joined(document).map(({ text }) => text)).toEqual(document.split(/\n+/));
  }
});

it('brings a bullet that stands alone to its item', () => {
  expect(joined('•\n\nen\n1.\nto\n•\n•').map(({ text }) => text)).toEqual(['• en', '1. to', '•', '•']);
});
