import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { Choice, Day, Json, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CampaignReviewKind } from "./campaign-review-kind.js";

/** An interim or final review of a campaign. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Sơ kết, tổng kết phong trào", "A review of a campaign") })
@Entity({ tableName: "campaign_review" })
export class CampaignReview extends BaseRecord {
  @ReferenceTo(() => Campaign)
  campaignId!: string;

  @Choice(CampaignReviewKind, "Sơ kết hay tổng kết", "Kind", { level: PUBLIC })
  kind!: CampaignReviewKind;

  @Day("Ngày tổ chức", "Day it was held", { level: PUBLIC })
  heldOn!: string;

  @Text("Kết quả, đánh giá; null khi không ghi", "Result; null when not told", { level: PUBLIC, nullable: true })
  result?: string | null;

  @Json(() => DocumentReference, "Báo cáo; null khi không rõ", "The report; null when unknown", {
    level: PUBLIC,
    nullable: true,
  })
  document?: DocumentReference | null;
}
