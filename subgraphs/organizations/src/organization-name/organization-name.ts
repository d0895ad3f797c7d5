import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { searchText } from "@thidua/base/text";
import { Choice, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectField } from "@thidua/kit/model/fields";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { exactDay, writtenDate } from "../known-date/index.js";
import { Organization } from "../organization/organization.js";

/** A name that a body bore for a time. */
@ObjectType({
  description: bilingual("Tên của tổ chức trong một thời gian", "A name that an organization bore for a time"),
})
@Entity({ tableName: "organization_name" })
export class OrganizationName extends BaseRecord {
  @ReferenceTo(() => Organization)
  organizationId!: string;

  @Text("Tên đầy đủ", "Full name", { level: PUBLIC })
  fullName!: string;

  @Text("Tên viết tắt, ví dụ “Sở TTTT”; null khi không rõ", "Short name", { level: PUBLIC, nullable: true })
  shortName?: string | null;

  @Text("Ký hiệu trong số văn bản, ví dụ STTTT; null khi không rõ", "Code in the symbols of its documents", {
    level: PUBLIC,
    nullable: true,
  })
  symbolCode?: string | null;

  /** The names in the form in which they are compared: no accents, no case, no punctuation. */
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

  @Choice(DatePrecision, "Độ chính xác của ngày bắt đầu", "How exactly the beginning is known", { level: PUBLIC })
  validFromPrecision: DatePrecision = DatePrecision.UNKNOWN;

  @Property({ type: "date", nullable: true })
  validToDate?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày kết thúc", "How exactly the end is known", { level: PUBLIC })
  validToPrecision: DatePrecision = DatePrecision.UNKNOWN;

  @ObjectField(
    () => DateScalar,
    "Ngày đầu mang tên; null khi không biết đến ngày",
    "First day of the name; null when the day is not known",
    { level: PUBLIC, nullable: true },
  )
  get validFrom(): string | null {
    return exactDay({ date: this.validFromDate ?? null, precision: this.validFromPrecision });
  }

  @ObjectField(
    () => DateScalar,
    "Ngày đầu không còn mang tên; null khi còn, hoặc không biết đến ngày",
    "First day without the name; null while it is borne or when the day is not known",
    { level: PUBLIC, nullable: true },
  )
  get validTo(): string | null {
    return exactDay({ date: this.validToDate ?? null, precision: this.validToPrecision });
  }

  @ObjectField(() => String, "Bắt đầu, đến mức đã biết", "The beginning, as far as it is known", {
    level: PUBLIC,
    nullable: true,
  })
  get validFromText(): string | null {
    return writtenDate({ date: this.validFromDate ?? null, precision: this.validFromPrecision });
  }

  @ObjectField(() => String, "Kết thúc, đến mức đã biết", "The end, as far as it is known", {
    level: PUBLIC,
    nullable: true,
  })
  get validToText(): string | null {
    return writtenDate({ date: this.validToDate ?? null, precision: this.validToPrecision });
  }

  /** The form in which a name is compared. */
  static keyOf(name: string): string;
  static keyOf(name: string | null): string | null;
  static keyOf(name: string | null): string | null {
    return name === null ? null : searchText(name);
  }
}
