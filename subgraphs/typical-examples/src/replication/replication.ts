import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Internal, Public, restrictRecords } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { honoredOnly } from "../typical-example/honored-only.js";
import { TypicalExample } from "../typical-example/typical-example.js";
import { ReplicationScope } from "./replication-scope.js";

/** That an example is followed elsewhere. */
@ObjectType({ description: "Việc nhân rộng một điển hình. That an example is replicated elsewhere." })
@Entity({ tableName: "replication" })
export class Replication extends BaseRecord {
  @ManyToOne({ entity: () => TypicalExample, mapToPk: true, fieldName: "example_id" })
  @Index()
  exampleId!: string;

  /** As its example's, kept by `TypicalExampleService`: so that lists and the change feed need not look the example up. */
  @Property({ type: "boolean" })
  isPublic!: boolean;

  @Public()
  @Field(() => ReplicationScope, { description: "Phạm vi nhân rộng. How far it is replicated." })
  @Enum({ items: () => ReplicationScope, type: "string" })
  scope!: ReplicationScope;

  @Property({ type: "uuid" })
  @Index()
  fromOrganizationId!: string;

  @Property({ type: "uuid", nullable: true })
  @Index()
  toOrganizationId?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày bắt đầu nhân rộng; null khi không rõ. First day of the replication; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  startedOn?: string | null;

  @Internal()
  @Field(() => String, {
    nullable: true,
    description:
      "Ghi chú của cán bộ; null khi không có hoặc người đọc không phải cán bộ. " +
      "A note of the staff's own; null for none, and for readers who are not staff.",
  })
  @Property({ type: "text", nullable: true })
  note?: string | null;
}

restrictRecords(Replication, honoredOnly);
