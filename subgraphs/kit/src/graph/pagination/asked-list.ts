import type { EntityManager } from "@mikro-orm/sql";
import type { Caller } from "@thidua/base/tokens";
import type { Keyset } from "./keyset.js";
import type { ListArguments } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";

/** A list as a caller asks for it. */
export interface AskedList<Record extends object> {
  readonly em: EntityManager;
  readonly list: ListDefinition<Record>;
  readonly given: ListArguments;
  /** Undefined for the subgraph itself. */
  readonly caller: Caller | undefined;
  readonly keyset: Keyset;
}
