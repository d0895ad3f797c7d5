import type { Opt } from "@mikro-orm/core";
import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { searchableNumber } from "@thidua/documents";
import { Choice, Choices, Code, ForeignId, Json, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import type { DatePrecision } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { DocumentsIndex, ExampleDocument } from "../example-document/index.js";
import { ReplicationScope } from "../replication/replication-scope.js";
import { ExampleStage } from "../typical-example/example-stage.js";

/** An organization's program to build and replicate typical examples over several years. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description: bilingual(
    "Chương trình xây dựng và nhân rộng điển hình tiên tiến",
    "A program to build and replicate typical examples",
  ),
})
@Entity({ tableName: "example_program" })
export class ExampleProgram extends SearchableRecord {
  @Code("Mã ổn định trong hệ thống này", "The code of the program, stable within this graph", {
    level: PUBLIC,
    unique: true,
  })
  code!: string;

  @Text("Tên chương trình", "The name of the program", { level: PUBLIC, limit: 500 })
  name!: string;

  /** The key of the name in Vietnamese dictionary order. */
  @SortKey({ index: false })
  nameSortKey!: string;

  @ForeignId({ description: ["Tổ chức thực hiện chương trình", "The organization that runs the program"] })
  organizationId!: string;

  @ForeignId({
    nullable: true,
    description: ["Phong trào mà chương trình thuộc về", "The campaign that the program is part of"],
  })
  campaignId?: string | null;

  @Whole("Năm đầu của giai đoạn, theo nguồn", "The first year of the program, as in the source", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  fromYear?: number | null;

  @Whole("Năm cuối của giai đoạn, theo nguồn", "The last year of the program, as in the source", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  toYear?: number | null;

  @KnownDateColumns(
    ["Ngày bắt đầu", "The first day of the program"],
    ["Thời điểm bắt đầu", "The start of the program"],
    {
      level: PUBLIC,
      index: true,
    },
  )
  declare readonly starts: Opt<KnownDate> | null;
  declare startsFrom: string | null;
  declare startsUntil: string | null;
  declare startsPrecision: DatePrecision;

  @KnownDateColumns(
    ["Ngày kết thúc", "The last day of the program"],
    ["Thời điểm kết thúc", "The end of the program"],
    {
      level: PUBLIC,
      index: true,
    },
  )
  declare readonly ends: Opt<KnownDate> | null;
  declare endsFrom: string | null;
  declare endsUntil: string | null;
  declare endsPrecision: DatePrecision;

  @Json(() => [String], "Các mục tiêu, theo thứ tự", "The objectives, in order", { level: PUBLIC })
  objectives!: string[];

  @Choices(
    ExampleStage,
    "Các phương diện của công tác điển hình mà chương trình nêu, theo thứ tự",
    "The stages of the work with examples that the program names, in their order",
    { level: PUBLIC, checked: true },
  )
  stages!: ExampleStage[];

  @Choice(ReplicationScope, "Phạm vi nhân rộng", "The scope of replication", { level: PUBLIC, nullable: "NOT_STATED" })
  replicationScope?: ReplicationScope | null;

  @Json(() => [ExampleDocument], "Các văn bản làm căn cứ", "The documents that the program is based on", {
    level: PUBLIC,
  })
  @DocumentsIndex()
  documents!: ExampleDocument[];

  override searchableTexts() {
    return {
      names: [this.name, ...this.documents.flatMap(({ document }) => searchableNumber(document))],
      codes: [this.code],
      contents: this.objectives,
    };
  }
}
