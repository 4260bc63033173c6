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

/** The same for something that is derived from one record of the data at a time. Records are told apart by their ids. */
export function oncePerRecord<Record extends { id: string }, View>(
  derive: (record: Record) => View,
): (record: Record) => View {
  const views = oncePerProcess(() => new Map<string, View>());
  return (record) => {
    const kept = views().get(record.id);
    if (kept !== undefined) return kept;
    const view = derive(record);
    views().set(record.id, view);
    return view;
  };
}
