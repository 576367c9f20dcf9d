import type { CauseReport, ReportedViolation } from './contract-report';

/** What fails, by what is to be mended: the same rule at the same place is one thing, wherever it shows. */
export function groupCauses(violations: readonly ReportedViolation[]): readonly CauseReport[] {
  const groups = new Map<string, ReportedViolation[]>();
  for (const violation of violations) {
    if (violation.state !== 'failed') continue;
    const key = JSON.stringify([violation.rule, violation.at]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(violation);
  }
  // Violations come in the order of files and lines: so does the first of each group.
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
