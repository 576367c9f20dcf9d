import { collectSecrets } from '../mask/collect-secrets';
import type { Secrets } from '../mask/known-secrets';
import { secretNames } from '../mask/secret-names';
import type { ProvokedRequest } from './attempt';

/**
 * What a request tells of secrets; its content is that of a mistake, and holds none.
 *
 * @param added the names of secrets that a catalog adds
 */
export function sentSecrets({ method, target, fields }: ProvokedRequest, added?: readonly string[]): Secrets {
  const request = { method, url: target, fields, content: undefined };
  const names = secretNames(added).sent;
  return collectSecrets({ status: 0, fields: [], content: undefined, request }, names);
}
