import type { Path } from "@thidua/base/errors";
/** An id in an input that refers to a record of another subgraph. */
export interface Reference<Kind extends string = string> {
  /** The kind of the record. */
  readonly to: Kind;
  /** Without an id there is no reference. */
  readonly id: string | null | undefined;
  /** The path of the ID in the input. */
  readonly path: Path;
}
