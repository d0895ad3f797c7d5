import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { VersionedRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { CampaignReview } from "./campaign-review.js";
import type { CampaignReviewKind } from "./campaign-review-kind.js";

@InputType({
  description: bilingual(
    "Lần sơ kết hoặc tổng kết cần ghi. expectedVersion là phiên bản của phong trào",
    "The review to record. `expectedVersion` is the version of the campaign",
  ),
})
export class RecordCampaignReviewInput extends VersionedRecordInput {
  @ColumnInput(CampaignReview)
  campaignId!: string;

  @ColumnInput(CampaignReview)
  kind!: CampaignReviewKind;

  @ColumnInput(CampaignReview)
  heldOn!: string;

  @ColumnInput(CampaignReview)
  result?: string | null;

  @InputField(() => DocumentReferenceInput, "Báo cáo sơ kết, tổng kết", "The report of the review", { nullable: true })
  document?: DocumentReferenceInput | null;
}
