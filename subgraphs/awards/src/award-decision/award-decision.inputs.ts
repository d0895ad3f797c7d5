import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput, VersionedRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { AwardInput } from "../award/award.inputs.js";
import { AwardDecision } from "./award-decision.js";
import { Cancellation } from "./cancellation.js";
import type { DecisionStep } from "./decision-step.js";

@InputType({
  description: bilingual("Dữ liệu để ban hành một quyết định khen thưởng", "The input of issueDecision"),
})
export class IssueDecisionInput extends CreateRecordInput {
  @ColumnInput(AwardDecision)
  organizationId!: string;

  @ColumnInput(AwardDecision)
  title?: string | null;

  @InputField(() => DocumentReferenceInput, "Văn bản quyết định", "The document of the decision", { nullable: true })
  document?: DocumentReferenceInput | null;

  @InputField(
    () => DateScalar,
    "Ngày ban hành (mặc định: ngày của văn bản)",
    "The date of issue, by default that of the document",
    { nullable: true },
  )
  issuedOn?: string | null;

  @ColumnInput(AwardDecision)
  awardedOn?: string | null;

  @ColumnInput(AwardDecision)
  decidedBy?: string | null;

  @ColumnInput(AwardDecision)
  signerId?: string | null;

  @ColumnInput(AwardDecision)
  proposingCouncilId?: string | null;

  @ColumnInput(AwardDecision)
  reviewConferenceId?: string | null;

  @ColumnInput(AwardDecision)
  collectiveCount?: number | null;

  @ColumnInput(AwardDecision)
  householdCount?: number | null;

  @ColumnInput(AwardDecision)
  individualCount?: number | null;

  @ColumnInput(AwardDecision, { nullable: true })
  steps?: DecisionStep[] | null;

  @InputField(() => [AwardInput], "Các đối tượng được khen đã biết", "The known recipients", { nullable: true })
  awards?: AwardInput[] | null;
}

@InputType({
  description: bilingual("Dữ liệu để bổ sung đối tượng được khen vào một quyết định", "The input of addAwards"),
})
export class AddAwardsInput extends VersionedInput {
  @InputField(() => ID, "Mã định danh của quyết định", "The ID of the decision")
  decisionId!: string;

  @InputField(() => [AwardInput], "Các đối tượng được khen bổ sung", "The recipients to add")
  awards!: AwardInput[];
}

@InputType({
  description: bilingual("Dữ liệu để hủy bỏ một quyết định khen thưởng", "The input of cancelDecision"),
})
export class CancelDecisionInput extends VersionedRecordInput {
  @ColumnInput(Cancellation)
  decisionId!: string;

  @ColumnInput(Cancellation)
  cancelledOn!: string;

  @ColumnInput(Cancellation)
  reason!: string;

  @InputField(() => DocumentReferenceInput, "Văn bản hủy bỏ", "The document of the cancellation", { nullable: true })
  document?: DocumentReferenceInput | null;

  @ColumnInput(Cancellation)
  organizationId?: string | null;
}
