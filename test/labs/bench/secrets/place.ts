import type { HttpField } from '../../../../src';

/** An exchange, as far as a place of a secret says something about it. */
export interface Planted {
  readonly status?: number;
  readonly fields?: readonly HttpField[];
  /** Text as it is; anything else is sent as JSON. */
  readonly content?: unknown;
  readonly request?: {
    readonly url?: string;
    readonly fields?: readonly HttpField[];
    /** Text as it is; anything else is sent as JSON. */
    readonly content?: unknown;
  };
}

/** A place in which a secret stands, by what it is. */
export interface Place {
  readonly id: string;
  readonly group: string;
  readonly plant: (secret: string) => Planted;
  /** What the place can carry: one word (the default), several between quotation marks, or what is no plain word. */
  readonly takes?: 'word' | 'words' | 'token' | undefined;
}

/** A value that is secret by its place alone, by what it is. */
export interface SecretValue {
  readonly id: string;
  readonly text: string;
  readonly kind: NonNullable<Place['takes']>;
}

export const secretValues: readonly SecretValue[] = [
  { id: 'letters and digits', text: 'Zk9q7Wm2Xp4LtRv8', kind: 'token' },
  { id: 'hexadecimal', text: '9f86d081884c7d659a2feaa0c55ad015', kind: 'token' },
  { id: 'a UUID', text: '5b1e0c7a-93d4-4f0e-8a6b-2d7c9e1f3a58', kind: 'token' },
  { id: 'digits', text: '48213907', kind: 'word' },
  { id: 'five characters', text: 'q7x!z', kind: 'word' },
  { id: 'a word', text: 'tangerine', kind: 'word' },
  { id: 'punctuation', text: 'p&ss/w0rd+1%x', kind: 'word' },
  { id: 'a pass phrase', text: 'correct horse battery staple', kind: 'words' },
];

/** Which values a place can carry. */
export function carries({ takes = 'word' }: Place, { kind }: SecretValue): boolean {
  if (kind === 'token') return true;
  return kind === 'word' ? takes !== 'token' : takes === 'words';
}

/** Places of a group, by their ids. */
export function placesOf(
  group: string,
  places: { readonly [id: string]: (secret: string) => Planted },
  takes?: Place['takes'],
): readonly Place[] {
  return Object.entries(places).map(([id, plant]) => ({ id: `${group}: ${id}`, group, plant, takes }));
}

/** A message within JSON. */
export function message(text: string): Planted {
  return { content: { error: 'conflict', message: text } };
}

export function plain(text: string, type = 'text/plain'): Planted {
  return { fields: [['Content-Type', type]], content: text };
}

/** The text as HTML writes it. */
export function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
