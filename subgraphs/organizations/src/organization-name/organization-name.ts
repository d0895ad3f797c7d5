import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { searchText } from "@thidua/base/text";
import { Choice, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectField } from "@thidua/kit/model/fields";
import { exactDay, writtenDate } from "@thidua/kit/model/known-date";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
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

  @Property({ type: "date", nullable: true })
  validFromDate?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày đầu tiên mang tên", "The precision of the first day", {
    level: PUBLIC,
  })
  validFromPrecision: DatePrecision = DatePrecision.UNKNOWN;

  @Property({ type: "date", nullable: true })
  validToDate?: string | null;

  @Choice(
    DatePrecision,
    "Độ chính xác của ngày đầu tiên không còn mang tên",
    "The precision of the first day after the name",
    { level: PUBLIC },
  )
  validToPrecision: DatePrecision = DatePrecision.UNKNOWN;

  @ObjectField(
    () => DateScalar,
    "Ngày đầu tiên mang tên; để trống nếu nguồn không nêu đến ngày",
    "The first day of the name. Null: the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get validFrom(): string | null {
    return exactDay({ from: this.validFromDate ?? null, precision: this.validFromPrecision });
  }

  @ObjectField(
    () => DateScalar,
    "Ngày đầu tiên không còn mang tên; để trống khi còn mang tên hoặc nếu nguồn không nêu đến ngày",
    "The first day after the name. Null: not applicable to the present name, or the day is not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get validTo(): string | null {
    return exactDay({ from: this.validToDate ?? null, precision: this.validToPrecision });
  }

  @ObjectField(
    () => String,
    "Thời điểm bắt đầu mang tên như đã biết: 2023-03-15, 2018-11 hoặc 2025",
    "When the name begins, as precisely as is known: 2023-03-15, 2018-11 or 2025",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  get validFromText(): string | null {
    return writtenDate({ from: this.validFromDate ?? null, precision: this.validFromPrecision });
  }

  @ObjectField(
    () => String,
    "Thời điểm thôi mang tên như đã biết; để trống khi còn mang tên hoặc nếu nguồn không nêu",
    "When the name ends, as precisely as is known. Null: not applicable to the present name, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  get validToText(): string | null {
    return writtenDate({ from: this.validToDate ?? null, precision: this.validToPrecision });
  }

  /** Returns the form in which a name is compared. */
  static keyOf(name: string): string;
  static keyOf(name: string | null): string | null;
  static keyOf(name: string | null): string | null {
    return name === null ? null : searchText(name);
  }
}
