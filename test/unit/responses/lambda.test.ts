import { readResponse } from '../../../src';
import { brokenRules } from './broken-rules';

/* Results of AWS Lambda behind API Gateway: https://docs.aws.amazon.com/apigateway, "Output format". */

const headers = { 'Content-Type': 'application/json' };
const body = JSON.stringify({ error: 'conflict', message: 'Ça existe déjà' });

test.each<[string, object, readonly string[]]>([
  ['text', { headers, body }, []],
  ['Base64', { headers, body: Buffer.from(body).toString('base64'), isBase64Encoded: true }, []],
  ['text, said not to be Base64', { headers, body, isBase64Encoded: false }, []],
  ['text, wrongly said to be Base64', { headers, body, isBase64Encoded: true }, ['encoding', 'json']],
  [
    'fields with several values alone',
    { multiValueHeaders: { 'Content-Type': ['application/json'] }, body },
    [],
  ],
  [
    'both, of which those count',
    {
      headers: { 'content-type': 'text/html' },
      multiValueHeaders: { 'Content-Type': ['application/json'] },
      body,
    },
    [],
  ],
  ['no content', { headers }, ['content']],
])('%s', (_, result, rules) => {
  expect(brokenRules({ statusCode: 409, ...result }, 409)).toEqual(rules);
});

test('every value is a field', () => {
  const result = { statusCode: 409, headers, multiValueHeaders: { 'Set-Cookie': ['a=1', 'b=2'] }, body };
  expect(readResponse(result)?.fields).toEqual([
    ['Content-Type', 'application/json'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
  ]);
});
