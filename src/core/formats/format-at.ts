import type { Format } from '../catalog/catalog';
import { includesStatus } from '../status-range';
import { anyError } from '../statuses';

/** The variant of a format for a status code: inside a success it can have another schema. */
export function formatAt(format: Format, status: number): Format {
  return includesStatus(anyError, status) ? format : (format.inSuccess ?? format);
}
