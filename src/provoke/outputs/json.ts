import type { ProvokeOutput } from './output';

/** The whole report. */
export const json: ProvokeOutput = {
  id: 'json',
  summary: 'the whole result as JSON',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
