import { Check, Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { Public } from "@thidua/kit/model/visibility";
import { Field, Int, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CitedDocument } from "../cited-document/cited-document.js";
import { CampaignContentItem } from "../content-item/content-item.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { NewsArticle } from "../news-article/news-article.js";
import { Portal } from "../portal/portal.js";
import { CitationKind } from "./citation-kind.js";

/**
 * One place where a document is cited: what cites it (a campaign, one of its content items, a plan) and where the words
 * are printed (a news article, a portal's banner). At least one of these is known.
 */
@ObjectType({ description: "Một chỗ dẫn văn bản. One place where a document is cited." })
@Entity({ tableName: "citation" })
@Check({
  name: "citation_has_place",
  expression: "num_nonnulls(campaign_id, plan_id, content_item_id, news_article_id, portal_id) > 0",
})
export class Citation extends BaseRecord {
  @ManyToOne({ entity: () => CitedDocument, mapToPk: true, fieldName: "document_id" })
  @Index()
  documentId!: string;

  @Public()
  @Field(() => CitationKind, {
    description: "Vai trò của văn bản đối với nơi dẫn. What the document is to the thing that cites it.",
  })
  @Enum({ items: () => CitationKind, type: "string" })
  @Index()
  kind!: CitationKind;

  @Public()
  @Field(() => String, { description: "Nguyên văn như in tại chỗ dẫn. The words as printed in this place." })
  @Property({ type: "text" })
  text!: string;

  @Public()
  @Field(() => Int, { description: "Thứ tự trong nơi dẫn, từ 1. Place in the order of the text that cites, from 1." })
  @Property({ type: "integer" })
  position!: number;

  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "campaign_id", nullable: true })
  @Index()
  campaignId?: string | null;

  @ManyToOne({ entity: () => EmulationPlan, mapToPk: true, fieldName: "plan_id", nullable: true })
  @Index()
  planId?: string | null;

  @ManyToOne({ entity: () => CampaignContentItem, mapToPk: true, fieldName: "content_item_id", nullable: true })
  @Index()
  contentItemId?: string | null;

  @ManyToOne({ entity: () => NewsArticle, mapToPk: true, fieldName: "news_article_id", nullable: true })
  @Index()
  newsArticleId?: string | null;

  @ManyToOne({ entity: () => Portal, mapToPk: true, fieldName: "portal_id", nullable: true })
  @Index()
  portalId?: string | null;
}
