/** Options of Jest that select a part of the suite. */
const NARROWING = [
  'testNamePattern',
  'testPathPattern',
  'testPathPatterns',
  'runTestsByPath',
  'onlyChanged',
  'onlyFailures',
  'changedSince',
  'lastCommit',
  'findRelatedTests',
  'filter',
  'watch',
  'watchAll',
];

/** Options that exist only on the command line. */
const NARROWING_ARGUMENTS = ['--selectProjects', '--ignoreProjects'];

/** The options that narrow a run, besides sharding. */
export function narrowedBy(
  config: { readonly [option: string]: unknown },
  args: readonly string[],
): readonly string[] {
  return [
    ...NARROWING.filter((option) => isGiven(config[option])),
    ...NARROWING_ARGUMENTS.filter((name) =>
      args.some((arg) => arg === name || arg.startsWith(`${name}=`)),
    ).map((name) => name.slice('--'.length)),
  ];
}

function isGiven(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  // Jest 30 keeps the patterns in an object.
  const patterns = (Object(value) as { readonly patterns?: unknown }).patterns;
  return patterns === undefined ? Boolean(value) : isGiven(patterns);
}
