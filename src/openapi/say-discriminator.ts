import { inAddition } from '../catalog/compile/cures';
import type { Keywords } from '../core/checks/schema-parts';
import type { JsonSchema } from '../core/types';
import type { Discriminator } from './discriminator';

type Branches = readonly (readonly [value: string, schema: JsonSchema])[];

/**
 * Alternatives, rewritten so that problems are reported for the one that the discriminator selects. The valid values
 * stay the same: a discriminator must not change them (OpenAPI 3.1, 4.8.25).
 */
export function sayBranches(schema: Keywords, { member }: Discriminator, branches: Branches): Keywords {
  const keyword = ['oneOf', 'anyOf'].find((one) => schema[one] !== undefined);
  if (keyword === undefined) return schema;
  const { [keyword]: alternatives, ...rest } = schema;
  const broken = branches.map(([value, branch]) => ({
    branch,
    isMeant: { allOf: [named(member, value), { not: branch }] },
  }));
  const told = [
    ...broken.map(({ branch, isMeant }) => ({ if: isMeant, then: branch })),
    { if: { anyOf: broken.map(({ isMeant }) => isMeant) }, else: { [keyword]: alternatives } },
  ];
  return inAddition(rest, [{ if: { [keyword]: alternatives }, else: { allOf: told } }]);
}

/** The branch that the discriminator selects, and one of its known names. */
export function sayMismatch(
  schema: Keywords,
  { member, isOpen }: Discriminator,
  branches: Branches,
): Keywords {
  const values = branches.map(([value]) => value);
  return inAddition(schema, [
    ...(isOpen ? [] : [{ properties: { [member]: { enum: values } } }]),
    ...branches.map(([value, branch]) => ({ if: named(member, value), then: branch })),
  ]);
}

function named(member: string, value: string): JsonSchema {
  return { type: 'object', required: [member], properties: { [member]: { const: value } } };
}
