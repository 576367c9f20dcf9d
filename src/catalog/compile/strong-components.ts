/** Node → the number of its strongly connected component (Tarjan 1972), without recursion. */
export function strongComponents(size: number, next: (node: number) => readonly number[]): readonly number[] {
  const component = Array.from({ length: size }, () => -1);
  const order = Array.from({ length: size }, () => -1);
  const low = Array.from({ length: size }, () => 0);
  const open: number[] = [];
  let count = 0;
  for (let root = 0; root < size; root += 1) {
    if (order[root] !== -1) continue;
    const way: { readonly node: number; readonly rest: number[] }[] = [];
    const enter = (node: number): void => {
      order[node] = low[node] = count;
      count += 1;
      open.push(node);
      way.push({ node, rest: [...next(node)] });
    };
    enter(root);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const { node, rest } = last;
      const to = rest.pop();
      if (to !== undefined) {
        if (order[to] === -1) enter(to);
        else if (component[to] === -1) low[node] = Math.min(low[node] ?? 0, order[to] ?? 0);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) low[before.node] = Math.min(low[before.node] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      for (let one = open.pop(); one !== undefined; one = open.pop()) {
        component[one] = node;
        if (one === node) break;
      }
    }
  }
  return component;
}
