import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { LegalBasis } from "@thidua/documents";
import { Choice, Day, Json, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { IdentifierScheme, IdentifierStatus } from "./identifier-scheme.js";

/**
 * The electronic identifier of a body. A value is never deleted and never given to another body; only one in the line of
 * succession takes it over, and then the earlier holder's row keeps its time (Quyết định 09/2025/QĐ-TTg: a merged province keeps
 * the code of the province whose name it keeps, the other codes are closed).
 */
@ObjectType({
  description: bilingual(
    "Mã định danh điện tử của tổ chức, không xóa, không cấp lại",
    "Electronic identifier of a body; never deleted, never reused",
  ),
})
@Entity({ tableName: "organization_identifier" })
@Index({ properties: ["scheme", "value"] })
export class OrganizationIdentifier extends BaseRecord {
  @ReferenceTo(() => Organization)
  organizationId!: string;

  @Choice(IdentifierScheme, "Hệ thống mã", "Scheme", { level: PUBLIC })
  scheme!: IdentifierScheme;

  @Text("Giá trị, ví dụ H37", "The value", { level: PUBLIC })
  value!: string;

  @Choice(IdentifierStatus, "Trạng thái của mã", "Status of the value", { level: PUBLIC })
  status: IdentifierStatus = IdentifierStatus.ACTIVE;

  @Day("Ngày đầu tổ chức mang mã; null khi không rõ", "First day; null when unknown", { level: PUBLIC, nullable: true })
  validFrom?: string | null;

  @Day(
    "Ngày đầu tổ chức không còn mang mã; null khi còn hoặc không rõ",
    "First day without it; null while it is held or when unknown",
    { level: PUBLIC, nullable: true },
  )
  validTo?: string | null;

  @Json(
    () => LegalBasis,
    "Căn cứ đóng mã; null khi chưa đóng hoặc không rõ",
    "On what the closing stands; null when open or unknown",
    { level: PUBLIC, nullable: true },
  )
  closingBasis?: LegalBasis | null;
}
