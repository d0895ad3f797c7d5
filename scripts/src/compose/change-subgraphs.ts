import type { Subgraph } from "./read-subgraphs.js";
import { SchemaProblem } from "./schema-problem.js";
import { subgraphEntrySchema } from "./subgraph-list.js";

/** A foreign subgraph that joins, or whose SDL, address or owner changes. */
export interface Addition {
  name: string;
  sdl: string;
  /** Required for a new one; the stored one otherwise. */
  url?: string;
  owner?: string;
}

/** The owner of a subgraph for which none is stated. */
export const unknownOwner = "Chưa nêu";

/**
 * Returns the subgraphs with a foreign one added, or replaced if it is listed.
 *
 * @throws SchemaProblem if the name, address or owner cannot be used, or the subgraph is an own one
 */
export function withSubgraph(subgraphs: readonly Subgraph[], { name, sdl, url, owner }: Addition): Subgraph[] {
  const present = subgraphs.find((subgraph) => subgraph.name === name);
  if (present?.kind === "OWN") {
    throw new SchemaProblem([
      `“${name}” là phân hệ của kho mã này; npm run schema ghi lược đồ của nó / is an own subgraph; npm run schema writes its SDL`,
    ]);
  }
  const address = url ?? present?.url;
  if (address === undefined)
    throw new SchemaProblem(["--url: cần địa chỉ của phân hệ mới / a new subgraph needs an address"]);
  const entry = {
    name,
    url: address,
    owner: owner ?? present?.owner ?? unknownOwner,
    kind: "FOREIGN",
    ...kept(present),
  };
  const checked = subgraphEntrySchema.safeParse(entry);
  if (!checked.success) {
    throw new SchemaProblem(
      checked.error.issues.map(({ path, message }) => {
        const field = String(path[0]);
        return `${field === "name" ? "--add" : `--${field}`} (“${entry[field as keyof typeof entry]}”): ${message}`;
      }),
    );
  }
  const changed = { ...checked.data, sdl };
  return present ? subgraphs.map((one) => (one === present ? changed : one)) : [...subgraphs, changed];
}

/** What is changed in the list itself. */
function kept(present: Subgraph | undefined): Pick<Subgraph, "timeoutMs" | "errors"> {
  const { timeoutMs, errors } = present ?? {};
  return { ...(timeoutMs !== undefined && { timeoutMs }), ...(errors && { errors }) };
}

/**
 * Returns the subgraphs without a foreign one.
 *
 * @throws SchemaProblem if there is no such foreign subgraph
 */
export function withoutSubgraph(subgraphs: readonly Subgraph[], name: string): Subgraph[] {
  const present = subgraphs.find((subgraph) => subgraph.name === name);
  if (present?.kind === "FOREIGN") return subgraphs.filter((subgraph) => subgraph !== present);
  const foreign = subgraphs.filter(({ kind }) => kind === "FOREIGN").map((subgraph) => subgraph.name);
  const listed = foreign.length > 0 ? foreign.join(", ") : "–";
  throw new SchemaProblem([
    present
      ? `“${name}” là phân hệ của kho mã này, không bỏ được bằng lệnh này / is an own subgraph, which this command does not remove`
      : `“${name}” không có trong danh sách; các phân hệ bên ngoài: ${listed} / is not listed; foreign subgraphs: ${listed}`,
  ]);
}
