import type { ContractReport } from '../contract-report';

/** One form of a report. Pure: adding one is a file, a line in the index, and a test. */
export interface Output {
  readonly id: string;
  /** Its purpose, without a full stop. */
  readonly summary: string;
  readonly render: (report: ContractReport) => string;
}
