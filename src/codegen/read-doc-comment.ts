/** A documentation comment: its sentences, and the texts of its tags. */
export interface DocComment {
  readonly text: string;
  readonly throws: readonly string[];
  readonly example?: string | undefined;
}

/** Reads the content of a documentation comment. */
export function readDocComment(comment: string): DocComment {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const [text = '', ...tags] = lines.join('\n').split(/^@/m);
  const tagged = (name: string): readonly string[] =>
    tags
      .filter((tag) => tag.startsWith(`${name} `) || tag.startsWith(`${name}\n`))
      .map((tag) => tag.slice(name.length).trim());
  return { text: oneLine(text), throws: tagged('throws').map(oneLine), example: tagged('example')[0] };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
