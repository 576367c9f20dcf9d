import ts from 'typescript';
import type { Prose } from './prose-of';
import { proseOfTexts } from './prose-of-texts';
import { withoutCode } from './without-code';

const DIRECTIVE = /^\s*(?:eslint|oxlint|prettier|@ts-|cspell)/;

/** The comments of a TypeScript file, and its texts of several words. Code and values are an ellipsis. */
export function proseOfCode(code: string): readonly Prose[] {
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  const comments: Prose[] = [];
  const texts: Prose[] = [];
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const text = textOf(node);
    if (text !== undefined) texts.push({ line: lineOf(node.getStart(file)), text });
    node.getChildren(file).forEach(visit);
    if (!ts.isToken(node)) return;
    for (const { pos, text: comment } of commentsBefore(node, code)) {
      comments.push({ line: lineOf(pos), text: proseOfComment(comment) });
    }
  };
  visit(file);
  return [...comments, ...proseOfTexts(texts)].sort((one, other) => one.line - other.line);
}

interface Comment {
  readonly pos: number;
  readonly text: string;
}

/** The comments between a token and the one before it. Lines of `//` in sequence are one comment. */
function commentsBefore(token: ts.Node, code: string): readonly Comment[] {
  const start = token.getFullStart();
  // At the start of a file, both functions find the same comments.
  const trailing = start === 0 ? [] : (ts.getTrailingCommentRanges(code, start) ?? []);
  const leading = ts.getLeadingCommentRanges(code, start) ?? [];
  const found: Comment[] = trailing.map(({ pos, end }) => ({ pos, text: code.slice(pos, end) }));
  let isLine = false;
  for (const { pos, end, kind } of leading) {
    const text = code.slice(pos, end);
    const last = isLine && kind === ts.SyntaxKind.SingleLineCommentTrivia ? found.pop() : undefined;
    found.push(last === undefined ? { pos, text } : { pos: last.pos, text: `${last.text}\n${text}` });
    isLine = kind === ts.SyntaxKind.SingleLineCommentTrivia;
  }
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** The text of a comment, without its marks, its example and directives to tools; each of its tags ends a sentence. */
function proseOfComment(comment: string): string {
  const text = comment
    .replaceAll(/^\s*\/\/+|^\/\*+|\*+\/$/gm, '')
    .replaceAll(/^[ \t]*\*+/gm, '')
    .replace(/@example[^]*$/, '');
  if (DIRECTIVE.test(text)) return '';
  return withoutCode(text).replaceAll(/@\w+/g, '.').replaceAll(/\s+/g, ' ').trim();
}
