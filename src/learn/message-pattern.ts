import { escapeRegExp } from '../core/escape-reg-exp';
import { MASK } from '../mask/mask';

/** Parts of a message that change with the request: texts in quotes, paths, addresses, ids and numbers. */
const CHANGING =
  /\[masked\]|"[^"]*"|'[^']*'|`[^`]*`|\S+@\S+\.\S+|[a-z]+:\/\/\S+|(?<![\w])\/\S*|\b(?=\w*\d)[\w-]+\b|\b\d+(?:\.\d+)?\b/gi;

/** A text without its changing parts. */
const PLACEHOLDER = '\u0000';

/** The template of messages: the text between the changing parts. */
export function messageTemplate(message: string): string {
  return message.replace(CHANGING, PLACEHOLDER);
}

/** Whether a message of a template differs between requests. */
export function isChanging(template: string): boolean {
  return template.includes(PLACEHOLDER);
}

/** A pattern that all messages of a template match. */
export function patternOfTemplate(template: string): string {
  return `^${template.split(PLACEHOLDER).map(escapeForPattern).join('.+')}$`;
}

/** Whether a part of a message was masked, so the original is unknown. */
export function isMasked(message: string): boolean {
  return message.includes(MASK);
}

/** With the flag `u`, only syntax characters can be escaped. */
function escapeForPattern(text: string): string {
  return escapeRegExp(text);
}
