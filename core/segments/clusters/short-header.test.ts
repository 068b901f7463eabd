import { describe, expect, it } from 'vitest';
import { sharedOpening, shortHeader } from './short-header';

const shortOf = (headers: readonly string[]) => headers.map((header) => shortHeader(header, sharedOpening(headers)));

describe('questions that begin alike are called by what tells them apart', () => {
  it.each([
    [
      [
        'How important is a low price?',
        'How important are the newest features?',
        'How important is the brand?',
        'Mood',
      ],
      ['low price', 'newest features', 'brand', 'Mood'],
    ],
    [
      ['Hur viktigt är lågt pris?', 'Hur viktigt är varumärket?', 'Hur viktigt är det med support?'],
      ['lågt pris', 'varumärket', 'support'],
    ],
    [
      ['How important are these? [Price]', 'How important are these? [Brand]', 'How important are these? [Help]'],
      ['Price', 'Brand', 'Help'],
    ],
    [
      ['Price', 'Low price or quality', 'Brand'],
      ['Price', 'Low price or quality', 'Brand'],
    ],
  ])('%j', (headers, short) => {
    expect(shortOf(headers)).toEqual(short);
  });
  it('leaves two that begin alike by chance, and a question that is all opening', () => {
    expect(sharedOpening(['How old are you?', 'How old is it?', 'City', 'Brand'])).toBe('');
    expect(shortHeader('How important is the', 'How important is the')).toBe('How important is the');
  });
});
