import { senderFields } from '../../generated/data';
import { valuesBy } from '../fields/field-values';
import { keepsGrammar } from '../fields/keeps-grammar';
import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import { isTurnedOff } from '../checks/field-duties';

/** These rules report fields that cannot be read at all. */
const TOLD_BY = ['media-type', 'header-malformed'];

const known = new Map(senderFields.map((field) => [field.name.toLowerCase(), field]));

/** Slip → whether a field can have it, at a glance: the thorough code is loaded only for these. */
const glances: { readonly [id: string]: (value: string) => boolean } = {
  'empty-element': (value) => value !== '' && /(?:^|,)[ \t]*(?:,|$)/.test(value),
  'white-space': (value) => /[ \t]=|=[ \t]/.test(value),
  // Of the three forms, only the correct one has its comma there.
  'obsolete-date': (value) => /^[A-Z]/.test(value) && value[3] !== ',',
  repeated: () => false,
};

/** No header field has a form that a sender must not write, even if clients have to accept it. */
export const headerSender: Check = {
  id: 'header-sender',
  after: ['status'],
  run(subject) {
    const { fields, status } = subject.response;
    const findings: Finding[] = [];
    for (const [{ name: at, slips }, values] of valuesBy(fields, (name) => known.get(name.toLowerCase()))) {
      if (!mayHaveSlip(slips, values)) continue;
      const isOne = slips.includes('repeated');
      if (TOLD_BY.some((rule) => subject.isToldBy(rule, at)) || isTurnedOff(subject, at)) continue;
      if (!keepsGrammar(at, isOne ? (values[0] ?? '') : values.join(', '), status)) continue;
      const { senderSlips } = require('../fields/sender-slips') as typeof import('../fields/sender-slips');
      for (const { id, expected, reference } of senderSlips(values, slips)) {
        const received = values.join(', ');
        findings.push({ severity: 'should', at, reason: id, expected, received, reference });
      }
    }
    return findings.length === 0 ? nothing : findings;
  },
  remedies: {
    default: ({ reason = '', at = '', expected }) => {
      const { senderRemedy } = require('../fields/sender-slips') as typeof import('../fields/sender-slips');
      return senderRemedy(reason, at, String(expected));
    },
  },
  off: ({ at }, status) => ({ headers: { [String(status)]: { [at ?? '']: 'off' } } }),
};

function mayHaveSlip(ids: readonly string[], values: readonly string[]): boolean {
  return values.length > 1 || ids.some((id) => glances[id]?.(values[0] ?? '') ?? true);
}
