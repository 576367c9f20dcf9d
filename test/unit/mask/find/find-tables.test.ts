import { maskedIn } from './masked-in';

test('what is masked around the edges', () => {
  expect(
    maskedIn([
      'user,password\nada,hunter22',
      'user;password\nada;hunter22',
      'user\tpassword\nada\thunter22',
      '|user|password|\n|ada|hunter22|',
      'user,password\nada',
      'user,password\nada,hunter22,x',
      'user,password\n\nada,hunter22',
      'user,pass word!\nada,hunter22',
      'password\nhunter22',
      'password,user\nhunter22,ada',
      'password\tuser\nhunter22\tada',
      'password\thunter22',
      'user\thunter22',
      'password  hunter22',
      'password hunter22',
      '  password    hunter22 x',
      '> password  hunter22',
      'password   is too short',
      '| password | hunter22 |',
      '| password | hunter22 |\n| --- | --- |\n| a | b |',
      '| user | password |\n|------|----------|\n| | hunter22 |\n| ada | |',
      '| a | b |\n| - | - |\n| password | hunter22 |',
      '| a | b | c |\n| - | - | - |\n| password | hunter22 | x |',
      'a|b\n-+-\npassword|hunter22',
      '"user","password"\n"ada","hunter22"',
      "'user','password'\n'ada','hunter22'",
      ',password\nx,hunter22',
      'user,password,\nada,hunter22,',
      `user,password\n${'x'.repeat(10_001)}\nada,hunter22`,
      'password , user\n hunter22 , ada',
      'one, two; three | four',
    ]),
  ).toMatchSnapshot();
});
