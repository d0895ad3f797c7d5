import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Public } from "@thidua/kit/authorization";
import { BaseRecord } from "@thidua/kit/database";
import { DateScalar } from "@thidua/kit/scalars";
import { Field, ObjectType } from "type-graphql";
import { TypicalExample } from "../typical-example/typical-example.js";
import { ReplicationScope } from "../vocabulary/index.js";

/** That an example is followed elsewhere. */
@ObjectType({ description: "Việc nhân rộng một điển hình. That an example is replicated elsewhere." })
@Entity({ tableName: "replication" })
export class Replication extends BaseRecord {
  @ManyToOne({ entity: () => TypicalExample, mapToPk: true, fieldName: "example_id" })
  @Index()
  exampleId!: string;

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

  @Public()
  @Field(() => String, { nullable: true, description: "Ghi chú; null khi không có. A note; null for none." })
  @Property({ type: "text", nullable: true })
  note?: string | null;
}
