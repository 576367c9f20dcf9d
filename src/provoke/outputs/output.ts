import type { ProvokeReport } from '../report';

/** One form of the report. Pure: adding one is a file, a line in the index, and a test. */
export interface ProvokeOutput {
  readonly id: string;
  /** Its purpose, without a full stop. */
  readonly summary: string;
  readonly render: (report: ProvokeReport) => string;
}
