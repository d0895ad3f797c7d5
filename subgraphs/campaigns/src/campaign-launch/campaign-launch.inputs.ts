import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType, Int } from "type-graphql";
import { CampaignPeriodInput } from "../campaign/campaign.inputs.js";
import { CampaignKind } from "../campaign/campaign-kind.js";
import { CampaignScope } from "../campaign/campaign-scope.js";
import { LaunchEventInput } from "../campaign/launch-event.js";
import { CampaignForm } from "../campaign-form/campaign-form.js";
import { ContentItemInput } from "../content-item/content-item.inputs.js";
import { CriterionInput } from "../criterion/criterion.inputs.js";

@InputType({ description: "Dữ liệu để phát động một phong trào. What is needed to launch a campaign." })
export class LaunchCampaignInput extends CreateRecordInput {
  @Field(() => String, { description: "Mã ổn định. Stable code." })
  code!: string;

  @Field(() => String, { description: "Tên đúng. The right name." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Tên như in, khi khác tên đúng. Printed name, when it is another.",
  })
  printedName?: string | null;

  @Field(() => CampaignKind, { description: "Phong trào hay cuộc vận động. Movement or drive." })
  kind!: CampaignKind;

  @Field(() => CampaignScope, { nullable: true, description: "Phạm vi. How far it reaches." })
  scope?: CampaignScope | null;

  @Field(() => [CampaignForm], { nullable: true, description: "Hình thức. Forms." })
  forms?: CampaignForm[] | null;

  @Field(() => [TargetGroup], { nullable: true, description: "Đối tượng. Whom it addresses." })
  targetGroups?: TargetGroup[] | null;

  @Field(() => String, { nullable: true, description: "Chủ đề, nguyên văn. Theme verbatim." })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: "Phương châm. Motto." })
  motto?: string | null;

  @Field(() => Int, { nullable: true, description: "Năm của phong trào. Its year." })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: "Tổ chức phát động. The body that launches it." })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Kế hoạch mà phong trào thực hiện. The plan that orders it." })
  planId?: string | null;

  @Field(() => CampaignPeriodInput, { nullable: true, description: "Thời gian thực hiện. The period." })
  period?: CampaignPeriodInput | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: "Văn bản phát động. The document that launches it.",
  })
  launchDocument?: DocumentReferenceInput | null;

  @Field(() => LaunchEventInput, { nullable: true, description: "Lễ phát động. The launch event." })
  launchEvent?: LaunchEventInput | null;

  @Field(() => [ContentItemInput], { nullable: true, description: "Nội dung, theo thứ tự. Contents, in order." })
  contents?: ContentItemInput[] | null;

  @Field(() => [CriterionInput], { nullable: true, description: "Tiêu chí, theo thứ tự. Criteria, in order." })
  criteria?: CriterionInput[] | null;
}
