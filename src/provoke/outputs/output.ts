import type { ProvokeReport } from '../report';

/** One way to write what was provoked. Pure: adding one is a file, a line in the index, and a test. */
export interface ProvokeOutput {
  readonly id: string;
  /** What it is for, without a full stop. */
  readonly summary: string;
  readonly render: (report: ProvokeReport) => string;
}
