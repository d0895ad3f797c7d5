import type { EntityMetadata } from "@mikro-orm/core";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";

/** The entity of a subgraph whose class has a name; undefined if there is none. */
export const entityOf = ({ orm }: SubgraphDatabase, name: string): EntityMetadata | undefined =>
  [...(orm.getMetadata() as unknown as Iterable<EntityMetadata>)].find(({ className }) => className === name);
