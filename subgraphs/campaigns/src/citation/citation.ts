import { Check, Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
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
@ObjectType({ description: bilingual("Một chỗ dẫn văn bản", "One place where a document is cited") })
@Entity({ tableName: "citation" })
@Check({
  name: "citation_has_place",
  expression: "num_nonnulls(campaign_id, plan_id, content_item_id, news_article_id, portal_id) > 0",
})
export class Citation extends BaseRecord {
  @ReferenceTo(() => CitedDocument)
  documentId!: string;

  @Choice(CitationKind, "Vai trò của văn bản đối với nơi dẫn", "What the document is to the thing that cites it", {
    level: PUBLIC,
    index: true,
  })
  kind!: CitationKind;

  @Text("Nguyên văn như in tại chỗ dẫn", "The words as printed in this place", { level: PUBLIC })
  text!: string;

  @Whole("Thứ tự trong nơi dẫn, từ 1", "Place in the order of the text that cites, from 1", { level: PUBLIC })
  position!: number;

  @ReferenceTo(() => Campaign, { nullable: true })
  campaignId?: string | null;

  @ReferenceTo(() => EmulationPlan, { nullable: true })
  planId?: string | null;

  @ReferenceTo(() => CampaignContentItem, { nullable: true })
  contentItemId?: string | null;

  @ReferenceTo(() => NewsArticle, { nullable: true })
  newsArticleId?: string | null;

  @ReferenceTo(() => Portal, { nullable: true })
  portalId?: string | null;
}
