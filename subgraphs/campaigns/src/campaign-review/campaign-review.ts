import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { DocumentReference } from "@thidua/documents";
import { BaseRecord } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CampaignReviewKind } from "./campaign-review-kind.js";

/** An interim or final review of a campaign. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Sơ kết, tổng kết phong trào. A review of a campaign." })
@Entity({ tableName: "campaign_review" })
export class CampaignReview extends BaseRecord {
  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "campaign_id" })
  @Index()
  campaignId!: string;

  @Public()
  @Field(() => CampaignReviewKind, { description: "Sơ kết hay tổng kết. Kind." })
  @Enum({ items: () => CampaignReviewKind, type: "string" })
  kind!: CampaignReviewKind;

  @Public()
  @Field(() => DateScalar, { description: "Ngày tổ chức. Day it was held." })
  @Property({ type: "date" })
  heldOn!: string;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Kết quả, đánh giá; null khi không ghi. Result; null when not told.",
  })
  @Property({ type: "text", nullable: true })
  result?: string | null;

  @Public()
  @Field(() => DocumentReference, {
    nullable: true,
    description: "Báo cáo; null khi không rõ. The report; null when unknown.",
  })
  @Property({ type: "json", nullable: true })
  document?: DocumentReference | null;
}
