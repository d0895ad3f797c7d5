import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput, VersionedInput, VersionedRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { AwardInput } from "../award/award.inputs.js";
import { DecisionStep } from "./decision-step.js";

@InputType({
  description: "Dữ liệu của một quyết định khen thưởng. A decision to honor, with the recipients that are known.",
})
export class IssueDecisionInput extends CreateRecordInput {
  @Field(() => ID, { description: "Tổ chức quyết định. The deciding body." })
  organizationId!: string;

  @Field(() => String, { nullable: true, description: "Trích yếu. Subject." })
  title?: string | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: "Văn bản quyết định. The document." })
  document?: DocumentReferenceInput | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày ban hành (mặc định: của văn bản). Date of issue; the document's by default.",
  })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày trao tặng. Day of the ceremony." })
  awardedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Chức danh người quyết định, như in. Who decided, by office." })
  decidedBy?: string | null;

  @Field(() => ID, { nullable: true, description: "Người ký. The signer." })
  signerId?: string | null;

  @Field(() => ID, { nullable: true, description: "Hội đồng đề nghị. The council that proposed it." })
  proposingCouncilId?: string | null;

  @Field(() => ID, { nullable: true, description: "Hội nghị trao tặng, công bố. The conference of the ceremony." })
  reviewConferenceId?: string | null;

  @Field(() => Int, { nullable: true, description: "Số tập thể, khi có nêu. How many collectives, when stated." })
  collectiveCount?: number | null;

  @Field(() => Int, { nullable: true, description: "Số hộ gia đình, khi có nêu. How many households, when stated." })
  householdCount?: number | null;

  @Field(() => Int, { nullable: true, description: "Số cá nhân, khi có nêu. How many individuals, when stated." })
  individualCount?: number | null;

  @Field(() => [DecisionStep], { nullable: true, description: "Các bước đã qua, theo thứ tự. Steps, in order." })
  steps?: DecisionStep[] | null;

  @Field(() => [AwardInput], { nullable: true, description: "Những đối tượng được khen. The recipients." })
  awards?: AwardInput[] | null;
}

@InputType({ description: "Những đối tượng được khen bổ sung vào một quyết định. Recipients to add to a decision." })
export class AddAwardsInput extends VersionedInput {
  @Field(() => ID, { description: "Quyết định. The decision." })
  decisionId!: string;

  @Field(() => [AwardInput], { description: "Những đối tượng được khen. The recipients." })
  awards!: AwardInput[];
}

@InputType({ description: "Dữ liệu của việc hủy bỏ quyết định. The act that cancels a decision." })
export class CancelDecisionInput extends VersionedRecordInput {
  @Field(() => ID, { description: "Quyết định bị hủy bỏ. The decision." })
  decisionId!: string;

  @Field(() => DateScalar, { description: "Ngày hủy bỏ. Day of the cancellation." })
  cancelledOn!: string;

  @Field(() => String, { description: "Lý do. The reason." })
  reason!: string;

  @Field(() => DocumentReferenceInput, { nullable: true, description: "Văn bản hủy bỏ. The document that cancels." })
  document?: DocumentReferenceInput | null;

  @Field(() => ID, { nullable: true, description: "Tổ chức hủy bỏ. The body that cancels." })
  organizationId?: string | null;
}
