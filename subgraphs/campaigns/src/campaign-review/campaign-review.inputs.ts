import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { VersionedRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { CampaignReviewKind } from "./campaign-review-kind.js";

@InputType({
  description: bilingual(
    "Dữ liệu để ghi sơ kết, tổng kết",
    "What is needed to record a review of a campaign. expectedVersion là phiên bản của phong trào. `expectedVersion` is that of the campaign",
  ),
})
export class RecordCampaignReviewInput extends VersionedRecordInput {
  @InputField(() => ID, "Phong trào", "The campaign")
  campaignId!: string;

  @InputField(() => CampaignReviewKind, "Sơ kết hay tổng kết", "Kind")
  kind!: CampaignReviewKind;

  @InputField(() => DateScalar, "Ngày tổ chức", "Day it was held")
  heldOn!: string;

  @InputField(() => String, "Kết quả, đánh giá", "Result", { nullable: true })
  result?: string | null;

  @InputField(() => DocumentReferenceInput, "Báo cáo", "The report", { nullable: true })
  document?: DocumentReferenceInput | null;
}
