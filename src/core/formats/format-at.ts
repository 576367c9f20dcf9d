import type { Format } from '../catalog/catalog';
import { includesStatus } from '../status-range';
import { anyError } from '../statuses';

/** A format as it holds for responses of a status code: inside a success it may have another schema. */
export function formatAt(format: Format, status: number): Format {
  return includesStatus(anyError, status) ? format : (format.inSuccess ?? format);
}
