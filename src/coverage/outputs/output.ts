import type { ContractReport } from '../contract-report';

/** One way to write a report. Pure: adding one is a file, a line in the index, and a test. */
export interface Output {
  readonly id: string;
  /** What it is for, without a full stop. */
  readonly summary: string;
  readonly render: (report: ContractReport) => string;
}
