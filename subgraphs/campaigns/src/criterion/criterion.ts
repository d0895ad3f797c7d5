import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { LegalBasis } from "@thidua/documents";
import { Amount, Choice, Choices, Flag, Json, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { InitiativeKind, SubjectKind } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
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
@ObjectType({ description: bilingual("Tiêu chí của phong trào", "A criterion of a campaign") })
@Entity({ tableName: "campaign_criterion" })
export class CampaignCriterion extends BaseRecord {
  @ReferenceTo(() => Campaign)
  campaignId!: string;

  @Whole("Thứ tự trong phong trào, từ 1", "Place within the campaign, from 1", { level: PUBLIC })
  position!: number;

  @Choice(CriterionMetric, "Đại lượng đo", "What is measured", { level: PUBLIC, index: true })
  metric!: CriterionMetric;

  @Choice(CriterionOperator, "Phép so sánh; null khi không có ngưỡng", "Comparison; null without a threshold", {
    level: PUBLIC,
    nullable: true,
  })
  operator?: CriterionOperator | null;

  @Amount("Ngưỡng, tính bằng unit; null khi chỉ có lời", "Threshold, counted in `unit`; null when in words alone", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  amount?: number | null;

  @Choice(CriterionUnit, "Đơn vị; null khi không có ngưỡng", "Unit; null without a threshold", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  unit?: CriterionUnit | null;

  @Choice(
    CriterionPeriod,
    "Khoảng thời gian tính ngưỡng; null khi không ghi",
    "For what time it holds; null when not told",
    { level: PUBLIC, nullable: true },
  )
  period?: CriterionPeriod | null;

  @Choices(SubjectKind, "Áp dụng cho ai; rỗng là mọi đối tượng", "To whom it applies; empty for all", { level: PUBLIC })
  appliesTo!: SubjectKind[];

  @Choices(
    InitiativeKind,
    "Loại giải pháp được tính; rỗng là không đòi hỏi",
    "Kinds of solutions that count; empty when none is asked",
    { level: PUBLIC },
  )
  solutionKinds!: InitiativeKind[];

  @Flag("Phải được áp dụng", "Whether the solution must be in use", { level: PUBLIC })
  mustBeApplied!: boolean;

  @Choice(
    CriterionBeneficiary,
    "Nơi được hưởng lợi; null khi không ghi",
    "To whom the effect accrues; null when not told",
    { level: PUBLIC, nullable: true },
  )
  beneficiary?: CriterionBeneficiary | null;

  @Text("Nguyên văn tiêu chí", "The criterion verbatim", { level: PUBLIC })
  text!: string;

  @Json(() => LegalBasis, "Căn cứ; null khi không ghi", "Legal basis; null when not told", {
    level: PUBLIC,
    nullable: true,
  })
  legalBasis?: LegalBasis | null;
}
