import { ArrayType } from "@mikro-orm/core";
import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "../../model/database/index.js";

/** A mirrored organization and its place in the tree. The mirror alone writes it. */
@Unrecorded()
@Entity({ tableName: "organization_node" })
export class OrganizationNode {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  /** Unique at its owner but not here: a batch may give a code to an organization before it is taken from another. */
  @Property({ type: "text" })
  @Index()
  code!: string;

  /** The last full name. */
  @Property({ type: "text" })
  name!: string;

  @Property({ type: "text" })
  kind!: string;

  @Property({ type: "text" })
  level!: string;

  /** No foreign key: a mirror is rebuilt in the order of the last changes, in which a parent may come later. */
  @Property({ type: "uuid", nullable: true })
  @Index()
  parentId?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  provinceId?: string | null;

  /** Whether an end is recorded, past or future. */
  @Property({ type: "boolean" })
  hasEnd!: boolean;

  /** The last day on which the end can be; null without an end, or if the source does not state the date. */
  @Property({ type: "date", nullable: true })
  endedUntil?: string | null;

  /** The IDs from the root down to the organization itself. `afterBatch` derives them from the parents. */
  @Property({ type: new ArrayType(), columnType: "uuid[]", defaultRaw: "'{}'" })
  @Index({
    expression: (columns: { [name: string]: string }, table: object, indexName: string) =>
      `create index "${indexName}" on ${table} using gin ("${columns.path}")`,
  } as never)
  path: string[] = [];
}
