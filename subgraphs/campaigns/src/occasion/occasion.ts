import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ForeignId, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { OccasionKind } from "./occasion-kind.js";
import { OccasionScope } from "./occasion-scope.js";

/** A day or event that campaigns are launched for. Several campaigns of different years share one. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Dịp kỷ niệm, ngày lễ, đại hội", "An occasion for which campaigns are launched") })
@Entity({ tableName: "occasion" })
export class Occasion extends SearchableRecord {
  @Text("Tên", "Name", { level: PUBLIC })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey()
  nameSortKey!: string;

  @Choice(OccasionKind, "Loại", "Kind", { level: PUBLIC, index: true })
  kind!: OccasionKind;

  @Choice(OccasionScope, "Phạm vi", "Who celebrates it", { level: PUBLIC, index: true })
  scope!: OccasionScope;

  @Day(
    "Ngày gốc; chỉ biết năm thì là ngày 1 tháng 1 và originPrecision là YEAR; null khi không rõ",
    "The day it began; 1 January with originPrecision YEAR when only the year is known; null when unknown",
    { level: PUBLIC, nullable: true, index: true },
  )
  originOn?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày gốc", "How exactly the origin is known", { level: PUBLIC })
  originPrecision!: DatePrecision;

  @Whole("Năm gốc; null khi không rõ", "Year it began; null when unknown", { level: PUBLIC, nullable: true })
  originYear?: number | null;

  @Whole("Tháng của ngày hằng năm; null khi không phải ngày hằng năm", "Month of the yearly day; null when none", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  recurringMonth?: number | null;

  @Whole("Ngày trong tháng của ngày hằng năm; null khi không có", "Day of the month; null when none", {
    level: PUBLIC,
    nullable: true,
  })
  recurringDay?: number | null;

  @Whole("Năm mà dịp thuộc về; null khi lặp lại hoặc không ghi", "The one year it belongs to; null when none", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  year?: number | null;

  @Whole("Lần thứ; null khi không ghi", "Ordinal of a congress; null when none", { level: PUBLIC, nullable: true })
  ordinal?: number | null;

  @Text("Lần thứ như in, ví dụ “XIII”; null khi không ghi", "Ordinal as printed; null when none", {
    level: PUBLIC,
    nullable: true,
  })
  ordinalRaw?: string | null;

  /** Of the organizations subgraph. */
  @ForeignId({ nullable: true })
  provinceId?: string | null;

  /** Of the organizations subgraph. */
  @ForeignId({ nullable: true })
  organizationId?: string | null;

  override searchableTexts() {
    return [this.name];
  }
}
