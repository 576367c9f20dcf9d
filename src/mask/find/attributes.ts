const ATTRIBUTE = /([\w.:-]{1,80})\s{0,4}=\s{0,4}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'<>]{1,4000}))/dg;

/** An attribute of a tag, and the place of its value in the text. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** The attributes of a tag, from the text after its name. */
export function attributesOf(text: string, offset: number): readonly Attribute[] {
  return [...text.matchAll(ATTRIBUTE)].map(
    ({ 1: name = '', 2: double, 3: single, 4: bare, indices = [] }) => {
      const [start = 0] = indices[2] ?? indices[3] ?? indices[4] ?? [];
      return { name: name.toLowerCase(), value: double ?? single ?? bare ?? '', at: offset + start };
    },
  );
}
