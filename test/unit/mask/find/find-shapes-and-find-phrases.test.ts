import { maskedIn } from './masked-in';

test('what is masked around the edges', () => {
  expect(
    maskedIn([
      'Bearer abc.def',
      'bearer token',
      'Basic YWRhOmh1bnRlcg==',
      'Digest abc',
      'AKIAIOSFODNN7EXAMPLE',
      'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
      'sk_live_abcdefgh12345678',
      'sk_test_',
      'postgres://ada:hunter22@db/x',
      'postgres://ada@db/x',
      'postgres://ada:[masked]@db/x',
      "Duplicate entry 'hunter22' for key 'users.password'",
      "Duplicate entry 'ada' for key 'users.name'",
      'Key (password)=(hunter22) already exists.',
      'Key (name, password)=(ada, hunter22) already exists.',
      'Key (name)=(ada) already exists.',
      "IDENTIFIED BY 'hunter22'",
      "IDENTIFIED BY '[masked]'",
      'curl -u ada:hunter22 x',
    ]),
  ).toMatchSnapshot();
});
