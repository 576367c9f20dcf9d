import { createHash } from 'node:crypto';
import { onOneLine, printable, printableJson } from '../../core/printable';
import type { ProvokeReport, ProvokeResult } from '../report';
import type { ProvokeOutput } from './output';
import { headline } from './words';

const FINGERPRINT = 32;

/** SARIF 2.1.0 (OASIS): one result per mistake with a wrong response, or with advice. */
export const sarif: ProvokeOutput = {
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  render: (report) => `${printableJson(logOf(report), 2)}\n`,
};

function logOf(report: ProvokeReport): object {
  const found = report.results.filter(({ result }) => result === 'fault' || result === 'advice');
  const rules = [...new Map(found.map((one) => [one.mistake, one])).values()];
  const ids = rules.map(({ mistake }) => mistake);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'jest-error-contract',
            rules: rules.map(({ mistake, title }) => ({
              id: mistake,
              shortDescription: { text: `Sent: ${title}.` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            exitCode: report.counts.fault === 0 ? 0 : 1,
            exitCodeDescription: headline(report),
            toolExecutionNotifications: report.notes.map((text) => ({
              level: 'warning',
              message: { text: printable(text) },
            })),
          },
        ],
        results: found.map((one) => resultOf(one, ids, report)),
      },
    ],
  };
}

function resultOf(one: ProvokeResult, ids: readonly string[], { document, url }: ProvokeReport): object {
  const { name, mistake, result, violations, reason, curl } = one;
  const says = violations.map(
    ({ rule, at = rule, expected, received, remedy }) =>
      `${rule} at ${at === '' ? 'content' : at}: expected ${JSON.stringify(expected)}, received ${JSON.stringify(received)}. ${remedy}`,
  );
  return {
    ruleId: mistake,
    ruleIndex: ids.indexOf(mistake),
    level: result === 'fault' ? 'error' : 'warning',
    message: {
      text: printable(
        [name, ...(reason === null ? says : [reason]), ...(curl === null ? [] : [curl])].join('\n'),
      ),
    },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(document ?? url) } },
        logicalLocations: [{ fullyQualifiedName: onOneLine(name), kind: 'function' }],
      },
    ],
    partialFingerprints: {
      'errorContract/v1': createHash('sha256').update(name).digest('hex').slice(0, FINGERPRINT),
    },
  };
}
