import { maskedIn } from './masked-in';

test('what is masked around the edges', () => {
  expect(
    maskedIn([
      '/x?code=abc123de',
      '/x?code=abcdefgh',
      '/x?page=abc123de',
      '/x&state=abc123de',
      '/x?CODE=abc123de#y',
      '/reset-password/abc123de',
      '/password/reset/abc123de',
      '/password/a/b/abc123de',
      '/users/abc123de',
      '/verify/abc123de',
      '/confirmations/abc123de/x',
      '/invite/abc123de',
      '/password/abc123de/abc456fg',
      '/password/abc123de.',
      'x/abc123de',
      '/sessions/v1.2.3',
    ]),
  ).toMatchSnapshot();
});
