import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Code, Json, ReferenceTo, SortKey } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { type KnownDate, KnownDateColumns, today } from "@thidua/kit/model/known-date";
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
  @SortKey({ isRead: true })
  nameSortKey!: string;

  @KnownDateColumns(
    ["Ngày thành lập", "The date the organization was established"],
    ["Thời điểm thành lập", "The date of establishment"],
    { level: PUBLIC, precision: ["Độ chính xác của ngày thành lập", "The precision of the date of establishment"] },
  )
  declare readonly established: Opt<KnownDate> | null;
  declare establishedFrom: string | null;
  declare establishedUntil: string | null;
  establishedPrecision: DatePrecision = DatePrecision.UNKNOWN;

  @KnownDateColumns(
    ["Ngày đầu tiên không còn tồn tại", "The first day on which the organization no longer exists"],
    ["Thời điểm chấm dứt hoạt động", "The end"],
    { level: PUBLIC, appliesIf: "hasEnd", otherwise: ["khi còn hoạt động", "while the organization exists"] },
  )
  declare readonly ended: Opt<KnownDate> | null;
  declare endedFrom: string | null;
  declare endedUntil: string | null;
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
    () => String,
    "Thời điểm thành lập như đã biết: 2023-03-15, 2018-11 hoặc 2025",
    "When the organization was established, as precisely as is known: 2023-03-15, 2018-11 or 2025",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  get establishedText(): string | null {
    return this.established?.text ?? null;
  }

  @ObjectField(
    () => DateScalar,
    "Ngày giải thể, là ngày đầu tiên không còn tồn tại; để trống khi không giải thể hoặc nếu nguồn không nêu đến ngày",
    "The first day after a dissolution. Null: not applicable to an organization that was not dissolved, or the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get dissolvedOn(): string | null {
    return this.dissolved?.date ?? null;
  }

  @ObjectField(
    () => String,
    "Thời điểm giải thể như đã biết; để trống khi không giải thể hoặc nếu nguồn không nêu",
    "When the organization was dissolved, as precisely as is known. Null: not applicable to one that was not dissolved, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get dissolvedText(): string | null {
    return this.dissolved?.text ?? null;
  }

  @ObjectField(() => DatePrecision, "Độ chính xác của ngày giải thể", "The precision of the date of the dissolution", {
    level: PUBLIC,
  })
  get dissolvedPrecision(): Opt<DatePrecision> {
    return this.dissolved?.precision ?? DatePrecision.UNKNOWN;
  }

  private get dissolved(): Opt<KnownDate> | null {
    return this.endKind === LineageEventKind.DISSOLVE ? this.ended : null;
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
