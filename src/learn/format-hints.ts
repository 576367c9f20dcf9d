import { packageFormats } from '../generated/packages';

/** The formats that the packages of a project suggest, the most certain first. */
export function formatHints(dependencies: ReadonlySet<string>): readonly string[] {
  return [
    ...new Set(packageFormats.filter((one) => dependencies.has(one.package)).map(({ format }) => format)),
  ];
}
