import { readJsonFile } from '../catalog/read-json-file';

/** Whether to read a file as an OpenAPI document; any other invalid file is refused as a catalog. */
export function isOpenApiFile(path: string): boolean {
  if (/\.ya?ml$/i.test(path)) return true;
  const file = readJsonFile(path);
  if (!('value' in file)) return false;
  const { value } = file;
  return typeof value === 'object' && value !== null && ('openapi' in value || 'swagger' in value);
}
