import { createHash } from 'node:crypto';
import { printable, printableJson } from '../../core/printable';
import type { ContractReport, ReportedViolation } from '../contract-report';
import { driftSentences } from '../drift-sentences';
import { describeViolation } from './describe-violation';
import type { Output } from './output';

const LEVELS: { readonly [state in ReportedViolation['state']]?: 'error' | 'warning' | 'note' } = {
  failed: 'error',
  baseline: 'note',
  advice: 'warning',
};

const FINGERPRINT = 32;

/** SARIF 2.1.0 (OASIS): for code scanning, with one result per violation that counts. */
export const sarif: Output = {
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  render: (report) => `${printableJson(logOf(report), 2)}\n`,
};

function logOf({ violations, failures, notes, verdict, catalogs }: ContractReport): object {
  const shown = violations.filter(({ state }) => LEVELS[state] !== undefined);
  const rules = [...new Set(shown.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'jest-error-contract', rules: rules.map((id) => ruleOf(id, shown)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            exitCode: failures.length === 0 ? 0 : 1,
            exitCodeDescription: verdict,
            toolExecutionNotifications: [
              ...failures.map((text) => ({ level: 'error', message: { text: printable(text) } })),
              ...(verdict === 'nothing judged' ? notes : []).map((text) => ({
                level: 'warning',
                message: { text: printable(text) },
              })),
              ...catalogs
                .flatMap(driftSentences)
                .map(({ sentence }) => ({ level: 'note', message: { text: printable(sentence) } })),
            ],
          },
        ],
        results: shown.map((violation) => resultOf(violation, rules)),
      },
    ],
  };
}

function ruleOf(id: string, violations: readonly ReportedViolation[]): object {
  const first = violations.find(({ rule }) => rule === id);
  return {
    id,
    shortDescription: { text: `An error response breaks the rule ${id} of the error contract.` },
    ...(first === undefined || first.remedy === '' ? {} : { help: { text: printable(first.remedy) } }),
  };
}

function resultOf(violation: ReportedViolation, rules: readonly string[]): object {
  const { rule, state, file, lineIn, line, column, test, at = '', status, code } = violation;
  const region =
    line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
  // Lines move; the rule, the place and the test stay the same.
  const identity = JSON.stringify([file, test, rule, at, status, code]);
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[state],
    ...(state === 'baseline' ? { baselineState: 'unchanged' } : {}),
    message: { text: describeViolation(violation) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(lineIn ?? file), uriBaseId: '%SRCROOT%' },
          ...region,
        },
        ...(test === null ? {} : { logicalLocations: [{ fullyQualifiedName: printable(test), kind: 'function' }] }),
      },
    ],
    partialFingerprints: {
      'errorContract/v1': createHash('sha256').update(identity).digest('hex').slice(0, FINGERPRINT),
    },
    occurrenceCount: violation.count,
  };
}
