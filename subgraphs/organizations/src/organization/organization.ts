import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Code, Json, ReferenceTo, SortKey } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { exactDay, KnownDate, type PossibleDays, today, unknownDate, writtenDate } from "@thidua/kit/model/known-date";
import { Certainty, SourceReference } from "@thidua/kit/model/provenance";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { nameWithProvince } from "../display-name/name-with-province.js";
import { LineageEvent } from "../lineage/lineage-event.js";
import { LineageEventKind } from "../lineage/lineage-event-kind.js";
import { Province } from "../province/province.js";
import type { NamePeriod } from "./name-history.js";
import { OrganizationKind } from "./organization-kind.js";
import { OrganizationLevel } from "./organization-level.js";

/**
 * An organization of the State, the Party, a mass organization or the economy. It is an identity: names, codes and heads are
 * dated rows, and a merger, a split, another kind or another province makes another organization.
 */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description: bilingual(
    "Tổ chức, cơ quan, đơn vị; đổi tên không làm thay đổi tổ chức",
    "An organization. A change of name does not make another organization",
  ),
})
@Entity({ tableName: "organization" })
export class Organization extends SearchableRecord {
  @Code("Mã ổn định của tổ chức trong hệ thống này", "The organization's stable code in this graph", {
    level: PUBLIC,
    unique: true,
  })
  code!: string;

  @Choice(OrganizationKind, "Loại tổ chức", "The kind of organization", { level: PUBLIC, index: true })
  kind!: OrganizationKind;

  @Choice(OrganizationLevel, "Cấp của tổ chức", "The level of the organization", { level: PUBLIC, index: true })
  level!: OrganizationLevel;

  @ReferenceTo(() => Province, {
    nullable: true,
    deleteRule: "no action",
    description: ["Tỉnh của tổ chức", "The organization's province"],
  })
  provinceId?: string | null;

  @Choice(
    Certainty,
    "Mức độ chắc chắn của thông tin về tỉnh, vì bài viết có thể không ghi tỉnh; để trống khi không có tỉnh",
    "The certainty of the province, which an article may leave out. Null: not applicable without a province",
    { level: PUBLIC, nullable: true },
  )
  provinceCertainty?: Certainty | null;

  @Json(() => [SourceReference], "Nguồn của thông tin về tỉnh", "The sources that state the province", {
    level: PUBLIC,
  })
  provinceSources: SourceReference[] = [];

  /** A copy of the province's label ("tỉnh Bạc Liêu") for search and display. A province never changes its name. */
  @Property({ type: "text", nullable: true })
  provinceLabel?: string | null;

  @ReferenceTo(() => Organization, {
    nullable: true,
    deleteRule: "no action",
    description: ["Tổ chức cấp trên trực tiếp", "The parent organization"],
  })
  parentId?: string | null;

  /** A copy of the name rows, oldest first, so that a name is read without another statement. The name service writes it. */
  @Property({ type: "json" })
  nameHistory!: NamePeriod[];

  /** A copy of the latest display name, which names those above it too, for the search. The label service writes it. */
  @Property({ type: "text", nullable: true })
  searchLabel?: string | null;

  /** A copy of the values of the organization's identifiers, for the search. The identifier service writes it. */
  @Property({ type: "json" })
  identifierValues: Opt<string[]> = [];

  /** The Vietnamese dictionary order of the latest full name. */
  @SortKey()
  nameSortKey!: string;

  /** The first possible day of the establishment (see known-date). */
  @Property({ type: "date", nullable: true })
  establishedFrom?: string | null;

