import { createHash } from 'node:crypto';
import { fieldPlaces } from './field-places';
import { memberPlaces } from './member-places';
import ordinary from './ordinary.json';
import type { Place, Planted } from './place';
import { carries, message, plain, secretValues } from './place';
import { carriers, shapes } from './shapes';
import { spellingPlaces } from './spellings';
import { textPlaces } from './text-places';
import { toldPlaces } from './told-places';
import { validationPlaces } from './validation-places';

/** A secret in a place: what is planted, and what must not be seen of it. */
export interface SecretCase {
  readonly id: string;
  readonly group: string;
  readonly planted: Planted;
  readonly secret: string;
  readonly isHeldBack: boolean;
}

/** A message in which nothing is secret. */
export interface OrdinaryCase {
  readonly id: string;
  readonly group: 'messages' | 'documents';
  /** The ways in which it is sent. */
  readonly planted: readonly Planted[];
  readonly isHeldBack: boolean;
}

/**
 * A quarter of the places, the issuers and the messages was not looked at while the masker was written: its rate
 * says what the others are worth. Which quarter, a hash says.
 */
export function isHeldBack(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 4 === 0;
}

const places: readonly Place[] = [
  ...memberPlaces,
  ...textPlaces,
  ...toldPlaces,
  ...validationPlaces,
  ...fieldPlaces,
  ...spellingPlaces,
];

export function secretCases(): readonly SecretCase[] {
  const inPlaces = places.flatMap((place) =>
    secretValues
      .filter((value) => carries(place, value))
      .map((value): SecretCase => ({
        id: `${place.id} · ${value.id}`,
        group: place.group,
        planted: place.plant(value.text),
        secret: value.text,
        isHeldBack: isHeldBack(place.id),
      })),
  );
  const ofIssuers = Object.entries(shapes).flatMap(([issuer, { token, secret }]) =>
    Object.entries(carriers).map(([carrier, carry]): SecretCase => ({
      id: `shape: ${issuer} · ${carrier}`,
      group: 'shape',
      planted: carry(token),
      secret,
      isHeldBack: isHeldBack(issuer),
    })),
  );
  return [...inPlaces, ...ofIssuers];
}

export function ordinaryCases(): readonly OrdinaryCase[] {
  return [
    ...ordinary.texts.map((text): OrdinaryCase => {
      const planted = [message(text), plain(text)];
      return { id: text, group: 'messages', planted, isHeldBack: isHeldBack(text) };
    }),
    ...ordinary.documents.map((document): OrdinaryCase => {
      const id = JSON.stringify(document);
      const planted = [{ content: document }];
      return { id, group: 'documents', planted, isHeldBack: isHeldBack(id) };
    }),
  ];
}
