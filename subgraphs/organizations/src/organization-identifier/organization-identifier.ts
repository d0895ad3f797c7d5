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
 * The electronic identifier of an organization. An identifier is never deleted and never assigned to an unrelated organization.
 * Only a successor takes it over, and the row of the earlier holder keeps its period (Quyết định 09/2025/QĐ-TTg: a merged
 * province keeps the code of the province whose name it keeps, and the other codes are closed).
 */
@ObjectType({
  description: bilingual(
    "Mã định danh điện tử của tổ chức; không xóa, không cấp lại",
    "The electronic identifier of an organization. It is never deleted and never reused",
  ),
})
@Entity({ tableName: "organization_identifier" })
@Index({ properties: ["scheme", "value"] })
export class OrganizationIdentifier extends BaseRecord {
  @ReferenceTo(() => Organization, { description: ["Tổ chức mang mã", "The organization that has the identifier"] })
  organizationId!: string;

  @Choice(IdentifierScheme, "Quy định mà mã được cấp theo", "The regulation of the identifier", { level: PUBLIC })
  scheme!: IdentifierScheme;

  @Text("Mã định danh, ví dụ H37", "The identifier, such as H37", { level: PUBLIC, limit: 100 })
  value!: string;

  @Choice(IdentifierStatus, "Trạng thái của mã", "The state of the identifier", { level: PUBLIC })
  status: IdentifierStatus = IdentifierStatus.ACTIVE;

  @Day("Ngày đầu tiên tổ chức mang mã", "The first day on which the organization has the identifier", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  validFrom?: string | null;

  @Day(
    "Ngày đầu tiên tổ chức không còn mang mã; để trống khi còn mang mã hoặc nếu nguồn không nêu",
    "The first day on which the organization no longer has the identifier. Null: not applicable while it has it, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  validTo?: string | null;

  @Json(
    () => LegalBasis,
    "Căn cứ đóng mã; để trống khi mã đang sử dụng hoặc nếu nguồn không nêu",
    "The legal basis of the closure. Null: not applicable while the identifier is in use, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  closingBasis?: LegalBasis | null;
}
