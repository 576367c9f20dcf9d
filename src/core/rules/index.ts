import { body } from './body';
import { caching } from './caching';
import type { Check } from '../checks/check';
import { code } from './code';
import { cors } from './cors';
import { content } from './content';
import { details } from './details';
import { duplicateMember } from './duplicate-member';
import { encoding } from './encoding';
import { extensions } from './extensions';
import { headerContradiction } from './header-contradiction';
import { headerMalformed } from './header-malformed';
import { headerMissing } from './header-missing';
import { headerSender } from './header-sender';
import { headers } from './headers';
import { json } from './json';
import { jsonType } from './json-type';
import { leak } from './leak';
import { mediaType } from './media-type';
import { mediaTypeParameter } from './media-type-parameter';
import { message } from './message';
import { misspeltMember } from './misspelt-member';
import { schema } from './schema';
import { sessionCookie } from './session-cookie';
import { status } from './status';
import { statusMember } from './status-member';
import { titleMember } from './title-member';
import { unlisted } from './unlisted';

/** Every rule of the contract, in the order in which they run and in which a failure lists them. */
export const checks: readonly Check[] = [
  status,
  unlisted,
  mediaType,
  mediaTypeParameter,
  headerMissing,
  headerMalformed,
  headerContradiction,
  headerSender,
  caching,
  cors,
  sessionCookie,
  content,
  encoding,
  json,
  jsonType,
  duplicateMember,
  schema,
  code,
  statusMember,
  titleMember,
  details,
  extensions,
  message,
  misspeltMember,
  body,
  headers,
  leak,
];
