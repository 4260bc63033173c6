/**
 * What depends on authored data alone is computed at the first call and kept while the process runs. In development it is computed at
 * every call, because the data change under a running server.
 */
export function oncePerProcess<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    if (process.env.NODE_ENV === 'development') return compute();
    kept ??= { value: compute() };
    return kept.value;
  };
}
