import { anyError, classOf, errorClasses } from '../../core/statuses';

/** The class of a status code, as pages show it: `Client error`. */
export function statusKind(status: number): {
  readonly id: string;
  readonly name: string;
  readonly isServer: boolean;
} {
  const kind = classOf(status);
  const { name } = kind ?? anyError;
  return {
    id: kind?.id ?? '',
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    isServer: kind === errorClasses.at(-1),
  };
}
