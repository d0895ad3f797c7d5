import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { DocumentReference } from "@thidua/documents";
import { Day, ForeignId, Json, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC, restricted } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { AwardDecision } from "./award-decision.js";

/** The act that cancels a decision, which is never deleted. Source: Law 06/2022/QH15 Đ.93. */
@ObjectType({ description: bilingual("Việc hủy bỏ quyết định khen thưởng", "The cancellation of an award decision") })
@Entity({ tableName: "cancellation" })
export class Cancellation extends BaseRecord {
  @ReferenceTo(() => AwardDecision, {
    index: false,
    description: ["Mã định danh của quyết định bị hủy bỏ", "The ID of the cancelled decision"],
  })
  @Unique()
  decisionId!: string;

  @Day("Ngày hủy bỏ", "The date of the cancellation", { level: PUBLIC })
  cancelledOn!: string;

  @Json(() => DocumentReference, "Văn bản hủy bỏ", "The document of the cancellation", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  document?: DocumentReference | null;

  /** Free text about misconduct, for reviewers, council members, administrators and auditors. */
  @Text("Lý do hủy bỏ", "The reason for the cancellation", {
    level: restricted(Role.REVIEWER, Role.COUNCIL_MEMBER, Role.PROVINCE_ADMIN, Role.AUDITOR),
  })
  reason!: string;

  @ForeignId({
    nullable: true,
    description: ["Mã định danh của tổ chức hủy bỏ", "The ID of the organization that cancels the decision"],
  })
  organizationId?: string | null;
}
