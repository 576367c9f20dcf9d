import { collectSecrets } from '../mask/collect-secrets';
import type { Secrets } from '../mask/known-secrets';
import { secretNames } from '../mask/secret-names';
import type { ProvokedRequest } from './attempt';

/**
 * The secrets in a request; its content is part of a mistake, and contains none.
 *
 * @param added the additional secret names of a catalog
 */
export function sentSecrets({ method, target, fields }: ProvokedRequest, added?: readonly string[]): Secrets {
  const request = { method, url: target, fields, content: undefined };
  const names = secretNames(added).sent;
  return collectSecrets({ status: 0, fields: [], content: undefined, request }, names);
}
