import { printableJson } from '../../core/printable';
import type { ProvokeOutput } from './output';

/** The whole report; `schemas/provoke.schema.json` describes it. */
export const json: ProvokeOutput = {
  id: 'json',
  summary: 'the whole result as JSON',
  render: (report) => `${printableJson(report, 2)}\n`,
};
