import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { DocumentReference } from "@thidua/documents";
import { Day, ForeignId, Json, ReferenceTo } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC, restricted } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { AwardDecision } from "./award-decision.js";

/** The act that cancels a decision. Law 06/2022/QH15 Đ.93: never a deletion. */
@ObjectType({ description: bilingual("Hủy bỏ quyết định khen thưởng", "The act that cancels a decision") })
@Entity({ tableName: "cancellation" })
export class Cancellation extends BaseRecord {
  @ReferenceTo(() => AwardDecision, { index: false })
  @Unique()
  decisionId!: string;

  @Day("Ngày hủy bỏ", "Day of the cancellation", { level: PUBLIC })
  cancelledOn!: string;

  @Json(() => DocumentReference, "Văn bản hủy bỏ; null khi không rõ", "The document that cancels; null when unknown", {
    level: PUBLIC,
    nullable: true,
  })
  document?: DocumentReference | null;

  /** Free words on what somebody did wrong: for those who judge, administer or audit. */

  @ObjectField(
    () => String,
    "Lý do hủy bỏ; null khi vai trò của người đọc không được xem",
    "The reason; null for readers whose roles do not allow it",
    { level: restricted(Role.REVIEWER, Role.COUNCIL_MEMBER, Role.PROVINCE_ADMIN, Role.AUDITOR), nullable: true },
  )
  @Property({ type: "text" })
  reason!: string;

  @ForeignId({ nullable: true })
  organizationId?: string | null;
}
