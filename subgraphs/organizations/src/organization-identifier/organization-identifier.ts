import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { LegalBasis } from "@thidua/documents";
import { BaseRecord } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { IdentifierScheme, IdentifierStatus } from "./identifier-scheme.js";

/**
 * The electronic identifier of a body. A value is never deleted and never given to another body; only one in the line of
 * succession takes it over, and then the earlier holder's row keeps its time (Quyết định 09/2025/QĐ-TTg: a merged province keeps
 * the code of the province whose name it keeps, the other codes are closed).
 */
@ObjectType({
  description:
    "Mã định danh điện tử của tổ chức, không xóa, không cấp lại. Electronic identifier of a body; never deleted, never reused.",
})
@Entity({ tableName: "organization_identifier" })
@Index({ properties: ["scheme", "value"] })
export class OrganizationIdentifier extends BaseRecord {
  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "organization_id" })
  @Index()
  organizationId!: string;

  @Public()
  @Field(() => IdentifierScheme, { description: "Hệ thống mã. Scheme." })
  @Enum({ items: () => IdentifierScheme, type: "string" })
  scheme!: IdentifierScheme;

  @Public()
  @Field(() => String, { description: "Giá trị, ví dụ H37. The value." })
  @Property({ type: "text" })
  value!: string;

  @Public()
  @Field(() => IdentifierStatus, { description: "Trạng thái của mã. Status of the value." })
  @Enum({ items: () => IdentifierStatus, type: "string" })
  status: IdentifierStatus = IdentifierStatus.ACTIVE;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu tổ chức mang mã; null khi không rõ. First day; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  validFrom?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày đầu tổ chức không còn mang mã; null khi còn hoặc không rõ. First day without it; null while it is held or when unknown.",
  })
  @Property({ type: "date", nullable: true })
  validTo?: string | null;

  @Public()
  @Field(() => LegalBasis, {
    nullable: true,
    description:
      "Căn cứ đóng mã; null khi chưa đóng hoặc không rõ. On what the closing stands; null when open or unknown.",
  })
  @Property({ type: "json", nullable: true })
  closingBasis?: LegalBasis | null;
}
