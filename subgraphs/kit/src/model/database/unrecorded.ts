const unrecorded = new WeakSet<object>();

/** Marks an entity whose rows are copies of another subgraph's records: what is written to them is no change of this one's. */
export function Unrecorded(): ClassDecorator {
  return (target) => {
    unrecorded.add(target);
  };
}

/** Whether an entity class is marked with `@Unrecorded()`. */
export function isUnrecorded(entity: object): boolean {
  return unrecorded.has(entity);
}
