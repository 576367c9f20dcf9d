import type { Place } from './place';
import { message, placesOf, plain } from './place';

/** What sentences, tuples, pairs and dumps of objects tell of a member that is secret. */
export const toldPlaces: readonly Place[] = [
  ...placesOf(
    'sentence',
    {
      'got "S"': (secret) => message(`body/password must NOT have fewer than 99 characters, got "${secret}"`),
      "Invalid value 'S' for field": (secret) => message(`Invalid value '${secret}' for field 'password'`),
      'value [S] for field': (secret) => message(`value [${secret}] for field "api_key" is invalid`),
      "'S' is not a valid value": (secret) => message(`'${secret}' is not a valid value for password`),
      'has invalid value: S': (secret) => message(`Parameter 'token' has invalid value: '${secret}'`),
      'must not be "S"': (secret) => message(`password must not be "${secret}"`),
      'password "S" is too short': (secret) => message(`The password "${secret}" is too short`),
      'in German marks': (secret) => message(`Das Passwort „${secret}“ ist zu kurz`),
      'in French marks': (secret) => message(`Le mot de passe « ${secret} » est incorrect`),
      'in Chinese': (secret) => message(`密码「${secret}」太短`),
      'in Japanese': (secret) => message(`パスワード『${secret}』は無効です`),
      'Go: unmarshal': (secret) =>
        message(`json: cannot unmarshal string "${secret}" into Go struct field Login.password of type int`),
      'Jackson: a reference chain': (secret) =>
        message(
          `Cannot deserialize value of type \`int\` from String "${secret}": not a valid int value (through reference chain: com.acme.Login["password"])`,
        ),
      'Go: the tag of a field': (secret) =>
        message(`Field validation for 'Password' failed on the 'min' tag, actual value is '${secret}'`),
      'MySQL: an integer': (secret) =>
        message(`Truncated wrong INTEGER value: '${secret}' for column 'password' at row 1`),
      'GraphQL: an argument': (secret) => message(`Argument "password" has invalid value "${secret}".`),
      'GraphQL: within an input': (secret) =>
        message(`Variable "$input" got invalid value "${secret}" at "input.password"; Expected type "Int".`),
    },
    'words',
  ),
  ...placesOf(
    'sentence',
    {
      'could not verify token [S]': (secret) => message(`could not verify token [${secret}]`),
      'API key (S)': (secret) => message(`The API key (${secret}) is disabled`),
      'S is not a valid API key': (secret) => message(`${secret} is not a valid API key`),
      'session id S': (secret) => message(`session id ${secret} not found`),
    },
    'token',
  ),
  ...placesOf(
    'tuple',
    {
      'pairs of Python': (secret) => message(`[('user', 'ada'), ('password', '${secret}')]`),
      'pairs of JavaScript': (secret) => message(`[ [ 'user', 'ada' ], [ 'password', '${secret}' ] ]`),
      'arguments of a setter': (secret) => message(`config.set('password', '${secret}')`),
      'a constant of PHP': (secret) => message(`define('DB_PASSWORD', '${secret}');`),
      'arguments of a command': (secret) =>
        message(`Command '['mysql', '-u', 'root', '--password', '${secret}']' returned 1.`),
      'raw fields': (secret) => message(`rawHeaders: [ 'Host', 'a', 'X-Api-Key', '${secret}' ]`),
      'a tuple of Erlang': (secret) => message(`[{<<"password">>,<<"${secret}">>}]`),
      'a pair of Lisp': (secret) => message(`(("user" . "ada") ("password" . "${secret}"))`),
      'a method that sets': (secret) => message(`user.setPassword("${secret}") failed`),
    },
    'words',
  ),
  ...placesOf(
    'pair',
    {
      'name and value': (secret) =>
        message(`[ { name: 'user', value: 'ada' }, { name: 'password', value: '${secret}' } ]`),
      'value and param': (secret) =>
        message(`{ value: '${secret}', msg: 'Invalid value', param: 'password' }`),
      'a path and an invalid value': (secret) =>
        message(
          `ConstraintViolationImpl{interpolatedMessage='too short', propertyPath=a.password, invalidValue='${secret}'}`,
        ),
      'name and value of YAML': (secret) => plain(`env:\n  - name: DB_PASSWORD\n    value: "${secret}"\n`),
      'attributes of XML': (secret) =>
        plain(`<error field="password" value='${secret.replaceAll('&', '&amp;')}'>no</error>`, 'text/xml'),
    },
    'words',
  ),
  ...placesOf('pair', {
    'bare name and value': (secret) => message(`Key: Password, Value: ${secret}`),
    'bare name and value of YAML': (secret) =>
      plain(`- name: DB_PASSWORD\n  value: ${secret}\n- name: PORT\n`),
    'a cookie of Java': (secret) => message(`Cookie(name=JSESSIONID, value=${secret}, path=/)`),
  }),
  ...placesOf(
    'dump',
    {
      'PHP: a protected member': (secret) =>
        plain(`User Object\n(\n    [password:protected] => ${secret}\n)\n`),
      'PHP: a private member': (secret) =>
        plain(`object(User)#1 (1) {\n  ["password":"User":private]=>\n  string(9) "${secret}"\n}`),
      'PHP: serialize': (secret) => message(`a:1:{s:8:"password";s:9:"${secret}";}`),
      'Go: values of a form': (secret) =>
        message(`url.Values{"password":[]string{"${secret}"}, "user":[]string{"ada"}}`),
      'Go: spew': (secret) => plain(` Password: (string) (len=9) "${secret}",\n`),
      'Rust: on several lines': (secret) =>
        plain(`Login {\n    password: Some(\n        "${secret}",\n    ),\n}`),
      'Python: a type for secrets': (secret) => message(`SecretStr('${secret}')`),
      'a comparison': (secret) => message(`password === "${secret}"`),
      'YAML: a folded scalar': (secret) => plain(`db:\n  password: >-\n    ${secret}\n  user: ada\n`),
      'YAML: a list': (secret) => plain(`passwords:\n  - ${secret}\n  - other1\n`),
    },
    'words',
  ),
  ...placesOf('dump', {
    'YAML: a tag': (secret) => plain(`password: !vault ${secret}\nuser: ada\n`),
    'an arrow': (secret) => message(`Password → ${secret}`),
  }),
];
