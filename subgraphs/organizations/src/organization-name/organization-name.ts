import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { searchText } from "@thidua/base/text";
import { BaseRecord } from "@thidua/kit/model/database";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { exactDay, writtenDate } from "../known-date/index.js";
import { Organization } from "../organization/organization.js";

/** A name that a body bore for a time. */
@ObjectType({
  description: "Tên của tổ chức trong một thời gian. A name that an organization bore for a time.",
})
@Entity({ tableName: "organization_name" })
export class OrganizationName extends BaseRecord {
  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "organization_id" })
  @Index()
  organizationId!: string;

  @Public()
  @Field(() => String, { description: "Tên đầy đủ. Full name." })
  @Property({ type: "text" })
  fullName!: string;

  @Public()
  @Field(() => String, { nullable: true, description: "Tên viết tắt, ví dụ “Sở TTTT”; null khi không rõ. Short name." })
  @Property({ type: "text", nullable: true })
  shortName?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Ký hiệu trong số văn bản, ví dụ STTTT; null khi không rõ. Code in the symbols of its documents.",
  })
  @Property({ type: "text", nullable: true })
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

  @Public()
  @Field(() => DatePrecision, { description: "Độ chính xác của ngày bắt đầu. How exactly the beginning is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  validFromPrecision: DatePrecision = DatePrecision.UNKNOWN;

  @Property({ type: "date", nullable: true })
  validToDate?: string | null;

  @Public()
  @Field(() => DatePrecision, { description: "Độ chính xác của ngày kết thúc. How exactly the end is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  validToPrecision: DatePrecision = DatePrecision.UNKNOWN;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày đầu mang tên; null khi không biết đến ngày. First day of the name; null when the day is not known.",
  })
  get validFrom(): string | null {
    return exactDay({ date: this.validFromDate ?? null, precision: this.validFromPrecision });
  }

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày đầu không còn mang tên; null khi còn, hoặc không biết đến ngày. First day without the name; null while it is borne or when the day is not known.",
  })
  get validTo(): string | null {
    return exactDay({ date: this.validToDate ?? null, precision: this.validToPrecision });
  }

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Bắt đầu, đến mức đã biết. The beginning, as far as it is known.",
  })
  get validFromText(): string | null {
    return writtenDate({ date: this.validFromDate ?? null, precision: this.validFromPrecision });
  }

  @Public()
  @Field(() => String, { nullable: true, description: "Kết thúc, đến mức đã biết. The end, as far as it is known." })
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
