import type { InstalledJest } from '../jest/installed-jest';

/** A part of a program, as parsed by @babel/parser: only the members in use. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A program that configures Jest. */
export interface ParsedConfig {
  /** The objects that can be the configuration, the exported one first; none if it is built at run time. */
  readonly object: SyntaxNode | undefined;
}

/**
 * Parses a program with the parser of Jest; undefined if there is no parser, or the text is not a program.
 * The text stays unchanged: only positions are read from the tree.
 */
export function parseConfig(text: string, jest: InstalledJest | undefined): ParsedConfig | undefined {
  const path = jest?.resolve('@babel/parser');
  if (path === undefined) return undefined;
  // The path is known only at run time, so a bundler cannot resolve it.
  const load: NodeJS.Require = require;
  const { parse } = load(path) as { readonly parse: (text: string, options: object) => SyntaxNode };
  try {
    const { body } = parse(text, { sourceType: 'unambiguous', plugins: ['typescript'], errorRecovery: true })[
      'program'
    ] as { readonly body: readonly SyntaxNode[] };
    return { object: exportedObject(body) };
  } catch {
    return undefined;
  }
}

function exportedObject(body: readonly SyntaxNode[]): SyntaxNode | undefined {
  for (const statement of body) {
    const value = exportedValue(statement);
    if (value !== undefined) return objectOf(value, body, 0);
  }
  return undefined;
}

/** `module.exports = …`, `export default …`, `export = …`. */
function exportedValue(statement: SyntaxNode): SyntaxNode | undefined {
  if (statement.type === 'ExportDefaultDeclaration') return statement['declaration'] as SyntaxNode;
  if (statement.type === 'TSExportAssignment') return statement['expression'] as SyntaxNode;
  if (statement.type !== 'ExpressionStatement') return undefined;
  const expression = statement['expression'] as SyntaxNode;
  if (expression.type !== 'AssignmentExpression') return undefined;
  const left = expression['left'] as SyntaxNode;
  if (left.type !== 'MemberExpression') return undefined;
  const [object, property] = [nameOf(left['object']), nameOf(left['property'])];
  const isExport =
    (object === 'module' && property === 'exports') || (object === 'exports' && property === 'default');
  return isExport ? (expression['right'] as SyntaxNode) : undefined;
}

const DEEPEST = 8;

/** The object of an expression, if the program writes it in place. */
function objectOf(value: SyntaxNode, body: readonly SyntaxNode[], depth: number): SyntaxNode | undefined {
  if (depth === DEEPEST) return undefined;
  const follow = (part: unknown): SyntaxNode | undefined =>
    part === null || part === undefined ? undefined : objectOf(part as SyntaxNode, body, depth + 1);
  switch (value.type) {
    case 'ObjectExpression':
      return value;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return follow(value['expression']);
    case 'AwaitExpression':
      return follow(value['argument']);
    case 'Identifier':
      return follow(declared(nameOf(value), body));
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return ofFunction(value['body'] as SyntaxNode, follow);
    case 'CallExpression':
      return ofCall(value, follow);
    default:
      return undefined;
  }
}

/** `async () => ({ … })`, or the one object that it returns. */
function ofFunction(
  body: SyntaxNode,
  follow: (part: unknown) => SyntaxNode | undefined,
): SyntaxNode | undefined {
  if (body.type !== 'BlockStatement') return follow(body);
  const returns = (body['body'] as readonly SyntaxNode[]).filter(({ type }) => type === 'ReturnStatement');
  return returns.length === 1 ? follow(returns[0]?.['argument']) : undefined;
}

/** `createJestConfig({ … })`: the argument is returned; of `Object.assign()` the last object wins. */
function ofCall(call: SyntaxNode, follow: (part: unknown) => SyntaxNode | undefined): SyntaxNode | undefined {
  const callee = call['callee'] as SyntaxNode;
  if (nameOf(callee) === 'require') return undefined;
  const given = call['arguments'] as readonly SyntaxNode[];
  if (callee.type === 'MemberExpression' && nameOf(callee['property']) === 'assign')
    return follow(given.at(-1));
  return follow(given[0]);
}

/** The value of a name that is declared once, at the top of the program. */
function declared(name: string | undefined, body: readonly SyntaxNode[]): SyntaxNode | undefined {
  for (const statement of body) {
    if (statement.type === 'FunctionDeclaration' && nameOf(statement['id']) === name) return statement;
    const declarations = statement.type === 'VariableDeclaration' ? statement['declarations'] : [];
    for (const one of declarations as readonly SyntaxNode[]) {
      if (nameOf(one['id']) === name) return (one['init'] as SyntaxNode | null) ?? undefined;
    }
  }
  return undefined;
}

/** The name of an identifier, or the text of a string. */
export function nameOf(node: unknown): string | undefined {
  const { type, name, value } = Object(node) as { type?: string; name?: string; value?: unknown };
  if (type === 'Identifier') return name;
  return type === 'StringLiteral' ? String(value) : undefined;
}

/** A member of an object literal. */
export function memberOf(object: SyntaxNode, name: string): SyntaxNode | undefined {
  return (object['properties'] as readonly SyntaxNode[]).find(
    (one) => one.type === 'ObjectProperty' && nameOf(one['key']) === name,
  )?.['value'] as SyntaxNode | undefined;
}
