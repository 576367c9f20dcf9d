import type { Place } from './place';
import { placesOf } from './place';

const body = (members: object): { content: object } => ({
  content: { error: 'conflict', message: 'no', ...members },
});
const sent = (content: unknown): { request: { content: unknown } } => ({ request: { content } });

/** Names of members, in English and in other languages, as APIs write them. */
const NAMES = [
  'password',
  'new_password',
  'passwordConfirmation',
  'pw',
  'pwd',
  'passwd',
  'passphrase',
  'passcode',
  'secret',
  'client_secret',
  'sharedSecret',
  'token',
  'accessToken',
  'refresh_token',
  'id_token',
  'apiKey',
  'api_key',
  'x-api-key',
  'private_key',
  'signing_key',
  'encryptionKey',
  'masterKey',
  'subscription-key',
  'session_id',
  'sid',
  'csrf',
  'otp',
  'pin',
  'cvv',
  'ssn',
  'iban',
  'cardNumber',
  'recoveryCode',
  'mfa_code',
  'webhookSecret',
  'connectionString',
  'passkey',
  'client_assertion',
  'code_verifier',
  'mnemonic',
  'seed_phrase',
  'creditCard',
  'social_security_number',
  'one_time_code',
  'twoFactorCode',
  '2fa_code',
  'smsCode',
  'sicherheitscode',
  'clé_d_api',
  'código_de_verificación',
  'authorization',
  'credentials',
  'signature',
  'passwort',
  'kennwort',
  'geheimnis',
  'motDePasse',
  'mot_de_passe',
  'contraseña',
  'contrasena',
  'senha',
  'wachtwoord',
  'lösenord',
  'adgangskode',
  'passord',
  'salasana',
  'hasło',
  'heslo',
  'jelszó',
  'parola',
  'şifre',
  'пароль',
  'κωδικός',
  'mat_khau',
  'mật khẩu',
  '密码',
  '新密码',
  '口令',
  'パスワード',
  '비밀번호',
  'كلمة المرور',
  'סיסמה',
  'รหัสผ่าน',
];

export const memberPlaces: readonly Place[] = [
  ...placesOf(
    'member',
    Object.fromEntries(NAMES.map((name) => [name, (secret: string) => body({ [name]: secret })])),
    'words',
  ),
  ...placesOf(
    'structure',
    {
      'a member within members': (secret) => body({ data: { user: { login: { password: secret } } } }),
      'a list': (secret) => body({ tokens: [secret] }),
      'a member below a secret one': (secret) => body({ credentials: { user: 'ada', value: secret } }),
      'objects with name and value': (secret) => body({ fields: [{ name: 'password', value: secret }] }),
      'objects with key and value': (secret) => body({ entries: [{ key: 'api_key', value: secret }] }),
      'objects with Key and Value': (secret) => body({ Tags: [{ Key: 'ApiKey', Value: secret }] }),
      'objects with field and value': (secret) => body({ details: [{ field: 'password', value: secret }] }),
      'objects with id and value': (secret) => body({ inputs: [{ id: 'user_password', value: secret }] }),
      'objects with header and value': (secret) =>
        body({ headers: [{ header: 'X-Api-Key', value: secret }] }),
      'objects with label and text': (secret) => body({ rows: [{ label: 'Password', text: secret }] }),
      'pairs of name and value': (secret) => body({ form: [['password', secret]] }),
      'pairs among others': (secret) =>
        body({
          form: [
            ['email', 'ada@example.com'],
            ['password', secret],
          ],
        }),
      'a table with a row of names': (secret) =>
        body({
          table: [
            ['id', 'email', 'password'],
            ['1', 'ada@example.com', secret],
          ],
        }),
      'columns and rows': (secret) => body({ columns: ['id', 'password'], rows: [['1', secret]] }),
      'fields and values': (secret) =>
        body({ fields: ['email', 'token'], values: ['ada@x.example', secret] }),
      'names in quotation marks': (secret) => body({ '"password"': secret }),
      'a name with a path': (secret) => body({ 'user.login.password': secret }),
      'a name with brackets': (secret) => body({ 'user[password]': secret }),
      'JSON within a string': (secret) => body({ payload: JSON.stringify({ password: secret }) }),
      'JSON within JSON within a string': (secret) =>
        body({ payload: JSON.stringify(JSON.stringify({ password: secret })) }),
      'the request within the answer': (secret) =>
        body({ request: { method: 'POST', body: { email: 'a', password: secret } } }),
      'environment variables': (secret) => body({ env: { NODE_ENV: 'test', DB_PASSWORD: secret } }),
      'configuration of a client': (secret) =>
        body({ config: { url: '/x', headers: { Authorization: `Bearer ${secret}` } } }),
      'auth of a client': (secret) => body({ config: { auth: { username: 'ada', password: secret } } }),
      'a list of argument': (secret) => body({ argv: ['deploy', '--password', secret] }),
    },
    'words',
  ),
  ...placesOf('structure', {
    'raw fields': (secret) => body({ rawHeaders: ['Accept', '*/*', 'Authorization', `Bearer ${secret}`] }),
  }),
  ...placesOf(
    'request',
    {
      JSON: (secret) => sent({ email: 'ada@example.com', password: secret }),
      'JSON, deep': (secret) => sent({ a: [{ b: { credentials: { c: secret } } }] }),
      'JSON, pairs': (secret) => sent([{ name: 'password', value: secret }]),
      'GraphQL variables': (secret) =>
        sent({ query: 'mutation($p: String!) { login(password: $p) }', variables: { password: secret } }),
      'GraphQL literal': (secret) =>
        sent({ query: `mutation { login(password: ${JSON.stringify(secret)}) }` }),
      'repeated in the message': (secret) => ({
        ...sent({ password: secret }),
        content: { error: 'conflict', message: `The value "${secret}" is taken.` },
      }),
      'repeated as a value': (secret) => ({
        ...sent({ password: secret }),
        content: { error: 'conflict', message: 'no', got: secret },
      }),
      'repeated between words': (secret) => ({
        ...sent({ password: secret }),
        content: { error: 'conflict', message: `We cannot take ${secret} here` },
      }),
    },
    'words',
  ),
];
