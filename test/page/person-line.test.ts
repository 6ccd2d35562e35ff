import { describe, expect, it } from 'vitest';
import { isPersonLike, namesInLine } from '../../lib/page/person-line';

describe('a byline', () => {
  it.each([
    ['By Tilda Marsh', ['Tilda Marsh']],
    ['by TILDA MARSH and OWEN FRITH', ['TILDA MARSH', 'OWEN FRITH']],
    ['By Tilda Marsh, Owen Frith and Bo Ek | Ellery Courier', ['Tilda Marsh', 'Owen Frith', 'Bo Ek']],
    ['Tilda Marsh Senior Harbour Correspondent', ['Tilda Marsh Senior Harbour']],
    ['Tilda Marsh, Senior Politics Editor', ['Tilda Marsh']],
    ['Words by Ursula van der Oake', ['Ursula van der Oake']],
    ['Tilda Marsh for the Ellery Courier', ['Tilda Marsh for the Ellery Courier']],
    ['Tilda Marsh in Sandholm', ['Tilda Marsh']],
    ['Courier Staff', ['Courier Staff']],
    ['<a href="/x">Tilda&nbsp;Marsh</a>', ['Tilda Marsh']],
  ])('%s names %j', (line, names) => {
    expect(namesInLine(line)).toEqual(names);
  });

  it.each([
    '',
    'Updated 4 March 2024',
    'https://courier.example/tilda',
    '@tildamarsh',
    'Share',
    '3 min read',
  ])('%s names nobody', (line) => {
    expect(namesInLine(line)).toEqual([]);
  });

  it('tells a person from an outlet', () => {
    expect(['Tilda Marsh', 'Ellery Daily News', 'Press Association', 'Reuters'].map(isPersonLike)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
