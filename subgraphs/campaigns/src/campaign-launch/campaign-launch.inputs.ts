import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import type { TargetGroup } from "@thidua/vocabulary/enumerations";
import { InputType } from "type-graphql";
import { CampaignPeriodInput } from "../campaign/campaign.inputs.js";
import { Campaign } from "../campaign/campaign.js";
import type { CampaignKind } from "../campaign/campaign-kind.js";
import type { CampaignScope } from "../campaign/campaign-scope.js";
import { LaunchEventInput } from "../campaign/launch-event.js";
import type { CampaignForm } from "../campaign-form/campaign-form.js";
import { ContentItemInput } from "../content-item/content-item.inputs.js";
import { CriterionInput } from "../criterion/criterion.inputs.js";

@InputType({ description: bilingual("Thông tin của phong trào cần phát động", "The campaign to launch") })
export class LaunchCampaignInput extends CreateRecordInput {
  @ColumnInput(Campaign)
  code!: string;

  @ColumnInput(Campaign)
  name!: string;

  @ColumnInput(Campaign)
  printedName?: string | null;

  @ColumnInput(Campaign)
  kind!: CampaignKind;

  @ColumnInput(Campaign)
  scope?: CampaignScope | null;

  @ColumnInput(Campaign, { nullable: true })
  forms?: CampaignForm[] | null;

  @ColumnInput(Campaign, { nullable: true })
  targetGroups?: TargetGroup[] | null;

  @ColumnInput(Campaign)
  theme?: string | null;

  @ColumnInput(Campaign)
  motto?: string | null;

  @ColumnInput(Campaign)
  year?: number | null;

  @ColumnInput(Campaign)
  organizationId?: string | null;

  @ColumnInput(Campaign)
  planId?: string | null;

  @InputField(() => CampaignPeriodInput, "Thời gian thực hiện", "The period of the campaign", { nullable: true })
  period?: CampaignPeriodInput | null;

  @InputField(() => DocumentReferenceInput, "Văn bản phát động", "The document that launches the campaign", {
    nullable: true,
  })
  launchDocument?: DocumentReferenceInput | null;

  @InputField(() => LaunchEventInput, "Lễ phát động", "The launch of the campaign", { nullable: true })
  launchEvent?: LaunchEventInput | null;

  @InputField(() => [ContentItemInput], "Các nội dung, theo thứ tự", "The content items, in order", { nullable: true })
  contents?: ContentItemInput[] | null;

  @InputField(() => [CriterionInput], "Các tiêu chí, theo thứ tự", "The criteria, in order", { nullable: true })
  criteria?: CriterionInput[] | null;
}
