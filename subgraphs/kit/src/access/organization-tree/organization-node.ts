import { ArrayType } from "@mikro-orm/core";
import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Unrecorded } from "../../model/database/index.js";

/** A mirrored organization and where it stands. Written by the mirror alone. */
@Unrecorded()
@Entity({ tableName: "organization_node" })
export class OrganizationNode {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  /** Unique at its owner; not here, since a batch may hold the new holder of a code before its old one gives it up. */
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

  /** No foreign key: the order in which a mirror is rebuilt is that of the last changes, and a parent may come later. */
  @Property({ type: "uuid", nullable: true })
  @Index()
  parentId?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  provinceId?: string | null;

  /** Whether an end is recorded, be it past or decided for a day to come. */
  @Property({ type: "boolean" })
  hasEnd!: boolean;

  /** Last day that the end can be; null while there is none, or when nothing of it is known. */
  @Property({ type: "date", nullable: true })
  endedUntil?: string | null;

  /** The ids from the root down to this body itself; derived by `afterBatch` from the parents. */
  @Property({ type: new ArrayType(), columnType: "uuid[]", defaultRaw: "'{}'" })
  @Index({
    expression: (columns: { [name: string]: string }, table: object, indexName: string) =>
      `create index "${indexName}" on ${table} using gin ("${columns.path}")`,
  } as never)
  path: string[] = [];
}
