import { Entity, Enum, Index } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ForeignId, Json, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { ExampleDocument } from "../example-document/index.js";
import { ReplicationScope } from "../replication/replication-scope.js";
import { ExampleStage } from "../typical-example/example-stage.js";

/** An organization's program of building and replicating typical examples over some years. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description: bilingual(
    "Chương trình xây dựng và nhân rộng điển hình tiên tiến",
    "A program of building and replicating typical examples",
  ),
})
@Entity({ tableName: "example_program" })
export class ExampleProgram extends SearchableRecord {
  @Text("Mã ổn định trong hệ thống này", "Stable code within this graph", { level: PUBLIC, unique: true })
  code!: string;

  @Text("Tên chương trình", "Name of the program", { level: PUBLIC })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey({ index: false })
  nameSortKey!: string;

  @ForeignId()
  organizationId!: string;

  @ForeignId({ nullable: true })
  campaignId?: string | null;

  @Whole("Năm đầu như in; null khi không rõ", "First year as printed", { level: PUBLIC, nullable: true })
  fromYear?: number | null;

  @Whole("Năm cuối như in; null khi không rõ", "Last year as printed", { level: PUBLIC, nullable: true })
  toYear?: number | null;

  @Day("Ngày đầu, 1 tháng 1 của năm đầu; null khi không rõ", "First day: 1 January of the first year", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  startsOn?: string | null;

  @Day("Ngày cuối, 31 tháng 12 của năm cuối; null khi không rõ", "Last day: 31 December of the last year", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  endsOn?: string | null;

  @Json(() => [String], "Mục tiêu, theo thứ tự", "Objectives, in order", { level: PUBLIC })
  objectives!: string[];

  @ObjectField(
    () => [ExampleStage],
    "Các phương diện mà chương trình nêu",
    "The stages of the work with examples that it names",
    { level: PUBLIC },
  )
  @Enum({ items: () => ExampleStage, type: "string", array: true })
  @Index({ type: "gin" })
  stages!: ExampleStage[];

  @Choice(
    ReplicationScope,
    "Phạm vi nhân rộng; null khi không nêu",
    "How far examples are replicated; null when it is not stated",
    { level: PUBLIC, nullable: true },
  )
  replicationScope?: ReplicationScope | null;

  @Json(() => [ExampleDocument], "Văn bản làm cơ sở", "The documents that the program stands on", { level: PUBLIC })
  documents!: ExampleDocument[];

  override searchableTexts() {
    return [this.name, this.code, ...this.objectives];
  }
}
