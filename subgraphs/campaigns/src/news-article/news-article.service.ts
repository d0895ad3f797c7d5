import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { sortKey } from "@thidua/kit/model/names";
import { optionalText, type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { requireCampaign, requirePlan } from "../campaign/require-campaign.js";
import { portalErrors } from "../portal/portal.errors.js";
import { PortalService } from "../portal/portal.service.js";
import { requireReferences } from "../references/references.js";
import { AuthorRole, isInitials } from "./author.js";
import { cleanPage } from "./clean-page.js";
import { newsArticleErrors } from "./news-article.errors.js";
import type { PublishNewsArticleInput, UpdateViewCountInput } from "./news-article.inputs.js";
import { NewsArticle } from "./news-article.js";
import { NewsArticleRepository } from "./news-article.repository.js";
import { requirePageText } from "./page-text.js";
import { publicationOf } from "./publication.js";

/** The rules of news articles. Works within the transaction of the EntityManager it is given. */
export class NewsArticleService {
  private readonly articles: NewsArticleRepository;
  private readonly portals: PortalService;

  constructor(private readonly em: EntityManager) {
    this.articles = new NewsArticleRepository(em);
    this.portals = new PortalService(em);
  }

  /**
   * Publishes a page: keeps its text as it is, and takes the body from it.
   * Raises REQUIRED, TOO_LONG, PAGE_TEXT_NOT_STORABLE, UNKNOWN_PORTAL, UNKNOWN_ORGANIZATION, UNKNOWN_CAMPAIGN, UNKNOWN_PLAN,
   * PUBLICATION_DAY_CONFLICT, AUTHOR_ROLE_WITHOUT_AUTHOR, PAGE_COUNT_NEGATIVE.
   */
  async publish(input: PublishNewsArticleInput, options: RecordOptions = {}): Promise<NewsArticle> {
    const title = requireText(input.title, ["title"], 500);
    const bodyRaw = requirePageText(input.bodyRaw, ["bodyRaw"]);
    const author = optionalText(input.author, ["author"], 200);
    if (input.authorRole && !author) throw newsArticleErrors.AUTHOR_ROLE_WITHOUT_AUTHOR(["authorRole"]);
    requireCount(input.viewCount, ["viewCount"]);
    const publication = publicationOf(input.publishedAt, input.publishedOn);
    const portal = await this.portals.require(input.portalId, ["portalId"]);
    await requireReferences(this.em, [{ to: "organization", id: input.organizationId, path: ["organizationId"] }]);
    if (input.campaignId) await requireCampaign(this.em, input.campaignId, ["campaignId"]);
    if (input.planId) await requirePlan(this.em, input.planId, ["planId"]);
    const article = this.em.create(NewsArticle, {
      ...recordFields(input, options),
      ...publication,
      portalId: portal.id,
      organizationId: input.organizationId ?? portal.organizationId,
      title,
      titleSortKey: sortKey(title),
      category: optionalText(input.category, ["category"], 200),
      publishedRaw: optionalText(input.publishedRaw, ["publishedRaw"], 200),
      eventOn: input.eventOn ?? null,
      lead: optionalText(input.lead, ["lead"], 5_000),
      bodyRaw,
      bodyClean: cleanPage(bodyRaw, { title, author, slogan: portal.slogan }),
      author,
      authorRole: author ? (input.authorRole ?? AuthorRole.AUTHOR) : null,
      isAuthorInitials: author !== null && isInitials(author),
      viewCount: input.viewCount ?? null,
      media: (input.media ?? []).map(({ kind, caption }, index) => ({
        kind,
        caption: optionalText(caption, ["media", index, "caption"], 1_000),
      })),
      campaignId: input.campaignId ?? null,
      planId: input.planId ?? null,
      conferenceId: input.conferenceId ?? null,
    });
    return this.articles.add(article);
  }

  /**
   * Stores a newer view count; it only grows. Raises UNKNOWN_NEWS_ARTICLE, VERSION_CONFLICT, PAGE_COUNT_NEGATIVE,
   * VIEW_COUNT_SHRINKS.
   */
  async updateViewCount({ newsArticleId, viewCount, expectedVersion }: UpdateViewCountInput): Promise<NewsArticle> {
    requireCount(viewCount, ["viewCount"]);
    const article = await this.require(newsArticleId, ["newsArticleId"]);
    requireVersion(article, expectedVersion);
    const stored = article.viewCount ?? 0;
    if (viewCount < stored) throw newsArticleErrors.VIEW_COUNT_SHRINKS(["viewCount"], { given: viewCount, stored });
    article.viewCount = viewCount;
    return this.articles.save(article);
  }

  /** The article by its id. Raises UNKNOWN_NEWS_ARTICLE at the given path. */
  require(id: string, path: readonly string[]): Promise<NewsArticle> {
    return requireRecord(this.em, NewsArticle, id, path, newsArticleErrors.UNKNOWN_NEWS_ARTICLE);
  }
}

function requireCount(value: number | null | undefined, path: readonly string[]): void {
  if (value != null && value < 0) throw portalErrors.PAGE_COUNT_NEGATIVE(path, { value });
}
