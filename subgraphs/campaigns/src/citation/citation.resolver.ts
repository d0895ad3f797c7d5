import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
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

@Resolver(() => Citation)
export class CitationResolver {
  @Public()
  @FieldResolver(() => CitedDocument, { description: bilingual("Văn bản được dẫn", "The document that is cited") })
  document(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return context.loaders.one(CitedDocument).load(citation.documentId);
  }

  @Public()
  @FieldResolver(() => CitedDocument, {
    nullable: true,
    description: bilingual(
      "Văn bản có lẽ được dẫn khi nguồn không ghi số; null khi không có gợi ý",
      "The document that is probably meant where no number is printed; null without a suggestion",
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
    description: bilingual("Phong trào dẫn văn bản; null khi không phải", "The campaign that cites it, if any"),
  })
  campaign(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return citation.campaignId ? context.loaders.one(Campaign).load(citation.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationPlan, {
    nullable: true,
    description: bilingual("Kế hoạch dẫn văn bản; null khi không phải", "The plan that cites it, if any"),
  })
  plan(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return citation.planId ? context.loaders.one(EmulationPlan).load(citation.planId) : null;
  }

  @Public()
  @FieldResolver(() => CampaignContentItem, {
    nullable: true,
    description: bilingual("Nội dung dẫn văn bản; null khi không phải", "The content item that cites it, if any"),
  })
  contentItem(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return citation.contentItemId ? context.loaders.one(CampaignContentItem).load(citation.contentItemId) : null;
  }

  @Public()
  @FieldResolver(() => NewsArticle, {
    nullable: true,
    description: bilingual("Bài in chỗ dẫn; null khi không phải", "The news article that prints it, if any"),
  })
  newsArticle(@Root() citation: Citation, @Ctx() context: SubgraphContext) {
    return citation.newsArticleId ? context.loaders.one(NewsArticle).load(citation.newsArticleId) : null;
  }

  @Public()
  @FieldResolver(() => Portal, {
    nullable: true,
    description: bilingual(
      "Cổng in chỗ dẫn ở khẩu hiệu; null khi không phải",
      "The portal whose banner prints it, if any",
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
    description: bilingual("Ghi một chỗ dẫn văn bản", "Store where a document is cited"),
  })
  citeDocument(
    @Arg("input", () => CiteDocumentInput, { description: bilingual("Dữ liệu", "The input") }) input: CiteDocumentInput,
    @Write() write: Write<CiteDocumentInput>,
  ) {
    return mutate(write, "citation", input, (em) => new CitationService(em).cite(input));
  }
}
