import { statusClasses } from '../../generated/data';

/** The class of a status code, as pages show it: `Client error`. */
export function statusKind(status: number): {
  readonly id: string;
  readonly name: string;
  readonly isServer: boolean;
} {
  const kinds = statusClasses.filter(({ min, max }) => min <= status && status <= max);
  // The first class is that of all errors, the last the narrowest.
  const kind = kinds.at(-1);
  const name = kind?.name ?? 'error';
  return {
    id: kind?.id ?? '',
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    isServer: kind === statusClasses.at(-1),
  };
}
