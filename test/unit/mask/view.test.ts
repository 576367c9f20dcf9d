import { placeOf, viewsOf } from '../../../src/mask/view';

/* How a text reads once its encoded parts are decoded, and where each character comes from. */

const texts = [
  'plain',
  'a%20b',
  'a%2Fb',
  '%41%42',
  '%C3%A9x',
  '%zz',
  '%4',
  '100% of it',
  '&amp;',
  '&lt;b&gt;',
  '&quot;&apos;',
  'a&nbsp;b',
  '&unknown;',
  '&ab;',
  '&#65;',
  '&#x41;',
  '&#X41;',
  '&#x110000;',
  '&#1114111;',
  '&#1114112;',
  '&#12345678;',
  '&#x1234567;',
  '\\n\\r\\t\\b\\f',
  '\\"\\\'\\/\\\\\\`',
  '\\u0041',
  '\\x41',
  '\\x4',
  '\\u004',
  '\\q',
  'a\\u00e9b',
  '&amp;amp;',
  '&amp;amp;amp;',
  '%2541',
  '%252541',
  '%25252541',
  '%2525252541',
  '\\\\u0041',
  'x&#128512;y',
  '%F0%9F%98%80z',
  'a%20%41b',
] as const;

test('views and places', () => {
  const lines = texts.map((text) => {
    const views = viewsOf(text).map((view) => {
      const places = Array.from({ length: view.text.length + 1 }, (_, index) => placeOf(view, index));
      return `${JSON.stringify(view.text)} [${places.join(' ')}]`;
    });
    return `${JSON.stringify(text)}: ${views.slice(1).join(' → ') || 'as it is'}`;
  });
  expect(lines.join('\n')).toMatchSnapshot();
});

test('the places of a text as it is', () => {
  const [view = { text: '' }] = viewsOf('plain');
  expect([view.places, placeOf(view, 3)]).toEqual([undefined, 3]);
});
