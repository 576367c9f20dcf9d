import type { Claim, Pair } from './change';
import { contentClaims } from './claims/content-claims';
import { detailsClaims } from './claims/details-claims';
import { extensionClaims } from './claims/extension-claims';
import { formatClaims } from './claims/format-claims';
import { headerClaims } from './claims/header-claims';
import { messageClaims } from './claims/message-claims';
import { ruleClaims, strictClaims } from './claims/rule-claims';
import { textClaims } from './claims/text-claims';
import { withDoubt } from './with-doubt';

/** The possible changes of an error that is in both catalogs. */
export function compareEntries(pair: Pair): readonly Claim[] {
  const { old, new: young, before, after, request } = pair;
  return withDoubt(claimsOf(pair), [
    { side: young, entry: after, request },
    { side: old, entry: before, request },
  ]);
}

function claimsOf(pair: Pair): readonly Claim[] {
  const ofContent = isUndescribed(pair) ? contentClaims(pair) : [];
  // If a document does not describe the content, nothing else is promised about it.
  if (ofContent.length > 0) return [...ofContent, ...headerClaims(pair), ...textClaims(pair)];
  return [
    formatClaims,
    contentClaims,
    detailsClaims,
    extensionClaims,
    messageClaims,
    headerClaims,
    ruleClaims,
    strictClaims,
    textClaims,
  ].flatMap((claims) => claims(pair));
}

function isUndescribed({ old, new: young, before, after }: Pair): boolean {
  return (
    (old.given.operations !== undefined && before.definition.content === 'any') ||
    (young.given.operations !== undefined && after.definition.content === 'any')
  );
}
