import { maskText } from '../../../../src/mask/mask-text';
import { secretNames } from '../../../../src/mask/secret-names';

/* The secret of a command is `S`. */

const nothing = { values: [], names: secretNames() };

test.each([
  'http -a ada:S GET https://api.example.com/x',
  'mongosh -u ada -p S shop',
  'sqlcmd -S db -U sa -P S -Q x',
  'twine upload -u __token__ -p S dist/x',
  'unrar x -pS a.rar',
  'echo S | docker login -u ada --password-stdin',
  'echo "S" | sudo -S ls',
  'aws configure set aws_secret_access_key S',
  'CONFIG SET requirepass S',
  'machine api.example.com login ada password S',
  'ada:S@tcp(db:3306)/shop',
  'sqlplus scott/S@orcl',
  'keytool -list -storepass S',
  'htpasswd -bc users ada S',
  'ConvertTo-SecureString "S" -AsPlainText',
])('%s', (text) => {
  const [start = '', end = ''] = text.split(/(?<![-\w])S(?!\w| (?:db|ls))|(?<=-p)S/);
  expect(maskText(`${start}tangerine${end}`, nothing)).toBe(`${start}[masked]${end}`);
});

test.each([
  'jdbc:oracle:thin:user/password@host',
  'echo hello | tee x',
  'npm config set registry https://registry.example.com',
  'aws configure set region eu-west-1',
  'sudo -S is not allowed',
  'ssh -p 22 host',
])('nothing is masked in %j', (text) => {
  expect(maskText(text, nothing)).toBe(text);
});
