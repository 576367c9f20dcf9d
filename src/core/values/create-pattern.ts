import { bounded } from './bounded';

/**
 * The regular expression of a `pattern`: with the flag `u`, as JSON Schema recommends (Core, 6.4); one that is
 * valid only without it, such as `\@`, is compiled without it.
 */
export function createPattern(pattern: string, flags = 'u'): RegExp {
  try {
    return bounded(new RegExp(pattern, flags));
  } catch {
    return bounded(new RegExp(pattern));
  }
}
