import { printableJson } from '../../core/printable';
import type { ProvokeOutput } from './output';

/** The whole report. */
export const json: ProvokeOutput = {
  id: 'json',
  summary: 'the whole result as JSON',
  render: (report) => `${printableJson(report, 2)}\n`,
};
