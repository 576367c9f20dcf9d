import { maskedIn } from './masked-in';

test('what is masked around the edges', () => {
  expect(
    maskedIn([
      'the password hunter22',
      'the password abc123de',
      'password is abc123de',
      'password was: abc123de',
      'the password of abc123de',
      'password abcdefgh',
      'password "abc123de" x',
      'password abc123de.',
      'API key abc123de',
      'api  key abc123de',
      '--password hunter22',
      '-password hunter22',
      '--password "hunter 22"',
      '--password --user',
      '--password is too short',
      '--password',
      '--password | x',
      '--user ada',
      'mat khau la abc123de',
      'password\nabc123de',
      'password     abc123de',
    ]),
  ).toMatchSnapshot();
});
