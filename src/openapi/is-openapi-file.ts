import { readJsonFile } from '../catalog/read-json-file';

/** Whether a file is to be read as an OpenAPI document; what is neither that nor a catalog, is refused as a catalog. */
export function isOpenApiFile(path: string): boolean {
  if (/\.ya?ml$/i.test(path)) return true;
  const file = readJsonFile(path);
  if (!('value' in file)) return false;
  const { value } = file;
  return typeof value === 'object' && value !== null && ('openapi' in value || 'swagger' in value);
}
