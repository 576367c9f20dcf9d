import type { FrameworkException } from './framework-file';
import { readFramework } from './frameworks';

/** One cell of the table of statuses × formats × methods. */
export interface Cell {
  readonly status: number;
  readonly format: string;
  readonly method: string;
}

/** The listed exception that a cell falls under. */
export function exceptionFor(name: string, cell: Cell): FrameworkException | undefined {
  return readFramework(name).exceptions.find(
    ({ status, format, method }) =>
      status === cell.status && ['*', cell.format].includes(format) && ['*', cell.method].includes(method),
  );
}

/** The fields that the server leaves out, in the order of the alphabet. */
export function missingFields({ sends }: FrameworkException): readonly string[] {
  return [...(sends.missing ?? [])].sort();
}
