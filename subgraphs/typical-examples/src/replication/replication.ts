import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ForeignId, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { INTERNAL, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { honoredOnly } from "../typical-example/honored-only.js";
import { TypicalExample } from "../typical-example/typical-example.js";
import { ReplicationScope } from "./replication-scope.js";

/** That an example is followed elsewhere. */
@ObjectType({ description: bilingual("Việc nhân rộng một điển hình", "That an example is replicated elsewhere") })
@Entity({ tableName: "replication" })
export class Replication extends BaseRecord {
  @ReferenceTo(() => TypicalExample)
  exampleId!: string;

  /** As its example's, kept by `TypicalExampleService`: so that lists and the change feed need not look the example up. */
  @Property({ type: "boolean" })
  isPublic!: boolean;

  @Choice(ReplicationScope, "Phạm vi nhân rộng", "How far it is replicated", { level: PUBLIC })
  scope!: ReplicationScope;

  @ForeignId()
  fromOrganizationId!: string;

  @ForeignId({ nullable: true })
  toOrganizationId?: string | null;

  @Day("Ngày bắt đầu nhân rộng; null khi không rõ", "First day of the replication; null when unknown", {
    level: PUBLIC,
    nullable: true,
  })
  startedOn?: string | null;

  @Text(
    "Ghi chú của cán bộ; null khi không có hoặc người đọc không phải cán bộ",
    "A note of the staff's own; null for none, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  note?: string | null;
}

restrictRecords(Replication, honoredOnly);