  @Property({ type: "date", nullable: true })
  establishedUntil?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày thành lập", "The precision of the date of establishment", {
    level: PUBLIC,
  })
  establishedPrecision: DatePrecision = DatePrecision.UNKNOWN;

  /** The first possible day of the end, the first day on which the organization no longer exists. */
  @Property({ type: "date", nullable: true })
  endedFrom?: string | null;

  /** The last possible day of the end; null without an end, or if its date is not known. */
  @Property({ type: "date", nullable: true })
  endedUntil?: string | null;

  @Enum({ items: () => DatePrecision, type: "string" })
  endedPrecision: DatePrecision = DatePrecision.UNKNOWN;

  /** Whether an end is recorded, in the past or the future. */
  @Property({ type: "boolean" })
  @Index()
  hasEnd: boolean = false;

  /** The kind of the event that ended the organization, or null without an end. */
  @Enum({ items: () => LineageEventKind, type: "string", nullable: true })
  endKind?: LineageEventKind | null;

  @ReferenceTo(() => LineageEvent, {
    nullable: true,
    index: false,
    deleteRule: "no action",
    description: ["Sự kiện làm tổ chức chấm dứt hoạt động", "The event that ended the organization"],
  })
  endedById?: string | null;

  @ObjectField(
    () => Boolean,
    "Đã chấm dứt hoạt động: giải thể, sáp nhập, chia tách hoặc chuyển thành tổ chức khác (xem endedBy)",
    "Whether the organization has ended: it was dissolved, merged, split or turned into another one; see `endedBy`",
    { level: PUBLIC },
  )
  get hasEnded(): Opt<boolean> {
    return this.hasEnd && (!this.endedUntil || this.hasEndedBy(today()));
  }

  @ObjectField(
    () => Boolean,
    "Đã giải thể; tổ chức đã sáp nhập, chia tách thì không phải giải thể (xem hasEnded)",
    "Whether the organization was dissolved. One that was merged or split was not; see `hasEnded`",
    { level: PUBLIC },
  )
  get isDissolved(): Opt<boolean> {
    return this.hasEnded && this.endKind === LineageEventKind.DISSOLVE;
  }

  @ObjectField(
    () => DateScalar,
    "Ngày thành lập; để trống nếu nguồn không nêu đến ngày",
    "The date the organization was established. Null: the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get establishedOn(): string | null {
    return exactDay(this.establishedDays);
  }

  @ObjectField(
    () => String,
    "Thời điểm thành lập như đã biết: 2023-03-15, 2018-11 hoặc 2025",
    "When the organization was established, as precisely as is known: 2023-03-15, 2018-11 or 2025",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  get establishedText(): string | null {
    return writtenDate(this.establishedDays);
  }

  @ObjectField(
    () => KnownDate,
    "Thời điểm thành lập như đã biết, kể cả khi chỉ biết trước một ngày",
    "The date of establishment, as precisely as is known, even if it is only known to precede a day",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  get established(): Opt<KnownDate> | null {
    return KnownDate.of(this.establishedDays);
  }

  @ObjectField(
    () => DateScalar,
    "Ngày đầu tiên không còn tồn tại; để trống khi còn hoạt động hoặc nếu nguồn không nêu đến ngày",
    "The first day on which the organization no longer exists. Null: not applicable while it exists, or the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get endedOn(): string | null {
    return exactDay(this.endedDays);
  }

  @ObjectField(
    () => KnownDate,
    "Thời điểm chấm dứt hoạt động như đã biết; để trống khi còn hoạt động",
    "The end, as precisely as is known. Null: not applicable while the organization exists",
    { level: PUBLIC, nullable: true },
  )
  get ended(): Opt<KnownDate> | null {
    return this.hasEnd ? new KnownDate(this.endedDays) : null;
  }

  @ObjectField(
    () => DateScalar,
    "Ngày giải thể, là ngày đầu tiên không còn tồn tại; để trống khi không giải thể hoặc nếu nguồn không nêu đến ngày",
    "The first day after a dissolution. Null: not applicable to an organization that was not dissolved, or the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get dissolvedOn(): string | null {
    return exactDay(this.dissolvedDays);
  }

  @ObjectField(
    () => String,
    "Thời điểm giải thể như đã biết; để trống khi không giải thể hoặc nếu nguồn không nêu",
    "When the organization was dissolved, as precisely as is known. Null: not applicable to one that was not dissolved, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get dissolvedText(): string | null {
    return writtenDate(this.dissolvedDays);
  }

  @ObjectField(() => DatePrecision, "Độ chính xác của ngày giải thể", "The precision of the date of the dissolution", {
    level: PUBLIC,
  })
  get dissolvedPrecision(): Opt<DatePrecision> {
    return this.dissolvedDays.precision;
  }

  private get establishedDays(): Opt<PossibleDays> {
    return {
      from: this.establishedFrom ?? null,
      until: this.establishedUntil ?? null,
      precision: this.establishedPrecision,
    };
  }

  /** The possible days of the end; nothing is known without one. */
  get endedDays(): Opt<PossibleDays> {
    return { from: this.endedFrom ?? null, until: this.endedUntil ?? null, precision: this.endedPrecision };
  }

  private get dissolvedDays(): Opt<PossibleDays> {
    return this.endKind === LineageEventKind.DISSOLVE ? this.endedDays : unknownDate;
  }

  /** Returns whether the organization had certainly ended by a day, YYYY-MM-DD. */
  hasEndedBy(day: string): boolean {
    return this.hasEnd && this.endedUntil != null && this.endedUntil <= day;
  }

  override searchableTexts() {
    const displayed = this.nameHistory.map(({ fullName }) => nameWithProvince(fullName, this.provinceLabel));
    const names = this.nameHistory.flatMap(({ fullName, shortName, symbolCode }) => [fullName, shortName, symbolCode]);
    return {
      names: [...new Set(names)],
      variants: [...new Set(displayed)],
      // The names of those above it are no names of its own.
      codes: [this.code, ...this.identifierValues, this.searchLabel],
      contents: [this.searchLabel, this.provinceLabel],
    };
  }
}
