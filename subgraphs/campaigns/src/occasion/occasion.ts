import type { Opt } from "@mikro-orm/core";
import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ForeignId, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import type { DatePrecision } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { OccasionKind } from "./occasion-kind.js";
import { OccasionScope } from "./occasion-scope.js";

/** A day or an event for which campaigns are launched. Campaigns of several years share one. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Dịp kỷ niệm, ngày lễ, đại hội", "An occasion for which campaigns are launched") })
@Entity({ tableName: "occasion" })
export class Occasion extends SearchableRecord {
  @Text("Tên dịp kỷ niệm", "The occasion's name", { level: PUBLIC, limit: 500 })
  name!: string;

  /** The Vietnamese dictionary order of the name. */
  @SortKey()
  nameSortKey!: string;

  @Choice(OccasionKind, "Loại dịp kỷ niệm", "The kind of occasion", { level: PUBLIC, index: true })
  kind!: OccasionKind;

  @Choice(OccasionScope, "Phạm vi của dịp kỷ niệm", "The scope of the occasion", { level: PUBLIC, index: true })
  scope!: OccasionScope;

  @KnownDateColumns(["Ngày gốc", "The date of the event"], ["Thời điểm gốc", "The date of the event"], {
    level: PUBLIC,
    index: true,
    precision: ["Độ chính xác của ngày gốc", "The precision of the date of the event"],
  })
  declare readonly origin: Opt<KnownDate> | null;
  declare originFrom: string | null;
  declare originUntil: string | null;
  declare originPrecision: DatePrecision;

  @Whole("Năm gốc", "The year of the event", { level: PUBLIC, nullable: "NOT_STATED" })
  originYear?: number | null;

  @Whole(
    "Tháng của ngày hằng năm; để trống khi dịp không diễn ra hằng năm",
    "The month of an occasion that recurs each year. Null: not applicable to other occasions",
    {
      level: PUBLIC,
      nullable: true,
      index: true,
    },
  )
  recurringMonth?: number | null;

  @Whole(
    "Ngày trong tháng của ngày hằng năm; để trống khi dịp không diễn ra hằng năm",
    "The day of the month of an occasion that recurs each year. Null: not applicable to other occasions",
    {
      level: PUBLIC,
      nullable: true,
    },
  )
  recurringDay?: number | null;

  @Whole(
    "Năm của dịp kỷ niệm; để trống khi dịp không thuộc riêng năm nào",
    "The occasion's year. Null: not applicable to an occasion that belongs to no single year",
    {
      level: PUBLIC,
      nullable: true,
      index: true,
    },
  )
  year?: number | null;

  @Whole(
    "Lần thứ của đại hội; để trống khi không phải đại hội, hoặc nếu nguồn không nêu",
    "The ordinal number of a congress. Null: not applicable to other occasions, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  ordinal?: number | null;

  @Text(
    "Lần thứ của đại hội như in, ví dụ “XIII”; để trống khi không phải đại hội, hoặc nếu nguồn không nêu",
    "The ordinal number of a congress as printed, such as “XIII”. Null: not applicable to other occasions, or not stated in the source",
    {
      level: PUBLIC,
      nullable: true,
      limit: 20,
    },
  )
  ordinalRaw?: string | null;

  @ForeignId({
    nullable: true,
    description: ["Tỉnh có dịp kỷ niệm riêng này", "The province to which the occasion belongs"],
  })
  provinceId?: string | null;

  @ForeignId({
    nullable: true,
    description: ["Tổ chức có dịp kỷ niệm riêng này", "The organization to which the occasion belongs"],
  })
  organizationId?: string | null;

  override searchableTexts() {
    return { names: [this.name] };
  }
}
