/** An optional module, resolved from this package, else from the project. */
export function requireFirst<T>(name: string): T | undefined {
  for (const paths of [[__dirname], [process.cwd()]]) {
    try {
      return require(require.resolve(name, { paths })) as T;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  return undefined;
}
