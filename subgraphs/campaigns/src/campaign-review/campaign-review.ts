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
  @ReferenceTo(() => Campaign, { description: ["Phong trào được sơ kết, tổng kết", "The campaign that is reviewed"] })
  campaignId!: string;

  @Choice(CampaignReviewKind, "Sơ kết hay tổng kết", "The kind of review", { level: PUBLIC })
  kind!: CampaignReviewKind;

  @Day("Ngày tổ chức", "The date of the review", { level: PUBLIC })
  heldOn!: string;

  @Text("Kết quả, đánh giá", "The result of the review", { level: PUBLIC, nullable: "NOT_STATED", limit: 10_000 })
  result?: string | null;

  @Json(() => DocumentReference, "Báo cáo sơ kết, tổng kết", "The report of the review", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  document?: DocumentReference | null;
}
