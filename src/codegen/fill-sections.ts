/**
 * Puts sections between their markers, `<!-- name:start -->` and `<!-- name:end -->`. A page has some of the
 * sections, or none.
 */
export function fillSections(page: string, sections: { readonly [name: string]: string }): string {
  return Object.entries(sections).reduce((text, [name, section]) => {
    const start = `<!-- ${name}:start -->`;
    const end = `<!-- ${name}:end -->`;
    const [before = '', rest] = text.split(start);
    if (rest === undefined) return text;
    const after = rest.split(end)[1];
    if (after === undefined) throw new Error(`A page has ${start}, and not ${end}.`);
    return `${before}${start}\n\n${section}\n\n${end}${after}`;
  }, page);
}
