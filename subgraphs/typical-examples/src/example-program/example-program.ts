import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { searchableNumber } from "@thidua/documents";
import { Choice, Choices, Code, Day, ForeignId, Json, NO_FIELD, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { exactDay, KnownDate, type PossibleDays } from "@thidua/kit/model/known-date";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { ExampleDocument } from "../example-document/index.js";
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

  /** The first possible day (see known-date). */
  @Day("Ngày bắt đầu", "The first day of the program", { level: NO_FIELD, nullable: true, index: true })
  startsFrom?: string | null;

  @Property({ type: "date", nullable: true })
  @Index()
  startsUntil?: string | null;

  @Enum({ items: () => DatePrecision, type: "string" })
  startsPrecision!: DatePrecision;

  /** The first possible day (see known-date). */
  @Day("Ngày kết thúc", "The last day of the program", { level: NO_FIELD, nullable: true, index: true })
  endsFrom?: string | null;

  @Property({ type: "date", nullable: true })
  @Index()
  endsUntil?: string | null;

  @Enum({ items: () => DatePrecision, type: "string" })
  endsPrecision!: DatePrecision;

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
  documents!: ExampleDocument[];

  @ObjectField(
    () => DateScalar,
    "Ngày bắt đầu; để trống nếu nguồn không nêu đến ngày",
    "The first day of the program. Null: the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get startsOn(): string | null {
    return exactDay(this.startDays);
  }

  @ObjectField(() => KnownDate, "Thời điểm bắt đầu như đã biết", "The start of the program, as precisely as is known", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  get starts(): Opt<KnownDate> | null {
    return KnownDate.of(this.startDays);
  }

  private get startDays(): Opt<PossibleDays> {
    return { from: this.startsFrom ?? null, until: this.startsUntil ?? null, precision: this.startsPrecision };
  }

  @ObjectField(
    () => DateScalar,
    "Ngày kết thúc; để trống nếu nguồn không nêu đến ngày",
    "The last day of the program. Null: the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get endsOn(): string | null {
    return exactDay(this.endDays);
  }

  @ObjectField(() => KnownDate, "Thời điểm kết thúc như đã biết", "The end of the program, as precisely as is known", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  get ends(): Opt<KnownDate> | null {
    return KnownDate.of(this.endDays);
  }

  private get endDays(): Opt<PossibleDays> {
    return { from: this.endsFrom ?? null, until: this.endsUntil ?? null, precision: this.endsPrecision };
  }

  override searchableTexts() {
    return {
      names: [this.name, ...this.documents.flatMap(({ document }) => searchableNumber(document))],
      codes: [this.code],
      contents: this.objectives,
    };
  }
}
