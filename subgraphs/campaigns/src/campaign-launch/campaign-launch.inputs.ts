import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { ID, InputType, Int } from "type-graphql";
import { CampaignPeriodInput } from "../campaign/campaign.inputs.js";
import { CampaignKind } from "../campaign/campaign-kind.js";
import { CampaignScope } from "../campaign/campaign-scope.js";
import { LaunchEventInput } from "../campaign/launch-event.js";
import { CampaignForm } from "../campaign-form/campaign-form.js";
import { ContentItemInput } from "../content-item/content-item.inputs.js";
import { CriterionInput } from "../criterion/criterion.inputs.js";

@InputType({ description: bilingual("Dữ liệu để phát động một phong trào", "What is needed to launch a campaign") })
export class LaunchCampaignInput extends CreateRecordInput {
  @InputField(() => String, "Mã ổn định", "Stable code")
  code!: string;

  @InputField(() => String, "Tên đúng", "The right name")
  name!: string;

  @InputField(() => String, "Tên như in, khi khác tên đúng", "Printed name, when it is another", { nullable: true })
  printedName?: string | null;

  @InputField(() => CampaignKind, "Phong trào hay cuộc vận động", "Movement or drive")
  kind!: CampaignKind;

  @InputField(() => CampaignScope, "Phạm vi", "How far it reaches", { nullable: true })
  scope?: CampaignScope | null;

  @InputField(() => [CampaignForm], "Hình thức", "Forms", { nullable: true })
  forms?: CampaignForm[] | null;

  @InputField(() => [TargetGroup], "Đối tượng", "Whom it addresses", { nullable: true })
  targetGroups?: TargetGroup[] | null;

  @InputField(() => String, "Chủ đề, nguyên văn", "Theme verbatim", { nullable: true })
  theme?: string | null;

  @InputField(() => String, "Phương châm", "Motto", { nullable: true })
  motto?: string | null;

  @InputField(() => Int, "Năm của phong trào", "Its year", { nullable: true })
  year?: number | null;

  @InputField(() => ID, "Tổ chức phát động", "The body that launches it", { nullable: true })
  organizationId?: string | null;

  @InputField(() => ID, "Kế hoạch mà phong trào thực hiện", "The plan that orders it", { nullable: true })
  planId?: string | null;

  @InputField(() => CampaignPeriodInput, "Thời gian thực hiện", "The period", { nullable: true })
  period?: CampaignPeriodInput | null;

  @InputField(() => DocumentReferenceInput, "Văn bản phát động", "The document that launches it", { nullable: true })
  launchDocument?: DocumentReferenceInput | null;

  @InputField(() => LaunchEventInput, "Lễ phát động", "The launch event", { nullable: true })
  launchEvent?: LaunchEventInput | null;

  @InputField(() => [ContentItemInput], "Nội dung, theo thứ tự", "Contents, in order", { nullable: true })
  contents?: ContentItemInput[] | null;

  @InputField(() => [CriterionInput], "Tiêu chí, theo thứ tự", "Criteria, in order", { nullable: true })
  criteria?: CriterionInput[] | null;
}
