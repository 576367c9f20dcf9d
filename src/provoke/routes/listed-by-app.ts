import { listOf, memberOf } from './members';
import type { Route } from './route';

/** The routes of an application that lists them, without middleware (listed as ALL, or without a method). */
export function listedByApp(list: unknown, pathMember: string): readonly Route[] {
  return listOf(list).flatMap((one) => {
    const path = memberOf(one, pathMember);
    const method = String(memberOf(one, 'method') ?? '').toUpperCase();
    if (typeof path !== 'string' || ['HEAD', 'OPTIONS'].includes(method)) return [];
    const isOfAll = method === 'ALL' || method === '';
    if (isOfAll && path.includes('*')) return [];
    return [{ method: isOfAll ? 'GET' : method, path }];
  });
}
