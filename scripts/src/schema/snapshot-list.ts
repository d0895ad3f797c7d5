import type { ObjectSchema, PropertySchema } from "@thidua/kit/changes/change-feed";

/** A subgraph and the schemas of its snapshots. */
export interface SnapshotOwner {
  readonly name: string;
  readonly snapshots: readonly ObjectSchema[];
}

/** Prints the snapshots of all subgraphs as Markdown: a heading for each subgraph, an entry for each type and property. */
export function snapshotList(owners: readonly SnapshotOwner[]): string {
  return owners.map(({ name, snapshots }) => `## ${name}\n\n${listOf(name, snapshots)}`).join("\n");
}

function listOf(owner: string, snapshots: readonly ObjectSchema[]): string {
  if (snapshots.length === 0) return "None.\n";
  return snapshots
    .map(({ title, version, description, properties }) => {
      const lines = Object.entries(properties).map(
        ([name, property]) => `  - \`${name}: ${typeOf(property)}\`: ${property.description}\n`,
      );
      return `- [\`${title}\`](changes/${owner}/${title}.json), version ${version}: ${description}\n${lines.join("")}`;
    })
    .join("");
}

const formats: { readonly [format: string]: string } = { uuid: "id", date: "day", "date-time": "instant" };
const types: { readonly [type: string]: string } = { string: "text", integer: "number" };

/** The type of a property as `schema/CHANGES.md` writes it: `OrganizationKind?` for a value of that enumeration, or null. */
function typeOf({ type, format, title, enum: values, items, anyOf }: PropertySchema): string {
  if (anyOf) return anyOf.map((one) => (one.type === "null" ? "?" : typeOf(one))).join("");
  if (typeof type === "object") return type.map((one) => (one === "null" ? "?" : typeOf({ type: one }))).join("");
  if (items) return `list of ${typeOf(items)}`;
  if (values) return title ?? values.join(" | ");
  return formats[format ?? ""] ?? types[type ?? ""] ?? String(type);
}
