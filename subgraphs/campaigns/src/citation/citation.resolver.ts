import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { CitedDocument } from "../cited-document/cited-document.js";
import { CampaignContentItem } from "../content-item/content-item.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { NewsArticle } from "../news-article/news-article.js";
import { Portal } from "../portal/portal.js";
import { CiteDocumentInput } from "./citation.inputs.js";
import { Citation } from "./citation.js";
import { CitationService } from "./citation.service.js";
import { citingOrganizations } from "./citing-organizations.js";

const CiteDocumentPayload = payloadType("CiteDocumentPayload", "citation", () => Citation);

/** The records that a citation refers to, and the mutation that stores one. */
@Resolver(() => Citation)
export class CitationResolver {
  @Public()
  @FieldResolver(() => CitedDocument, { description: bilingual("Văn bản được viện dẫn", "The document that is cited") })
  document(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return context.loaders.one(CitedDocument).load(citation.documentId);
  }

  @Public()
  @FieldResolver(() => CitedDocument, {
    nullable: true,
    description: bilingual(
      "Văn bản có lẽ được viện dẫn; để trống khi không có gợi ý",
      "The document that the citation probably means. Null: not applicable without a suggestion",
    ),
  })
  async suggestedDocument(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    const documents = context.loaders.one(CitedDocument);
    const document = await documents.load(citation.documentId);
    return document?.suggestedDocumentId ? documents.load(document.suggestedDocumentId) : null;
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào viện dẫn văn bản; để trống khi nơi viện dẫn không thuộc phong trào",
      "The campaign that cites the document. Null: not applicable outside a campaign",
    ),
  })
  campaign(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return citation.campaignId ? context.loaders.one(Campaign).load(citation.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual(
      "Kế hoạch viện dẫn văn bản; để trống khi nơi viện dẫn không thuộc kế hoạch",
      "The plan that cites the document. Null: not applicable outside a plan",
    ),
  })
  plan(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return citation.planId ? context.loaders.one(EmulationPlan).load(citation.planId) : null;
  }

  @Public()
  @FieldResolver(() => CampaignContentItem, {
    nullable: true,
    description: bilingual(
      "Nội dung viện dẫn văn bản; để trống khi nơi viện dẫn không phải là một nội dung",
      "The content item that cites the document. Null: not applicable outside a content item",
    ),
  })
  contentItem(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return citation.contentItemId ? context.loaders.one(CampaignContentItem).load(citation.contentItemId) : null;
  }

  @Public()
  @FieldResolver(() => NewsArticle, {
    nullable: true,
    description: bilingual(
      "Tin, bài đăng chỗ viện dẫn; để trống khi không có",
      "The news article that contains the citation. Null: not applicable outside a news article",
    ),
  })
  newsArticle(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return citation.newsArticleId ? context.loaders.one(NewsArticle).load(citation.newsArticleId) : null;
  }

  @Public()
  @FieldResolver(() => Portal, {
    nullable: true,
    description: bilingual(
      "Cổng thông tin có khẩu hiệu viện dẫn văn bản; để trống khi không có",
      "The portal whose banner cites the document. Null: not applicable outside a banner",
    ),
  })
  portal(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return citation.portalId ? context.loaders.one(Portal).load(citation.portalId) : null;
  }

  @Writes<CiteDocumentInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: (input, context) => citingOrganizations(context, input),
  })
  @Mutation(() => CiteDocumentPayload, {
    description: bilingual("Ghi một chỗ viện dẫn văn bản", "Stores where a document is cited"),
  })
  citeDocument(@Input(() => CiteDocumentInput) input: CiteDocumentInput, @Write() write: Write<CiteDocumentInput>) {
    return mutate(write, "citation", input, (em) => new CitationService(em).cite(input));
  }
}
