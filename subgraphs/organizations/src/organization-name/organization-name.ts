import type { Opt } from "@mikro-orm/core";
import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { searchText } from "@thidua/base/text";
import { ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectField } from "@thidua/kit/model/fields";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";

/** A name of an organization over a period. */
@ObjectType({
  description: bilingual("Tên của tổ chức trong một thời kỳ", "A name of an organization over a period"),
})
@Entity({ tableName: "organization_name" })
export class OrganizationName extends BaseRecord {
  @ReferenceTo(() => Organization, { description: ["Tổ chức", "The organization"] })
  organizationId!: string;

  @Text("Tên đầy đủ", "The full name", { level: PUBLIC, limit: 300 })
  fullName!: string;

  @Text("Tên viết tắt, ví dụ “Sở TTTT”", "The short name", { level: PUBLIC, nullable: "NOT_STATED", limit: 100 })
  shortName?: string | null;

  @Text(
    "Ký hiệu trong số, ký hiệu văn bản, ví dụ STTTT",
    "The organization's code in the symbols of its documents, such as STTTT",
    { level: PUBLIC, nullable: "NOT_STATED", limit: 50 },
  )
  symbolCode?: string | null;

  /** The names in the form in which they are compared: without accents, case and punctuation. */
  @Property({ type: "text" })
  @Index()
  fullNameKey!: string;

  @Property({ type: "text", nullable: true })
  @Index()
  shortNameKey?: string | null;

  @Property({ type: "text", nullable: true })
  @Index()
  symbolCodeKey?: string | null;

  @KnownDateColumns(
    ["Ngày đầu tiên mang tên", "The first day of the name"],
    ["Thời điểm bắt đầu mang tên", "The first day of the name"],
    {
      level: PUBLIC,
      day: "validFrom",
      precision: ["Độ chính xác của ngày đầu tiên mang tên", "The precision of the first day"],
      precisionColumn: "validFromPrecision",
    },
  )
  declare readonly begins: Opt<KnownDate> | null;
  declare beginsFrom: string | null;
  declare beginsUntil: string | null;
  validFromPrecision: Opt<DatePrecision> = DatePrecision.UNKNOWN;

  @KnownDateColumns(
    ["Ngày đầu tiên không còn mang tên", "The first day after the name"],
    ["Thời điểm thôi mang tên", "The first day after the name"],
    {
      level: PUBLIC,
      day: "validTo",
      otherwise: ["khi còn mang tên", "to the present name"],
      precision: ["Độ chính xác của ngày đầu tiên không còn mang tên", "The precision of the first day after the name"],
      precisionColumn: "validToPrecision",
    },
  )
  declare readonly ends: Opt<KnownDate> | null;
  declare endsFrom: string | null;
  declare endsUntil: string | null;
  validToPrecision: Opt<DatePrecision> = DatePrecision.UNKNOWN;

  @ObjectField(
    () => String,
    "Thời điểm bắt đầu mang tên như đã biết: 2023-03-15, 2018-11 hoặc 2025",
    "When the name begins, as precisely as is known: 2023-03-15, 2018-11 or 2025",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  get validFromText(): string | null {
    return this.begins?.text ?? null;
  }

  @ObjectField(
    () => String,
    "Thời điểm thôi mang tên như đã biết; để trống khi còn mang tên hoặc nếu nguồn không nêu",
    "When the name ends, as precisely as is known. Null: not applicable to the present name, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get validToText(): string | null {
    return this.ends?.text ?? null;
  }

  /** Returns the form in which a name is compared. */
  static keyOf(name: string): string;
  static keyOf(name: string | null): string | null;
  static keyOf(name: string | null): string | null {
    return name === null ? null : searchText(name);
  }
}
