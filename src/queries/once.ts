/**
 * One computation serves every page of a build; while editing (`npm run dev`) each page computes afresh, so that a saved
 * change shows at once.
 */
export function oncePerBuild<T>(compute: () => Promise<T>): () => Promise<T> {
  let cached: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? compute() : (cached ??= compute()));
}
