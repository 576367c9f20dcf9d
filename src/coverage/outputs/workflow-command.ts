import { printable } from '../../core/printable';

/** A workflow command, which GitHub shows as an annotation. */
export function command(
  name: string,
  properties: { readonly [property: string]: string | number | undefined },
  message: string,
): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([property, value]) => `${property}=${escapeProperty(String(value))}`).join(',');
  return `::${name} ${list}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
