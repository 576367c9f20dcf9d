import type { ChangeKind } from '../../generated/known-names';
import type { ContentDuty, HttpResponse } from '../../core/types';
import { withContent } from '../../simulator/simulate-error';
import type { Claim, Pair } from '../change';
import { simulateBoth } from '../simulate';

type Step = readonly [kind: ChangeKind, direction: Claim['direction']];

const STEPS: { readonly [from in ContentDuty]: { readonly [to in ContentDuty]?: Step } } = {
  required: { any: ['content-optional', 'wider'], none: ['content-dropped', 'wider'] },
  any: { required: ['content-required', 'narrower'], none: ['content-dropped', 'narrower'] },
  none: { any: ['content-added', 'wider'], required: ['content-added', 'wider'] },
};

/** Whether there is content. */
export function contentClaims(pair: Pair): readonly Claim[] {
  const from = pair.before.definition.content ?? pair.old.catalog.content;
  const to = pair.after.definition.content ?? pair.new.catalog.content;
  const step = STEPS[from][to];
  if (step === undefined) return [];
  const [kind, direction] = step;
  return [{ kind, at: 'content', from, to, direction, attempts: () => simulateBoth(pair).flatMap(bothWays) }];
}

/** With content and without: an error without content also has no media type. */
function bothWays(response: HttpResponse): readonly HttpResponse[] {
  const fields = response.fields.filter(([name]) => !/^content-/i.test(name));
  return [response, withContent({ ...response, fields }, undefined)];
}
