import type { Opt } from "@mikro-orm/core";
import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Json, ReferenceTo, SortKey, Text } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { Certainty, SourceReference } from "@thidua/kit/model/provenance";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { exactDay, type KnownDate, today, writtenDate } from "../known-date/index.js";
import { Province } from "../province/province.js";
import type { NamePeriod } from "./name-history.js";
import { OrganizationKind } from "./organization-kind.js";
import { OrganizationLevel } from "./organization-level.js";

/**
 * A body of the State, the Party, a mass organization or the economy. It is an identity that stays: names, codes and heads
 * come and go as dated rows; what is merged, split, retyped or moved to another province becomes another organization.
 */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description: bilingual(
    "Tổ chức, cơ quan, đơn vị, giữ nguyên danh tính qua các lần đổi tên",
    "A body; its identity stays while its names change",
  ),
})
@Entity({ tableName: "organization" })
export class Organization extends SearchableRecord {
  @Text("Mã ổn định trong hệ thống này", "Stable code within this graph", { level: PUBLIC, unique: true })
  code!: string;

  @Choice(OrganizationKind, "Loại", "Kind", { level: PUBLIC, index: true })
  kind!: OrganizationKind;

  @Choice(OrganizationLevel, "Cấp", "Level", { level: PUBLIC, index: true })
  level!: OrganizationLevel;

  @ReferenceTo(() => Province, { nullable: true, deleteRule: "no action" })
  provinceId?: string | null;

  @Choice(
    Certainty,
    "Mức độ chắc chắn của tỉnh (bài viết có thể không ghi tỉnh); null khi không có tỉnh",
    "How certain the province is",
    { level: PUBLIC, nullable: true },
  )
  provinceCertainty?: Certainty | null;

  @Json(() => [SourceReference], "Nguồn của thông tin về tỉnh", "Where the province is known from", { level: PUBLIC })
  provinceSources: SourceReference[] = [];

  /** A copy of "tỉnh Bạc Liêu", for search and display; a province is never renamed in place. */
  @Property({ type: "text", nullable: true })
  provinceLabel?: string | null;

  @ReferenceTo(() => Organization, { nullable: true, deleteRule: "no action" })
  parentId?: string | null;

  /** A copy of the name rows, oldest first, kept by the name service: so that showing a name costs no statement. */
  @Property({ type: "json" })
  nameHistory!: NamePeriod[];

  /** The Vietnamese dictionary order of the last full name; compared byte by byte. */
  @SortKey()
  nameSortKey!: string;

  /** First day of what is known (see known-date). */
  @Property({ type: "date", nullable: true })
  establishedFrom?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày thành lập", "How exactly the beginning is known", { level: PUBLIC })
  establishedPrecision: DatePrecision = DatePrecision.UNKNOWN;

  @Property({ type: "date", nullable: true })
  dissolvedFrom?: string | null;

  /** Last day that the end can be; null while there is none, or when nothing of it is known. */
  @Property({ type: "date", nullable: true })
  dissolvedUntil?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày chấm dứt", "How exactly the end is known", { level: PUBLIC })
  dissolvedPrecision: DatePrecision = DatePrecision.UNKNOWN;

  /** Whether an end is recorded, be it past or decided for a day to come. */
  @Property({ type: "boolean" })
  @Index()
  hasEnd: boolean = false;

  @ObjectField(
    () => Boolean,
    "Đã chấm dứt: giải thể, sáp nhập, chia tách hoặc chuyển thành tổ chức khác",
    "Whether it has ended: dissolved, merged, split or turned into another body",
    { level: PUBLIC },
  )
  get isDissolved(): Opt<boolean> {
    return this.hasEnd && (!this.dissolvedUntil || this.dissolvedUntil <= today());
  }

  @ObjectField(
    () => DateScalar,
    "Ngày thành lập; null khi không biết đến ngày",
    "Day of the beginning; null when the day is not known",
    { level: PUBLIC, nullable: true },
  )
  get establishedOn(): string | null {
    return exactDay(this.established);
  }

  @ObjectField(
    () => String,
    "Thời điểm thành lập đến mức đã biết (2023-03-15, 2018-11, 2025)",
    "The beginning, as far as it is known",
    { level: PUBLIC, nullable: true },
  )
  get establishedText(): string | null {
    return writtenDate(this.established);
  }

  @ObjectField(
    () => DateScalar,
    "Ngày đầu không còn tồn tại; null khi còn, hoặc không biết đến ngày",
    "First day on which it no longer exists; null while it does, or when the day is not known",
    { level: PUBLIC, nullable: true },
  )
  get dissolvedOn(): string | null {
    return exactDay(this.dissolved);
  }

  @ObjectField(() => String, "Thời điểm chấm dứt đến mức đã biết", "The end, as far as it is known", {
    level: PUBLIC,
    nullable: true,
  })
  get dissolvedText(): string | null {
    return writtenDate(this.dissolved);
  }

  private get established(): Opt<KnownDate> {
    return { date: this.establishedFrom ?? null, precision: this.establishedPrecision };
  }

  private get dissolved(): Opt<KnownDate> {
    return { date: this.dissolvedFrom ?? null, precision: this.dissolvedPrecision };
  }

  override searchableTexts() {
    const names = this.nameHistory.flatMap(({ fullName, shortName, symbolCode }) => [fullName, shortName, symbolCode]);
    return [...new Set(names), this.provinceLabel];
  }
}
