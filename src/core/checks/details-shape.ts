import { codeText } from '../formats/read-error';
import { isMessageAlone } from '../formats/details-at';
import { leavesOf } from '../formats/details-tree';
import { formatPointer, parsePointer, pointerGet } from '../formats/json-pointer';
import { readPointer } from '../formats/pointer-form';
import { isObject } from '../is-object';
import type { DetailsPlace, DetailsShape, ErrorFormat } from '../types';
import type { Finding } from './check';
import { asReceived } from './subject';

const SHAPES: { readonly [shape in DetailsShape]: string } = {
  objects: 'a list of objects',
  strings: 'a list of texts',
  map: 'a map of lists',
  tree: 'a map of lists, or of such maps',
};

/** Findings for values that are not details, but stand at the place of the format's details (`at`). */
export function detailsShape(
  { details: place, members, cannotCarry }: Pick<ErrorFormat, 'details' | 'members' | 'cannotCarry'>,
  json: unknown,
  at: string,
): readonly Finding[] {
  const value = place === undefined ? undefined : pointerGet(json, at);
  // Serialisers write null for absent values.
  if (place === undefined || value === undefined || value === null) return [];
  if (isMessageAlone({ details: place, members }, json)) return [];
  const shapes = [place.shape, ...(place.alsoRead ?? [])];
  if (shapes.includes('tree') && isObject(value)) {
    return [...leavesOf(value)]
      .filter((leaf) => typeof leaf.value !== 'string')
      .map((leaf) => finding(at + leaf.at(), 'text', leaf.value));
  }
  if (Array.isArray(value) && !shapes.every((shape) => shape === 'map')) {
    const needsMessage = place.message !== undefined && !cannotCarry.includes('details.message');
    return value.flatMap((item, index) => {
      const itemAt = `${at}/${index}`;
      if (typeof item === 'string' && shapes.includes('strings')) return [];
      if (!shapes.includes('objects')) return [finding(itemAt, 'text', item)];
      return isObject(item) && !Array.isArray(item)
        ? itemShape(item, { place, at: itemAt, needsMessage })
        : [finding(itemAt, 'an object', item)];
    });
  }
  if (isObject(value) && !Array.isArray(value) && shapes.includes('map')) {
    return Object.entries(value).flatMap(([name, messages]) =>
      isMessages(messages) ? [] : [finding(at + formatPointer([name]), 'a list of texts', messages)],
    );
  }
  return [finding(at, shapes.map((shape) => SHAPES[shape]).join(', or '), value)];
}

function itemShape(
  item: object,
  one: { readonly place: DetailsPlace; readonly at: string; readonly needsMessage: boolean },
): readonly Finding[] {
  const { place, at, needsMessage } = one;
  const { pointer, code, message } = place;
  const partOf = (part: string | undefined): unknown =>
    part === undefined ? undefined : pointerGet(item, part);
  const text = partOf(message);
  const isText = typeof text === 'string' && text !== '';
  const [target, ownCode] = [partOf(pointer), partOf(code)];
  return [
    ...(isText || (text === undefined && !needsMessage)
      ? []
      : [finding(at + message, 'text that is not empty', text)]),
    ...(target === undefined || isTarget(target, place)
      ? []
      : [finding(at + pointer, targetOf(place), target)]),
    ...(ownCode === undefined || codeText(ownCode) ? [] : [finding(at + code, 'a code', ownCode)]),
  ];
}

function isTarget(written: unknown, place: DetailsPlace): boolean {
  if (place.pointerForm === 'fragment' && !String(written).startsWith('#')) return false;
  const pointer = readPointer(written, place);
  return pointer !== undefined && (place.pointerForm === 'name' || parsePointer(pointer) !== undefined);
}

function targetOf({ pointerForm = 'pointer' }: DetailsPlace): string {
  return {
    pointer: 'a JSON Pointer',
    fragment: 'a JSON Pointer as a URI fragment (#/email)',
    path: 'a list of names and indices',
    name: 'the name of a member',
  }[pointerForm];
}

function isMessages(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}

function finding(at: string, expected: string, received: unknown): Finding {
  return { at, reason: 'shape', expected, received: asReceived(received) };
}
