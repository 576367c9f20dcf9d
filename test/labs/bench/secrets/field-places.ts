import type { Place } from './place';
import { message, placesOf, plain } from './place';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const json = ['Content-Type', 'application/json'] as const;
const requested = (name: string, value: string) => ({ request: { fields: [[name, value] as const] } });
const answered = (name: string, value: string) => ({ fields: [json, [name, value] as const] });
const sentTo = (url: string) => ({ request: { url } });
const query = encodeURIComponent;

export const fieldPlaces: readonly Place[] = [
  ...placesOf('field', {
    'Authorization: Bearer': (secret) => requested('Authorization', `Bearer ${secret}`),
    'Authorization: Basic': (secret) => requested('Authorization', `Basic ${base64(`ada:${secret}`)}`),
    'Authorization: Token': (secret) => requested('Authorization', `Token ${secret}`),
    'Authorization: Digest': (secret) =>
      requested('Authorization', `Digest username="ada", realm="api", response="${secret}"`),
    'Authorization: AWS4-HMAC-SHA256': (secret) =>
      requested('Authorization', `AWS4-HMAC-SHA256 Credential=AK/20260101/x, Signature=${secret}`),
    'Authorization without a scheme': (secret) => requested('authorization', secret),
    'Proxy-Authorization': (secret) => requested('Proxy-Authorization', `Bearer ${secret}`),
    'X-Api-Key': (secret) => requested('X-Api-Key', secret),
    'X-Auth-Token': (secret) => requested('X-Auth-Token', secret),
    'Ocp-Apim-Subscription-Key': (secret) => requested('Ocp-Apim-Subscription-Key', secret),
    'X-Functions-Key': (secret) => requested('X-Functions-Key', secret),
    'X-Goog-Api-Key': (secret) => requested('X-Goog-Api-Key', secret),
    'X-Amz-Security-Token': (secret) => requested('X-Amz-Security-Token', secret),
    'X-Hub-Signature-256': (secret) => requested('X-Hub-Signature-256', `sha256=${secret}`),
    'Stripe-Signature': (secret) => requested('Stripe-Signature', `t=1492774577,v1=${secret}`),
    'PRIVATE-TOKEN': (secret) => requested('PRIVATE-TOKEN', secret),
    'X-Vault-Token': (secret) => requested('X-Vault-Token', secret),
    'X-Shopify-Access-Token': (secret) => requested('X-Shopify-Access-Token', secret),
    'DD-API-KEY': (secret) => requested('DD-API-KEY', secret),
    'X-Auth-Key': (secret) => requested('X-Auth-Key', secret),
    apikey: (secret) => requested('apikey', secret),
    'X-CSRF-Token of the answer': (secret) => answered('X-CSRF-Token', secret),
    'Authentication-Info': (secret) => answered('Authentication-Info', `nextnonce="${secret}"`),
    'Refresh-Token of the answer': (secret) => answered('X-Refresh-Token', secret),
    Cookie: (secret) => requested('Cookie', `theme=dark; sid=${query(secret)}`),
    'Cookie without a name': (secret) => requested('Cookie', query(secret)),
    'Set-Cookie': (secret) => answered('Set-Cookie', `sid=${query(secret)}; Path=/; HttpOnly`),
    'Set-Cookie, repeated in the message': (secret) => ({
      ...answered('Set-Cookie', `sid=${query(secret)}; Path=/`),
      content: { error: 'conflict', message: `lost ${secret} on the way` },
    }),
    'Authorization, repeated in the message': (secret) => ({
      ...requested('Authorization', `Bearer ${secret}`),
      content: { error: 'conflict', message: `cannot take ${secret} here` },
    }),
    'Basic, repeated in the message': (secret) => ({
      ...requested('Authorization', `Basic ${base64(`ada:${secret}`)}`),
      content: { error: 'conflict', message: `wrong: ${secret}` },
    }),
    'fields within the content': (secret) => ({
      content: { error: 'conflict', message: 'x', headers: { 'x-api-key': secret, cookie: `sid=${secret}` } },
    }),
    'a page with the fields': (secret) =>
      plain(`<table><tr><td>HTTP_AUTHORIZATION</td><td>Bearer ${secret}</td></tr></table>`, 'text/html'),
    'Link with a token': (secret) => answered('Link', `</x?token=${query(secret)}>; rel="next"`),
    'Location with a code': (secret) => answered('Location', `/done?code=200&access_token=${query(secret)}`),
  }),
  ...placesOf('URL', {
    access_token: (secret) => sentTo(`/users?page=2&access_token=${query(secret)}`),
    'api-key': (secret) => sentTo(`/users?api-key=${query(secret)}`),
    sig: (secret) => sentTo(`/blob?sv=2024&se=2026&sig=${query(secret)}`),
    'X-Amz-Signature': (secret) => sentTo(`/o?X-Amz-Date=2026&X-Amz-Signature=${query(secret)}`),
    'a fragment': (secret) => sentTo(`/users#access_token=${query(secret)}&state=1`),
    brackets: (secret) => sentTo(`/users?user%5Bpassword%5D=${query(secret)}`),
    'user information': (secret) => sentTo(`https://ada:${query(secret)}@api.example.com/users`),
    'user information without a name': (secret) => sentTo(`https://${query(secret)}@api.example.com/users`),
    'user information in a message': (secret) =>
      message(`no route to postgres://ada:${query(secret)}@db:5432/shop`),
    'user information of AMQP': (secret) =>
      message(`connect to amqps://ada:${query(secret)}@mq.example.com/x`),
    'a URL within a URL': (secret) => sentTo(`/login?next=${query(`/x?token=${query(secret)}`)}`),
    'a token in a message': (secret) =>
      message(`GET https://api.example.com/v1/x?limit=2&api_key=${query(secret)} answered 500`),
    'a path template in words': (secret) => ({
      ...sentTo(`/users?token=${query(secret)}`),
      content: { error: 'not_found', message: 'x', instance: `/users?token=${query(secret)}` },
    }),
    'repeated, decoded': (secret) => ({
      ...sentTo(`/users?token=${query(secret)}`),
      content: { error: 'conflict', message: `no ${secret} here` },
    }),
  }),
  ...placesOf(
    'URL',
    {
      key: (secret) => sentTo(`/maps?key=${query(secret)}&q=Rome`),
      code: (secret) => sentTo(`/callback?code=${query(secret)}&state=x`),
      'reset-password': (secret) => sentTo(`/reset-password/${query(secret)}`),
      'password reset with a slash': (secret) => sentTo(`/auth/password/reset/${query(secret)}`),
      'a token in the path': (secret) => sentTo(`/api/tokens/${query(secret)}`),
      'a session in the path': (secret) => sentTo(`/sessions/${query(secret)}/close`),
      'reset-password in a message': (secret) => message(`Cannot GET /reset-password/${query(secret)}`),
      'key in a message': (secret) =>
        message(`https://maps.example.com/api?key=${query(secret)} answered 403`),
      'member key': (secret) => ({ content: { error: 'conflict', message: 'no', key: secret } }),
    },
    'token',
  ),
];
