import { Entity, Enum, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { ExampleDocument } from "../example-document/index.js";
import { ReplicationScope } from "../replication/replication-scope.js";
import { ExampleStage } from "../typical-example/example-stage.js";

/** An organization's program of building and replicating typical examples over some years. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description:
    "Chương trình xây dựng và nhân rộng điển hình tiên tiến. A program of building and replicating typical examples.",
})
@Entity({ tableName: "example_program" })
export class ExampleProgram extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Mã ổn định trong hệ thống này. Stable code within this graph." })
  @Property({ type: "text" })
  @Unique()
  code!: string;

  @Public()
  @Field(() => String, { description: "Tên chương trình. Name of the program." })
  @Property({ type: "text" })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  nameSortKey!: string;

  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @Property({ type: "uuid", nullable: true })
  @Index()
  campaignId?: string | null;

  @Public()
  @Field(() => Int, { nullable: true, description: "Năm đầu như in; null khi không rõ. First year as printed." })
  @Property({ type: "integer", nullable: true })
  fromYear?: number | null;

  @Public()
  @Field(() => Int, { nullable: true, description: "Năm cuối như in; null khi không rõ. Last year as printed." })
  @Property({ type: "integer", nullable: true })
  toYear?: number | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu, 1 tháng 1 của năm đầu; null khi không rõ. First day: 1 January of the first year.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  startsOn?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày cuối, 31 tháng 12 của năm cuối; null khi không rõ. Last day: 31 December of the last year.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  endsOn?: string | null;

  @Public()
  @Field(() => [String], { description: "Mục tiêu, theo thứ tự. Objectives, in order." })
  @Property({ type: "json" })
  objectives!: string[];

  @Public()
  @Field(() => [ExampleStage], {
    description: "Các phương diện mà chương trình nêu. The stages of the work with examples that it names.",
  })
  @Enum({ items: () => ExampleStage, type: "string", array: true })
  @Index({ type: "gin" })
  stages!: ExampleStage[];

  @Public()
  @Field(() => ReplicationScope, {
    nullable: true,
    description: "Phạm vi nhân rộng; null khi không nêu. How far examples are replicated; null when it is not stated.",
  })
  @Enum({ items: () => ReplicationScope, type: "string", nullable: true })
  replicationScope?: ReplicationScope | null;

  @Public()
  @Field(() => [ExampleDocument], { description: "Văn bản làm cơ sở. The documents that the program stands on." })
  @Property({ type: "json" })
  documents!: ExampleDocument[];

  override searchableTexts() {
    return [this.name, this.code, ...this.objectives];
  }
}
