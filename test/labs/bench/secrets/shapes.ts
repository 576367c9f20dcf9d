import { createHash } from 'node:crypto';
import type { Planted } from './place';
import { message, plain } from './place';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const HEX = '0123456789abcdef';

/** Characters that nobody has issued, the same in every run. */
function filler(length: number, alphabet = ALPHABET, seed = 'x'): string {
  let text = '';
  for (let round = 0; text.length < length; round += 1) {
    const digest = createHash('sha256').update(`${seed}${round}`).digest();
    text += [...digest].map((octet) => alphabet.charAt(octet % alphabet.length)).join('');
  }
  return text.slice(0, length);
}

const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Tokens as their issuers document them, put together here so that no scanner takes this file for a leak:
 * the issuer, the token, and the part of it that must not be seen.
 */
export const shapes: Readonly<Record<string, { readonly token: string; readonly secret: string }>> =
  Object.fromEntries(
    (
      [
        ['a hash of bcrypt', '$2b$10$', filler(53)],
        ['a hash of Argon2', '$argon2id$v=19$m=65536,t=3,p=4$', filler(43)],
        ['GitHub, personal, classic', 'ghp_', filler(36)],
        ['GitHub, OAuth', 'gho_', filler(36)],
        ['GitHub, user to server', 'ghu_', filler(36)],
        ['GitHub, server to server', 'ghs_', filler(36)],
        ['GitHub, refresh', 'ghr_', filler(76)],
        ['GitHub, personal, fine-grained', 'github_pat_', `${filler(22)}_${filler(59)}`],
        ['GitLab, personal', 'glpat-', filler(20)],
        ['GitLab, deploy', 'gldt-', filler(20)],
        ['GitLab, runner', 'glrt-', filler(20)],
        ['GitLab, CI job', 'glcbt-', `64_${filler(20)}`],
        ['GitLab, pipeline trigger', 'glptt-', filler(40, HEX)],
        ['Slack, bot', 'xoxb-', `2345678901-2345678901234-${filler(24)}`],
        ['Slack, user', 'xoxp-', `2345678901-2345678901-2345678901-${filler(32, HEX)}`],
        ['Slack, app', 'xapp-', `1-A0123456789-2345678901234-${filler(64, HEX)}`],
        ['Slack, hook', 'https://hooks.slack.com/services/', `T01234567/B01234567/${filler(24)}`],
        ['Discord, hook', 'https://discord.com/api/webhooks/', `123456789012345678/${filler(68)}`],
        ['Discord, bot', 'MTIzNDU2Nzg5MDEyMzQ1Njc4.', `GabcDE.${filler(38)}`],
        ['Telegram, bot', '123456789:', `AA${filler(33)}`],
        ['Google, API key', 'AIza', filler(35)],
        ['Google, OAuth secret', 'GOCSPX-', filler(28)],
        ['Google, OAuth access', 'ya29.', filler(80)],
        ['npm', 'npm_', filler(36)],
        ['PyPI', 'pypi-', `AgEIcHlwaS5vcmc${filler(70)}`],
        ['RubyGems', 'rubygems_', filler(48, HEX)],
        ['NuGet', 'oy2', filler(43, 'abcdefghijklmnop234567')],
        ['SendGrid', 'SG.', `${filler(22)}.${filler(43)}`],
        ['Mailgun', 'key-', filler(32, HEX)],
        ['Mailchimp', '', `${filler(32, HEX)}-us12`],
        ['OpenAI, project', 'sk-proj-', `${filler(40)}T3BlbkFJ${filler(40)}`],
        ['OpenAI, older', 'sk-', `${filler(20)}T3BlbkFJ${filler(20)}`],
        ['Anthropic', 'sk-ant-api03-', `${filler(93)}AA`],
        ['Hugging Face', 'hf_', filler(34, ALPHABET.slice(0, 52))],
        ['Groq', 'gsk_', filler(52)],
        ['Replicate', 'r8_', filler(37)],
        ['AWS, access key id', 'AKIA', filler(16, UPPER)],
        ['AWS, temporary access key id', 'ASIA', filler(16, UPPER)],
        ['AWS, Bedrock', 'ABSK', filler(120)],
        ['Azure, shared access signature', '?sv=2024-08-04&sig=', `${filler(43)}%3D`],
        ['Azure, storage account', 'AccountKey=', `${filler(86)}==`],
        ['Azure, client secret', 'a1b8Q~', filler(34)],
        ['DigitalOcean', 'dop_v1_', filler(64, HEX)],
        ['Heroku', 'HRKU-AA', filler(58)],
        ['Cloudflare, origin CA', 'v1.0-', `${filler(24, HEX)}-${filler(146, HEX)}`],
        ['Vault, service', 'hvs.', filler(92)],
        ['Terraform Cloud', `${filler(14)}.atlasv1.`, filler(64)],
        ['Databricks', 'dapi', filler(32, HEX)],
        ['Grafana, service account', 'glsa_', `${filler(32)}_${filler(8, HEX)}`],
        ['Sentry, user', 'sntryu_', filler(64, HEX)],
        ['New Relic', 'NRAK-', filler(27, UPPER)],
        ['Stripe, live', 'sk_live_', filler(24)],
        ['Stripe, test', 'sk_test_', filler(99)],
        ['Stripe, restricted', 'rk_live_', filler(24)],
        ['Stripe, hook', 'whsec_', filler(32)],
        ['Square', 'sq0atp-', filler(22)],
        ['Shopify', 'shpat_', filler(32, HEX)],
        ['Twilio, API key', 'SK', filler(32, HEX)],
        ['Linear', 'lin_api_', filler(40)],
        ['Notion', 'ntn_', filler(46)],
        ['Postman', 'PMAK-', `${filler(24, HEX)}-${filler(34, HEX)}`],
        ['Docker Hub', 'dckr_pat_', filler(27)],
        ['Atlassian', 'ATATT3xFfGF0', `${filler(170)}=ABCDEF01`],
        ['Figma', 'figd_', filler(40)],
        ['Doppler', 'dp.pt.', filler(43)],
        ['Supabase', 'sbp_', filler(40, HEX)],
        ['age', 'AGE-SECRET-KEY-1', filler(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')],
        [
          'JSON Web Token',
          `${segment({ alg: 'HS256', typ: 'JWT' })}.`,
          `${segment({ sub: '12345678' })}.${filler(43)}`,
        ],
        [
          'JSON Web Token, encrypted',
          `${segment({ alg: 'dir', enc: 'A256GCM' })}.`,
          `.${filler(16)}.${filler(80)}.${filler(22)}`,
        ],
        ['bearer token', 'Bearer ', filler(40)],
        ['Basic credentials', 'Basic ', Buffer.from(`ada:${filler(16)}`).toString('base64')],
        ['MongoDB', 'mongodb+srv://ada:', `${filler(16)}@cluster0.example.net/shop`],
        ['PostgreSQL', 'postgresql://ada:', `${filler(16)}@db.example.net:5432/shop`],
        ['Redis', 'rediss://:', `${filler(16)}@cache:6379/0`],
        ['SQL Server', 'Server=db;User Id=sa;Password=', `${filler(16)};`],
        [
          'private key of RSA',
          '-----BEGIN RSA PRIVATE KEY-----\n',
          `${filler(64)}\n${filler(64)}\n-----END RSA PRIVATE KEY-----`,
        ],
        [
          'private key of OpenSSH',
          '-----BEGIN OPENSSH PRIVATE KEY-----\n',
          `${filler(70)}\n-----END OPENSSH PRIVATE KEY-----`,
        ],
        [
          'private key of PGP',
          '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n',
          `${filler(64)}\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----`,
        ],
        [
          'private key of PuTTY',
          'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n',
          `${filler(48)}\nPrivate-MAC: ${filler(64, HEX)}`,
        ],
      ] as const
    ).map(([issuer, prefix, rest]) => [issuer, { token: prefix + rest, secret: secretPart(rest) }]),
  );

/** The longest run of characters without structure: what is behind it or before it may be seen. */
function secretPart(rest: string): string {
  const runs = rest.split(/[^A-Za-z0-9]+/);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** Where a token may stand without a name. */
export const carriers: Readonly<Record<string, (token: string) => Planted>> = {
  'in a message': (token) => message(`The provider refused ${token} as it has expired.`),
  'in a member of an ordinary name': (token) => ({
    content: { error: 'conflict', message: 'x', input: token },
  }),
  'in plain text': (token) => plain(`error: refused\nsent: ${token}\nplease retry\n`),
  'in HTML': (token) => plain(`<html><body><p>Refused: <code>${token}</code></p></body></html>`, 'text/html'),
  'in a field': (token) => ({
    fields: [
      ['Content-Type', 'application/json'],
      ['X-Debug', `refused ${token.replaceAll('\n', ' ')}`],
    ],
  }),
  'in a log line': (token) => plain(`{"level":50,"msg":"refused '${token.replaceAll('\n', '\\n')}'","pid":1`),
};
