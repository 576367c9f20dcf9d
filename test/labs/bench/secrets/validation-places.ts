import type { Place } from './place';
import { message, placesOf } from './place';

const errors = (...all: readonly unknown[]): { status: number; content: object } => ({
  status: 422,
  content: { message: 'Validation failed', errors: all },
});

/** What frameworks and validators say of a value that they refuse, with the value. */
export const validationPlaces: readonly Place[] = placesOf(
  'validation',
  {
    'Spring: FieldError': (secret) =>
      errors({
        codes: ['Size.user.password', 'Size'],
        defaultMessage: 'size must be between 8 and 64',
        objectName: 'user',
        field: 'password',
        rejectedValue: secret,
        bindingFailure: false,
      }),
    'Spring: the text of a FieldError': (secret) =>
      message(
        `Field error in object 'user' on field 'password': rejected value [${secret}]; codes [Size.user.password,Size]; default message [size must be between 8 and 64]`,
      ),
    'Spring: a violation with its path': (secret) =>
      errors({
        propertyPath: 'create.user.password',
        invalidValue: secret,
        message: 'size must be at least 8',
      }),
    'Spring: rejected_value': (secret) => errors({ field_name: 'password', rejected_value: secret }),
    'FastAPI: detail with input': (secret) => ({
      status: 422,
      content: {
        detail: [
          {
            type: 'string_too_short',
            loc: ['body', 'password'],
            msg: 'String should have at least 30 characters',
            input: secret,
            ctx: { min_length: 30 },
          },
        ],
      },
    }),
    'FastAPI: input is the whole content': (secret) => ({
      status: 422,
      content: {
        detail: [
          { type: 'missing', loc: ['body', 'email'], msg: 'Field required', input: { password: secret } },
        ],
      },
    }),
    'FastAPI: a list within': (secret) => ({
      status: 422,
      content: {
        detail: [{ type: 'x', loc: ['body', 'tokens', 0], msg: 'Input should be valid', input: secret }],
      },
    }),
    'Pydantic: the text': (secret) =>
      message(
        `1 validation error for User\npassword\n  String should have at least 30 characters [type=string_too_short, input_value='${secret}', input_type=str]\n    For further information visit https://errors.pydantic.dev/2.11/v/string_too_short`,
      ),
    'Django: a validator with its value': (secret) =>
      errors({ field: 'password', code: 'min_length', params: { value: secret, limit_value: 30 } }),
    'Django REST framework: data of the serializer': (secret) =>
      errors({ serializer: 'UserSerializer', initial_data: { password: secret }, detail: 'Not valid' }),
    'Flask: marshmallow with valid_data': (secret) =>
      errors({ messages: { email: ['Not a valid email.'] }, valid_data: { password: secret } }),
    'Flask: webargs': (secret) =>
      errors({ location: 'json', data: { user: 'ada', password: secret }, message: 'Unprocessable' }),
    'Python: jsonschema': (secret) =>
      message(
        `'${secret}' is too short\n\nFailed validating 'minLength' in schema['properties']['password']:\n    {'minLength': 30, 'type': 'string'}\n\nOn instance['password']:\n    '${secret}'`,
      ),
    'Express: express-validator': (secret) =>
      errors({ type: 'field', value: secret, msg: 'Invalid value', path: 'password', location: 'body' }),
    'Express: express-validator 6': (secret) =>
      errors({ value: secret, msg: 'Invalid value', param: 'user.password', location: 'body' }),
    'Express: express-validator, mapped': (secret) => ({
      status: 422,
      content: {
        errors: { password: { type: 'field', value: secret, msg: 'Invalid value', path: 'password' } },
      },
    }),
    'Go: validator with Value': (secret) =>
      errors({ Namespace: 'User.Password', Field: 'Password', Tag: 'min', Value: secret, Param: '30' }),
    'Go: the text of a struct': (secret) =>
      message(`cannot create user {Name:ada Password:"${secret}" Age:30}`),
    'Rails: details with the value': (secret) => ({
      status: 422,
      content: { errors: { details: { password: [{ error: 'too_short', count: 30, value: secret }] } } },
    }),
    'Rails: an inspected record': (secret) =>
      message(`Validation failed for #<User id: 1, email: "ada", password: "${secret}">`),
    'ASP.NET Core: attemptedValue': (secret) =>
      errors({ propertyName: 'Password', attemptedValue: secret, errorMessage: 'must be at least 30' }),
    'ASP.NET Core: ModelState': (secret) => ({
      status: 400,
      content: {
        modelState: {
          Password: { rawValue: secret, attemptedValue: secret, errors: [{ errorMessage: 'Too short' }] },
        },
      },
    }),
    'ASP.NET Core: the text of the converter': (secret) =>
      message(`The value '${secret}' is not valid for Password.`),
    'zod: received': (secret) =>
      errors({ code: 'invalid_literal', path: ['password'], received: secret, message: 'Invalid literal' }),
    'zod 4: input': (secret) =>
      errors({
        code: 'too_small',
        minimum: 30,
        path: ['user', 'password'],
        input: secret,
        message: 'Too small',
      }),
    'zod: the issues within a text': (secret) =>
      message(
        JSON.stringify([{ code: 'custom', path: ['password'], received: secret, message: 'no' }], null, 2),
      ),
    'joi: context': (secret) =>
      errors({
        message: '"password" length must be at least 30 characters long',
        path: ['password'],
        type: 'string.min',
        context: { limit: 30, value: secret, label: 'password', key: 'password' },
      }),
    'joi: _original': (secret) =>
      errors({ _original: { email: 'a', password: secret }, message: '"email" must be a valid email' }),
    'joi: with value': (secret) =>
      message(`"password" with value "${secret}" fails to match the required pattern: /^x+$/`),
    'class-validator': (secret) =>
      errors({
        target: { email: 'ada', password: secret },
        value: secret,
        property: 'password',
        children: [],
        constraints: { minLength: 'password must be longer than or equal to 30 characters' },
      }),
    'yup: params': (secret) =>
      errors({
        path: 'password',
        params: { value: secret, originalValue: secret, path: 'password', min: 30 },
        message: 'password must be at least 30 characters',
      }),
    'yup: the final value': (secret) =>
      message(`password must be a \`string\` type, but the final value was: \`"${secret}"\`.`),
    'ajv: data': (secret) =>
      errors({ instancePath: '/user/password', keyword: 'minLength', params: { limit: 30 }, data: secret }),
    'ajv 6: dataPath': (secret) =>
      errors({ dataPath: '.user.password', keyword: 'minLength', data: secret, message: 'is too short' }),
    valibot: (secret) =>
      errors({
        kind: 'validation',
        type: 'min_length',
        input: secret,
        received: '16',
        path: [{ type: 'object', key: 'password', value: secret, input: { password: secret } }],
      }),
    superstruct: (secret) =>
      message(`At path: user.password -- Expected a number, but received: "${secret}"`),
    'io-ts': (secret) => message(`Invalid value "${secret}" supplied to : User/password: number`),
    'Mongoose: errors': (secret) => ({
      status: 400,
      content: {
        errors: {
          password: {
            name: 'ValidatorError',
            message: 'Path `password` is shorter than the minimum allowed length (30).',
            properties: { type: 'minlength', path: 'password', value: secret },
            kind: 'minlength',
            path: 'password',
            value: secret,
          },
        },
      },
    }),
    'Mongoose: the text': (secret) =>
      message(`Path \`password\` (\`${secret}\`) is shorter than the minimum allowed length (30).`),
    'Mongoose: a cast': (secret) =>
      message(`Cast to Number failed for value "${secret}" (type string) at path "password"`),
    'Sequelize: errors': (secret) =>
      errors({
        message: 'api_key must be unique',
        type: 'unique violation',
        path: 'api_key',
        value: secret,
        origin: 'DB',
        instance: { id: 1, api_key: secret },
      }),
    'Prisma: the text': (secret) =>
      message(`Argument \`password\`: Invalid value provided. Expected Int, provided String: "${secret}"`),
    'Laravel: flashed input': (secret) => ({
      status: 422,
      content: { message: 'The email field is required.', old: { password: secret }, errors: {} },
    }),
    'JSON:API: source': (secret) =>
      errors({ status: '422', source: { pointer: '/data/attributes/password' }, meta: { value: secret } }),
    'problem details: invalid-params': (secret) => ({
      status: 400,
      fields: [['Content-Type', 'application/problem+json']],
      content: {
        title: 'Bad Request',
        status: 400,
        'invalid-params': [{ name: 'password', reason: 'is too short', value: secret }],
      },
    }),
    'GraphQL: variables': (secret) => ({
      status: 400,
      content: {
        errors: [
          {
            message: 'Variable "$password" got invalid value',
            extensions: { variables: { password: secret } },
          },
        ],
      },
    }),
    'GraphQL: got invalid value': (secret) =>
      message(`Variable "$password" got invalid value "${secret}"; Int cannot represent non-integer value`),
    'Elixir: a changeset': (secret) =>
      message(
        `#Ecto.Changeset<action: :insert, changes: %{password: "${secret}"}, errors: [], valid?: false>`,
      ),
    'Symfony: a violation': (secret) =>
      errors({ propertyPath: 'password', title: 'too short', parameters: { '{{ value }}': `"${secret}"` } }),
    'a message with its field': (secret) =>
      errors({ field: 'password', message: `"${secret}" is not strong enough` }),
    'expected and actual': (secret) => errors({ property: 'token', expected: 'uuid', actual: secret }),
    'attribute and provided': (secret) => errors({ attribute: 'apiKey', provided: secret }),
    'a list of messages with the value': (secret) => ({
      status: 422,
      content: { errors: { password: [`"${secret}" is too short`] } },
    }),
    'Django: a message with the value': (secret) => ({
      status: 400,
      content: { token: [`“${secret}” is not a valid UUID.`] },
    }),
    'a message that ends in the value': (secret) =>
      errors({ attribute: 'password', message: `is too short: "${secret}"` }),
    'a message that got the value': (secret) =>
      errors({ attribute: 'password', message: `expected 99 characters but got "${secret}"` }),
    'Pydantic: the error of a validator': (secret) =>
      errors({ loc: ['body', 'password'], msg: `Value error, "${secret}" is too weak`, type: 'value_error' }),
    'target and attempted value': (secret) => errors({ target: 'password', attemptedValue: secret }),
    'field and was': (secret) => errors({ field: 'password', was: secret }),
    'field and submitted': (secret) => errors({ field: 'password', submitted: secret }),
    'a change from and to': (secret) => errors({ field: 'password', from: secret, to: 'x' }),
    'the key and value of a parameter': (secret) =>
      errors({ ParameterKey: 'DBPassword', ParameterValue: secret }),
    'argument and given': (secret) => errors({ argument: 'password', given: secret }),
  },
  'words',
);
