import type { CauseReport, ReportedViolation } from './contract-report';

/** Groups the failed violations by cause: the same rule at the same place is one cause in all tests. */
export function groupCauses(violations: readonly ReportedViolation[]): readonly CauseReport[] {
  const groups = new Map<string, ReportedViolation[]>();
  for (const violation of violations) {
    if (violation.state !== 'failed') continue;
    const key = JSON.stringify([violation.rule, violation.at]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(violation);
  }
  // Violations are sorted by file and line, so the first of each group is too.
  return [...groups.values()].flatMap(causeOf).sort((one, other) => other.count - one.count);
}

function causeOf(group: readonly ReportedViolation[]): readonly CauseReport[] {
  const [first] = group;
  if (first === undefined) return [];
  const { rule, at = null, file, test, method, path, status, line, lineIn } = first;
  return [
    {
      rule,
      at,
      count: group.reduce((sum, one) => sum + one.count, 0),
      files: new Set(group.map((one) => one.file)).size,
      first: { file, test, method, path, status, line, lineIn },
    },
  ];
}
