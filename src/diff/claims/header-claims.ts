import { fieldDuties } from '../../core/checks/field-duties';
import { createSubject } from '../../core/checks/subject';
import type { HttpResponse, JsonValue, Severity } from '../../core/types';
import type { Claim, Pair, Side } from '../change';
import { simulateBoth } from '../simulate';
import type { Trial } from '../schemas/schema-claim';
import { claimsOfSchemas } from './claims-of-schemas';

/** The required header fields of an error, and their values. */
export function headerClaims(pair: Pair): readonly Claim[] {
  return [...dutyClaims(pair), ...valueClaims(pair)];
}

function dutyClaims(pair: Pair): readonly Claim[] {
  const [old, young] = [dutiesOf(pair.old, pair.before), dutiesOf(pair.new, pair.after)];
  const fields = [...new Set([...old.keys(), ...young.keys()])];
  return fields.flatMap((key): readonly Claim[] => {
    const from = old.get(key)?.severity ?? 'off';
    const to = young.get(key)?.severity ?? 'off';
    if (from === to) return [];
    const field = young.get(key)?.field ?? old.get(key)?.field ?? key;
    const isAdvice = from !== 'must' && to !== 'must';
    return [
      {
        kind: isAdvice ? 'advice-changed' : from === 'must' ? 'header-dropped' : 'header-added',
        at: field,
        from,
        to,
        direction: isAdvice ? 'none' : from === 'must' ? 'wider' : 'narrower',
        attempts: () => simulateBoth(pair).map((response) => withoutField(response, field)),
      },
    ];
  });
}

type Duties = ReadonlyMap<string, { readonly field: string; readonly severity: Severity }>;

/** Field name in lower case → its severity; in a strict catalog, advice is a requirement. */
function dutiesOf({ catalog }: Side, entry: Pair['before']): Duties {
  const { status } = entry.definition;
  const response = { status, fields: [], content: undefined };
  const alone = { ...catalog, operations: undefined, byStatus: new Map([[status, [entry]]]) };
  const subject = createSubject(
    response,
    { catalog: alone, statuses: { min: status, max: status }, predicates: [], strict: false },
    [],
  );
  const duties = fieldDuties(subject).map(({ field, severity }) => {
    const raised = severity === 'should' && catalog.strict ? 'must' : severity;
    return [field.toLowerCase(), { field, severity: raised }] as const;
  });
  return new Map(duties);
}

function valueClaims(pair: Pair): readonly Claim[] {
  const [old = {}, young = {}] = [pair.before.definition.headerSchemas, pair.after.definition.headerSchemas];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((field) =>
    claimsOfSchemas({
      old: old[field]?.schema ?? true,
      new: young[field]?.schema ?? true,
      prefix: field,
      respond: (place, trial) =>
        simulateBoth(pair).flatMap((response) => withValue(response, field, place, trial)),
    }),
  );
}

/** Fields are text: only a value as a whole is tried. */
function withValue(
  response: HttpResponse,
  field: string,
  place: string,
  trial: Trial,
): readonly HttpResponse[] {
  if (place !== '' || !('value' in trial)) return [];
  const { fields } = withoutField(response, field);
  return [{ ...response, fields: [...fields, [field, textOf(trial.value)]] }];
}

function textOf(value: JsonValue): string {
  return Array.isArray(value) ? value.map(String).join(',') : String(value);
}

function withoutField(response: HttpResponse, field: string): HttpResponse {
  const wanted = field.toLowerCase();
  return { ...response, fields: response.fields.filter(([name]) => name.toLowerCase() !== wanted) };
}
