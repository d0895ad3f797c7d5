import { BigIntType } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { LegalBasis } from "@thidua/documents";
import { BaseRecord, ListProperty } from "@thidua/kit/model/database";
import { SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { InitiativeKind, SubjectKind } from "@thidua/vocabulary/enumerations";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import {
  CriterionBeneficiary,
  CriterionMetric,
  CriterionOperator,
  CriterionPeriod,
  CriterionUnit,
} from "./criterion-enums.js";

/** By what a campaign judges: a threshold, and conditions on who and what is judged. All of them must hold. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Tiêu chí của phong trào. A criterion of a campaign." })
@Entity({ tableName: "campaign_criterion" })
export class CampaignCriterion extends BaseRecord {
  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "campaign_id" })
  @Index()
  campaignId!: string;

  @Public()
  @Field(() => Int, { description: "Thứ tự trong phong trào, từ 1. Place within the campaign, from 1." })
  @Property({ type: "integer" })
  position!: number;

  @Public()
  @Field(() => CriterionMetric, { description: "Đại lượng đo. What is measured." })
  @Enum({ items: () => CriterionMetric, type: "string" })
  @Index()
  metric!: CriterionMetric;

  @Public()
  @Field(() => CriterionOperator, {
    nullable: true,
    description: "Phép so sánh; null khi không có ngưỡng. Comparison; null without a threshold.",
  })
  @Enum({ items: () => CriterionOperator, type: "string", nullable: true })
  operator?: CriterionOperator | null;

  @Public()
  @Field(() => SafeIntegerScalar, {
    nullable: true,
    description: "Ngưỡng, tính bằng unit; null khi chỉ có lời. Threshold, counted in `unit`; null when in words alone.",
  })
  @Property({ type: new BigIntType("number"), nullable: true })
  @Index()
  amount?: number | null;

  @Public()
  @Field(() => CriterionUnit, {
    nullable: true,
    description: "Đơn vị; null khi không có ngưỡng. Unit; null without a threshold.",
  })
  @Enum({ items: () => CriterionUnit, type: "string", nullable: true })
  @Index()
  unit?: CriterionUnit | null;

  @Public()
  @Field(() => CriterionPeriod, {
    nullable: true,
    description: "Khoảng thời gian tính ngưỡng; null khi không ghi. For what time it holds; null when not told.",
  })
  @Enum({ items: () => CriterionPeriod, type: "string", nullable: true })
  period?: CriterionPeriod | null;

  @Public()
  @Field(() => [SubjectKind], {
    description: "Áp dụng cho ai; rỗng là mọi đối tượng. To whom it applies; empty for all.",
  })
  @ListProperty()
  appliesTo!: SubjectKind[];

  @Public()
  @Field(() => [InitiativeKind], {
    description:
      "Loại giải pháp được tính; rỗng là không đòi hỏi. Kinds of solutions that count; empty when none is asked.",
  })
  @ListProperty()
  solutionKinds!: InitiativeKind[];

  @Public()
  @Field(() => Boolean, { description: "Phải được áp dụng. Whether the solution must be in use." })
  @Property({ type: "boolean" })
  mustBeApplied!: boolean;

  @Public()
  @Field(() => CriterionBeneficiary, {
    nullable: true,
    description: "Nơi được hưởng lợi; null khi không ghi. To whom the effect accrues; null when not told.",
  })
  @Enum({ items: () => CriterionBeneficiary, type: "string", nullable: true })
  beneficiary?: CriterionBeneficiary | null;

  @Public()
  @Field(() => String, { description: "Nguyên văn tiêu chí. The criterion verbatim." })
  @Property({ type: "text" })
  text!: string;

  @Public()
  @Field(() => LegalBasis, {
    nullable: true,
    description: "Căn cứ; null khi không ghi. Legal basis; null when not told.",
  })
  @Property({ type: "json", nullable: true })
  legalBasis?: LegalBasis | null;
}
