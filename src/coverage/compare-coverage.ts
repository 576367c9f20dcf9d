import type { CatalogReport, ContractReport, CoverageChange, EntryReport } from './contract-report';
import { limited } from './words';

const MOST_CODES = 8;

/** The change of coverage since another run, for each catalog that is in both runs, or is new. */
export function compareCoverage(
  { catalogs }: Pick<ContractReport, 'catalogs'>,
  base: Pick<ContractReport, 'catalogs'>,
): readonly CoverageChange[] {
  return catalogs
    .filter(({ own }) => own > 0)
    .map((catalog): CoverageChange => {
      const before = base.catalogs.find(({ source }) => source === catalog.source);
      const [held, heldBefore] = [heldOf(catalog), heldOf(before)];
      return {
        source: catalog.source,
        percentage: catalog.percentage,
        before: before?.percentage ?? null,
        gained: held.filter((one) => !heldBefore.some((other) => isSame(one, other))),
        lost: heldBefore.filter((one) => !held.some((other) => isSame(one, other))),
      };
    });
}

/** A change of coverage in a sentence, for every output. */
export function coverageChangeText({ source, percentage, before, gained, lost }: CoverageChange): string {
  const was =
    before === null
      ? 'not in the base'
      : `${before} % in the base${percentage === before ? '' : ` (${signed((percentage ?? 0) - before)})`}`;
  const parts = [
    ...(gained.length === 0 ? [] : [`now held: ${listed(gained)}`]),
    ...(lost.length === 0 ? [] : [`no longer held: ${listed(lost)}`]),
  ];
  const rest = parts.length === 0 ? '' : `; ${parts.join('; ')}`;
  return `${source}: ${percentage} % of its errors held, ${was}${rest}.`;
}

type Coded = CoverageChange['gained'][number];

function heldOf(catalog: CatalogReport | undefined): readonly Coded[] {
  return (catalog?.entries ?? [])
    .filter(({ inherited, state }: EntryReport) => !inherited && state === 'held')
    .map(({ status, code }) => ({ status, code }));
}

function isSame(one: Coded, other: Coded): boolean {
  return one.status === other.status && one.code === other.code;
}

function signed(difference: number): string {
  const rounded = Math.round(10 * difference) / 10;
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}

function listed(errors: readonly Coded[]): string {
  const { shown, left } = limited(errors, MOST_CODES);
  const texts = shown.map(({ status, code }) => `${status} ${code}`);
  return [...texts, ...(left === 0 ? [] : [`… ${left} more`])].join(', ');
}
