import { printableJson } from '../../core/printable';
import type { Output } from './output';

/** The unchanged report: `schemas/report.schema.json` describes it. */
export const json: Output = {
  id: 'json',
  summary: 'the whole report as JSON',
  render: (report) => `${printableJson(report, 2)}\n`,
};
