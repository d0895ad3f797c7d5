import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Certainty, SourceReference } from "@thidua/kit/model/provenance";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ObjectType } from "type-graphql";
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
  description:
    "Tổ chức, cơ quan, đơn vị, giữ nguyên danh tính qua các lần đổi tên. A body; its identity stays while its names change.",
})
@Entity({ tableName: "organization" })
export class Organization extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Mã ổn định trong hệ thống này. Stable code within this graph." })
  @Property({ type: "text" })
  @Unique()
  code!: string;

  @Public()
  @Field(() => OrganizationKind, { description: "Loại. Kind." })
  @Enum({ items: () => OrganizationKind, type: "string" })
  @Index()
  kind!: OrganizationKind;

  @Public()
  @Field(() => OrganizationLevel, { description: "Cấp. Level." })
  @Enum({ items: () => OrganizationLevel, type: "string" })
  @Index()
  level!: OrganizationLevel;

  @ManyToOne({
    entity: () => Province,
    mapToPk: true,
    fieldName: "province_id",
    nullable: true,
    deleteRule: "no action",
  })
  @Index()
  provinceId?: string | null;

  @Public()
  @Field(() => Certainty, {
    nullable: true,
    description:
      "Mức độ chắc chắn của tỉnh (bài viết có thể không ghi tỉnh); null khi không có tỉnh. How certain the province is.",
  })
  @Enum({ items: () => Certainty, type: "string", nullable: true })
  provinceCertainty?: Certainty | null;

  @Public()
  @Field(() => [SourceReference], { description: "Nguồn của thông tin về tỉnh. Where the province is known from." })
  @Property({ type: "json" })
  provinceSources: SourceReference[] = [];

  /** A copy of "tỉnh Bạc Liêu", for search and display; a province is never renamed in place. */
  @Property({ type: "text", nullable: true })
  provinceLabel?: string | null;

  @ManyToOne({
    entity: () => Organization,
    mapToPk: true,
    fieldName: "parent_id",
    nullable: true,
    deleteRule: "no action",
  })
  @Index()
  parentId?: string | null;

  /** A copy of the name rows, oldest first, kept by the name service: so that showing a name costs no statement. */
  @Property({ type: "json" })
  nameHistory!: NamePeriod[];

  /** The Vietnamese dictionary order of the last full name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  nameSortKey!: string;

  /** First day of what is known (see known-date). */
  @Property({ type: "date", nullable: true })
  establishedFrom?: string | null;

  @Public()
  @Field(() => DatePrecision, { description: "Độ chính xác của ngày thành lập. How exactly the beginning is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  establishedPrecision: DatePrecision = DatePrecision.UNKNOWN;

  @Property({ type: "date", nullable: true })
  dissolvedFrom?: string | null;

  /** Last day that the end can be; null while there is none, or when nothing of it is known. */
  @Property({ type: "date", nullable: true })
  dissolvedUntil?: string | null;

  @Public()
  @Field(() => DatePrecision, { description: "Độ chính xác của ngày chấm dứt. How exactly the end is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  dissolvedPrecision: DatePrecision = DatePrecision.UNKNOWN;

  /** Whether an end is recorded, be it past or decided for a day to come. */
  @Property({ type: "boolean" })
  @Index()
  hasEnd: boolean = false;

  @Public()
  @Field(() => Boolean, {
    description:
      "Đã chấm dứt: giải thể, sáp nhập, chia tách hoặc chuyển thành tổ chức khác. " +
      "Whether it has ended: dissolved, merged, split or turned into another body.",
  })
  get isDissolved(): Opt<boolean> {
    return this.hasEnd && (!this.dissolvedUntil || this.dissolvedUntil <= today());
  }

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày thành lập; null khi không biết đến ngày. Day of the beginning; null when the day is not known.",
  })
  get establishedOn(): string | null {
    return exactDay(this.established);
  }

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Thời điểm thành lập đến mức đã biết (2023-03-15, 2018-11, 2025). The beginning, as far as it is known.",
  })
  get establishedText(): string | null {
    return writtenDate(this.established);
  }

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày đầu không còn tồn tại; null khi còn, hoặc không biết đến ngày. First day on which it no longer exists; " +
      "null while it does, or when the day is not known.",
  })
  get dissolvedOn(): string | null {
    return exactDay(this.dissolved);
  }

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Thời điểm chấm dứt đến mức đã biết. The end, as far as it is known.",
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
