import { DocumentReferenceInput } from "@thidua/documents";
import { VersionedRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";
import { CampaignReviewKind } from "./campaign-review-kind.js";

@InputType({
  description:
    "Dữ liệu để ghi sơ kết, tổng kết. What is needed to record a review of a campaign. " +
    "expectedVersion là phiên bản của phong trào. `expectedVersion` is that of the campaign.",
})
export class RecordCampaignReviewInput extends VersionedRecordInput {
  @Field(() => ID, { description: "Phong trào. The campaign." })
  campaignId!: string;

  @Field(() => CampaignReviewKind, { description: "Sơ kết hay tổng kết. Kind." })
  kind!: CampaignReviewKind;

  @Field(() => DateScalar, { description: "Ngày tổ chức. Day it was held." })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: "Kết quả, đánh giá. Result." })
  result?: string | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: "Báo cáo. The report." })
  document?: DocumentReferenceInput | null;
}
