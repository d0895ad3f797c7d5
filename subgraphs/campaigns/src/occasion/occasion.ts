import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ForeignId, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { DatePrecision } from "@thidua/kit/model/scalars";
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

  @Day(
    "Ngày gốc; khi chỉ biết năm thì là ngày 1 tháng 1 và originPrecision là YEAR",
    "The date of the event. If only the year is known, it is 1 January with `originPrecision` YEAR",
    { level: PUBLIC, nullable: "NOT_STATED", index: true },
  )
  originOn?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày gốc", "The precision of the date of the event", { level: PUBLIC })
  originPrecision!: DatePrecision;

  @Whole("Năm gốc", "The year of the event", { level: PUBLIC, nullable: "NOT_STATED" })
  originYear?: number | null;

  @Whole("Tháng, nếu là ngày hằng năm", "The month, if the occasion recurs each year", {
    level: PUBLIC,
    nullable: "NOT_APPLICABLE",
    index: true,
  })
  recurringMonth?: number | null;

  @Whole("Ngày trong tháng, nếu là ngày hằng năm", "The day of the month, if the occasion recurs each year", {
    level: PUBLIC,
    nullable: "NOT_APPLICABLE",
  })
  recurringDay?: number | null;

  @Whole("Năm của dịp, nếu chỉ thuộc một năm", "The year of the occasion, if it belongs to a single one", {
    level: PUBLIC,
    nullable: "NOT_APPLICABLE",
    index: true,
  })
  year?: number | null;

  @Whole("Lần thứ, với đại hội", "The ordinal number of a congress", { level: PUBLIC, nullable: "NOT_APPLICABLE" })
  ordinal?: number | null;

  @Text("Lần thứ như in, ví dụ “XIII”", "The ordinal number as printed, such as “XIII”", {
    level: PUBLIC,
    nullable: "NOT_APPLICABLE",
    limit: 20,
  })
  ordinalRaw?: string | null;

  @ForeignId({
    nullable: true,
    description: ["Tỉnh riêng của dịp kỷ niệm", "The province to which the occasion belongs"],
  })
  provinceId?: string | null;

  @ForeignId({
    nullable: true,
    description: ["Tổ chức riêng của dịp kỷ niệm", "The organization to which the occasion belongs"],
  })
  organizationId?: string | null;

  override searchableTexts() {
    return [this.name];
  }
}
