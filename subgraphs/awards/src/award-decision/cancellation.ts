import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Role } from "@thidua/base/tokens";
import { DocumentReference } from "@thidua/documents";
import { BaseRecord } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public, Restricted } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { AwardDecision } from "./award-decision.js";

/** The act that cancels a decision. Law 06/2022/QH15 Đ.93: never a deletion. */
@ObjectType({ description: "Hủy bỏ quyết định khen thưởng. The act that cancels a decision." })
@Entity({ tableName: "cancellation" })
export class Cancellation extends BaseRecord {
  @ManyToOne({ entity: () => AwardDecision, mapToPk: true, fieldName: "decision_id" })
  @Unique()
  decisionId!: string;

  @Public()
  @Field(() => DateScalar, { description: "Ngày hủy bỏ. Day of the cancellation." })
  @Property({ type: "date" })
  cancelledOn!: string;

  @Public()
  @Field(() => DocumentReference, {
    nullable: true,
    description: "Văn bản hủy bỏ; null khi không rõ. The document that cancels; null when unknown.",
  })
  @Property({ type: "json", nullable: true })
  document?: DocumentReference | null;

  /** Free words on what somebody did wrong: for those who judge, administer or audit. */
  @Restricted(Role.REVIEWER, Role.COUNCIL_MEMBER, Role.PROVINCE_ADMIN, Role.AUDITOR)
  @Field(() => String, {
    nullable: true,
    description:
      "Lý do hủy bỏ; null khi vai trò của người đọc không được xem. " +
      "The reason; null for readers whose roles do not allow it.",
  })
  @Property({ type: "text" })
  reason!: string;

  @Property({ type: "uuid", nullable: true })
  @Index()
  organizationId?: string | null;
}
