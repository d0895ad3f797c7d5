import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ForeignId, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { INTERNAL, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { honoredOnly } from "../typical-example/honored-only.js";
import { TypicalExample } from "../typical-example/typical-example.js";
import { ReplicationScope } from "./replication-scope.js";

/** A replication of an example: another organization, or all of a scope, follows it. */
@ObjectType({ description: bilingual("Một lần nhân rộng điển hình", "A replication of a typical example") })
@Entity({ tableName: "replication" })
export class Replication extends BaseRecord {
  @ReferenceTo(() => TypicalExample, { description: ["Điển hình được nhân rộng", "The example that is replicated"] })
  exampleId!: string;

  /** A copy of the example's, kept by `TypicalExampleService`, so that lists and the change feed need no lookup. */
  @Property({ type: "boolean" })
  isPublic!: boolean;

  @Choice(ReplicationScope, "Phạm vi nhân rộng", "The scope of the replication", { level: PUBLIC })
  scope!: ReplicationScope;

  @ForeignId()
  fromOrganizationId!: string;

  @ForeignId({ nullable: true })
  toOrganizationId?: string | null;

  @Day("Ngày bắt đầu nhân rộng", "The date the replication started", { level: PUBLIC, nullable: "NOT_STATED" })
  startedOn?: string | null;

  @Text("Ghi chú của cán bộ", "The note of the staff", { level: INTERNAL, nullable: true })
  note?: string | null;
}

restrictRecords(Replication, honoredOnly);
