import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput, VersionedRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";
import { AwardInput } from "../award/award.inputs.js";
import { DecisionStep } from "./decision-step.js";

@InputType({
  description: bilingual(
    "Dữ liệu của một quyết định khen thưởng",
    "A decision to honor, with the recipients that are known",
  ),
})
export class IssueDecisionInput extends CreateRecordInput {
  @InputField(() => ID, "Tổ chức quyết định", "The deciding body")
  organizationId!: string;

  @InputField(() => String, "Trích yếu", "Subject", { nullable: true })
  title?: string | null;

  @InputField(() => DocumentReferenceInput, "Văn bản quyết định", "The document", { nullable: true })
  document?: DocumentReferenceInput | null;

  @InputField(() => DateScalar, "Ngày ban hành (mặc định: của văn bản)", "Date of issue; the document's by default", {
    nullable: true,
  })
  issuedOn?: string | null;

  @InputField(() => DateScalar, "Ngày trao tặng", "Day of the ceremony", { nullable: true })
  awardedOn?: string | null;

  @InputField(() => String, "Chức danh người quyết định, như in", "Who decided, by office", { nullable: true })
  decidedBy?: string | null;

  @InputField(() => ID, "Người ký", "The signer", { nullable: true })
  signerId?: string | null;

  @InputField(() => ID, "Hội đồng đề nghị", "The council that proposed it", { nullable: true })
  proposingCouncilId?: string | null;

  @InputField(() => ID, "Hội nghị trao tặng, công bố", "The conference of the ceremony", { nullable: true })
  reviewConferenceId?: string | null;

  @InputField(() => Int, "Số tập thể, khi có nêu", "How many collectives, when stated", { nullable: true })
  collectiveCount?: number | null;

  @InputField(() => Int, "Số hộ gia đình, khi có nêu", "How many households, when stated", { nullable: true })
  householdCount?: number | null;

  @InputField(() => Int, "Số cá nhân, khi có nêu", "How many individuals, when stated", { nullable: true })
  individualCount?: number | null;

  @InputField(() => [DecisionStep], "Các bước đã qua, theo thứ tự", "Steps, in order", { nullable: true })
  steps?: DecisionStep[] | null;

  @InputField(() => [AwardInput], "Những đối tượng được khen", "The recipients", { nullable: true })
  awards?: AwardInput[] | null;
}

@InputType({
  description: bilingual("Những đối tượng được khen bổ sung vào một quyết định", "Recipients to add to a decision"),
})
export class AddAwardsInput extends VersionedInput {
  @InputField(() => ID, "Quyết định", "The decision")
  decisionId!: string;

  @InputField(() => [AwardInput], "Những đối tượng được khen", "The recipients")
  awards!: AwardInput[];
}

@InputType({ description: bilingual("Dữ liệu của việc hủy bỏ quyết định", "The act that cancels a decision") })
export class CancelDecisionInput extends VersionedRecordInput {
  @InputField(() => ID, "Quyết định bị hủy bỏ", "The decision")
  decisionId!: string;

  @InputField(() => DateScalar, "Ngày hủy bỏ", "Day of the cancellation")
  cancelledOn!: string;

  @InputField(() => String, "Lý do", "The reason")
  reason!: string;

  @InputField(() => DocumentReferenceInput, "Văn bản hủy bỏ", "The document that cancels", { nullable: true })
  document?: DocumentReferenceInput | null;

  @InputField(() => ID, "Tổ chức hủy bỏ", "The body that cancels", { nullable: true })
  organizationId?: string | null;
}
