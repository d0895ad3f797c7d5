import type { Subgraph } from "../compose/read-subgraphs.js";
import { entityOwners, hasDirective, keyFields, objectTypesOf } from "../compose/sdl-types.js";

const heading = "## Fields of foreign subgraphs";

/**
 * Returns the text of `schema/ACCESS.md` with the fields of foreign subgraphs at its end: who may read them is decided there.
 *
 * @param text the text, with or without that part
 * @param subgraphs all subgraphs
 */
export function withForeignFields(text: string, subgraphs: readonly Subgraph[]): string {
  const at = text.indexOf(`\n${heading}`);
  const own = at === -1 ? text : text.slice(0, at);
  const foreign = subgraphs.filter(({ kind }) => kind === "FOREIGN");
  if (foreign.length === 0) return own;
  const owners = entityOwners(subgraphs);
  return [
    own,
    heading,
    "",
    "Other organizations run these subgraphs. Who may read a field or use a mutation is decided there; the access matrix does not",
    "try them.",
    "",
    "| Subgraph | Run by | Field | Access |",
    "| --- | --- | --- | --- |",
    ...foreign.flatMap((subgraph) =>
      fieldsOf(subgraph, owners).map(
        (field) => `| ${subgraph.name} | ${subgraph.owner.replaceAll("|", "\\|")} | \`${field}\` | decided there |`,
      ),
    ),
    "",
  ].join("\n");
}

/** The fields that a subgraph resolves, by coordinate, in the order of its SDL: not the keys of another's entity. */
function fieldsOf({ name: subgraph, sdl }: Subgraph, owners: ReadonlyMap<string, string>): string[] {
  return objectTypesOf(sdl).flatMap((type) => {
    const isStub = hasDirective(type, "key") && owners.get(type.name.value) !== subgraph;
    const keys = isStub ? keyFields(type) : new Set<string>();
    return (type.fields ?? [])
      .filter((field) => !keys.has(field.name.value) && !hasDirective(field, "external"))
      .map((field) => `${type.name.value}.${field.name.value}`);
  });
}
