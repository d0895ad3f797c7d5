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
 * A place where a document is cited: what cites it (a campaign, one of its content items, a plan), and where the words are
 * printed (a news article, the banner of a portal). At least one of these is set.
 */
@ObjectType({ description: bilingual("Một chỗ viện dẫn văn bản", "A place where a document is cited") })
@Entity({ tableName: "citation" })
@Check({
  name: "citation_has_place",
  expression: "num_nonnulls(campaign_id, plan_id, content_item_id, news_article_id, portal_id) > 0",
})
export class Citation extends BaseRecord {
  @ReferenceTo(() => CitedDocument, { description: ["Văn bản được viện dẫn", "The document that is cited"] })
  documentId!: string;

  @Choice(CitationKind, "Vai trò của văn bản đối với nơi viện dẫn", "The role of the document for what cites it", {
    level: PUBLIC,
    index: true,
  })
  kind!: CitationKind;

  @Text("Nguyên văn chỗ viện dẫn", "The words of the citation, verbatim", { level: PUBLIC })
  text!: string;

  @Whole("Thứ tự trong nơi viện dẫn, từ 1", "The position among the citations of the same text, from 1", {
    level: PUBLIC,
  })
  position!: number;

  @ReferenceTo(() => Campaign, {
    nullable: true,
    description: ["Phong trào viện dẫn văn bản", "The campaign that cites the document"],
  })
  campaignId?: string | null;

  @ReferenceTo(() => EmulationPlan, {
    nullable: true,
    description: ["Kế hoạch viện dẫn văn bản", "The plan that cites the document"],
  })
  planId?: string | null;

  @ReferenceTo(() => CampaignContentItem, {
    nullable: true,
    description: ["Nội dung viện dẫn văn bản", "The content item that cites the document"],
  })
  contentItemId?: string | null;

  @ReferenceTo(() => NewsArticle, {
    nullable: true,
    description: ["Tin, bài đăng chỗ viện dẫn", "The news article that contains the citation"],
  })
  newsArticleId?: string | null;

  @ReferenceTo(() => Portal, {
    nullable: true,
    description: ["Cổng thông tin có khẩu hiệu viện dẫn văn bản", "The portal whose banner cites the document"],
  })
  portalId?: string | null;
}
