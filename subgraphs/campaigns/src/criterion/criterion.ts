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

/** A criterion of a campaign: a threshold, and conditions on the subject and the solution. All of them must be met. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Tiêu chí của phong trào", "A criterion of a campaign") })
@Entity({ tableName: "campaign_criterion" })
export class CampaignCriterion extends BaseRecord {
  @ReferenceTo(() => Campaign, { description: ["Phong trào", "The campaign"] })
  campaignId!: string;

  @Whole("Thứ tự trong phong trào, từ 1", "The position within the campaign, from 1", { level: PUBLIC })
  position!: number;

  @Choice(CriterionMetric, "Đại lượng đo", "What the criterion measures", { level: PUBLIC, index: true })
  metric!: CriterionMetric;

  @Choice(
    CriterionOperator,
    "Phép so sánh với ngưỡng; để trống khi không có ngưỡng",
    "The comparison with the threshold. Null: not applicable without a threshold",
    {
      level: PUBLIC,
      nullable: true,
    },
  )
  operator?: CriterionOperator | null;

  @Amount(
    "Ngưỡng, tính bằng unit; để trống khi tiêu chí là định tính",
    "The threshold, in `unit`. Null: not applicable to a qualitative criterion",
    {
      level: PUBLIC,
      nullable: true,
      index: true,
    },
  )
  amount?: number | null;

  @Choice(
    CriterionUnit,
    "Đơn vị của ngưỡng; để trống khi không có ngưỡng",
    "The unit of the threshold. Null: not applicable without a threshold",
    {
      level: PUBLIC,
      nullable: true,
      index: true,
    },
  )
  unit?: CriterionUnit | null;

  @Choice(CriterionPeriod, "Khoảng thời gian tính ngưỡng", "The time over which the threshold is counted", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  period?: CriterionPeriod | null;

  @Choices(
    SubjectKind,
    "Các đối tượng áp dụng; rỗng nghĩa là mọi đối tượng",
    "The subjects to which the criterion applies. Empty for all",
    { level: PUBLIC },
  )
  appliesTo!: SubjectKind[];

  @Choices(
    InitiativeKind,
    "Các loại giải pháp được tính; rỗng nghĩa là không đòi hỏi giải pháp",
    "The kinds of solution that count. Empty if the criterion asks for none",
    { level: PUBLIC },
  )
  solutionKinds!: InitiativeKind[];

  @Flag("Giải pháp phải được áp dụng", "Whether the solution must be in use", { level: PUBLIC })
  mustBeApplied!: boolean;

  @Choice(CriterionBeneficiary, "Nơi được hưởng lợi", "Who benefits from the effect", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  beneficiary?: CriterionBeneficiary | null;

  @Text("Tiêu chí, nguyên văn", "The criterion verbatim", { level: PUBLIC, limit: 5_000 })
  text!: string;

  @Json(() => LegalBasis, "Căn cứ pháp lý của tiêu chí", "The legal basis of the criterion", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  legalBasis?: LegalBasis | null;
}
