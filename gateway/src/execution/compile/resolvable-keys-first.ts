/** Two or more `@join__type` that follow one another. Their arguments contain no parenthesis. */
const runs = /(?:@join__type\([^()]*\)\s*){2,}/g;
const one = /@join__type\([^()]*\)/g;
const isUnresolvable = /\bresolvable:\s*false\b/;

/**
 * Puts the keys of a type by which no entity is looked up (`resolvable: false`) after the others. For a field with
 * `@requires` the planner takes the first key of the subgraph, whether the subgraph resolves it or not.
 */
export function resolvableKeysFirst(supergraphSdl: string): string {
  return supergraphSdl.replace(runs, (run) => {
    const joins = run.match(one) ?? [];
    const sorted = joins.toSorted((a, b) => Number(isUnresolvable.test(a)) - Number(isUnresolvable.test(b)));
    return run.replace(one, () => sorted.shift() ?? "");
  });
}
