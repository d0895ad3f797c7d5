import { argumentsOf } from "../null-arguments/ways.js";
import type { Connection } from "./connections.js";

/**
 * Returns the operation that asks for a page of a connection: at the root, or below the records of `$parents`, as the gateway asks. It selects
 * what needs the page alone.
 */
export function pageOperation({ parent, field, isRoot }: Connection): string {
  const declared = ["$first: Int", "$last: Int", "$after: String", "$before: String"];
  const given = ["first: $first", "last: $last", "after: $after", "before: $before"];
  for (const { name, type } of field.args) {
    if (name !== "filter" && name !== "orderBy") continue;
    declared.push(`$${name}: ${type}`);
    given.push(`${name}: $${name}`);
  }
  const page = `${field.name}${argumentsOf(parent, field, "last", given)} { pageInfo { endCursor } }`;
  if (isRoot) return `query (${declared.join(", ")}) { ${page} }`;
  return `query ($parents: [_Any!]!, ${declared.join(", ")}) {
    _entities(representations: $parents) { ... on ${parent.name} { ${page} } }
  }`;
}
