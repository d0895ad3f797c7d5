import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion, warn } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { ofSameWords, sortKey } from "@thidua/kit/model/names";
import { optionalText, type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { requireCampaign, requirePlan } from "../campaign/require-campaign.js";
import { portalErrors } from "../portal/portal.errors.js";
import { Portal } from "../portal/portal.js";
import { requireReferences } from "../references/references.js";
import { AuthorRole, isInitials } from "./author.js";
import { cleanPage } from "./clean-page.js";
import { newsArticleErrors } from "./news-article.errors.js";
import type { PublishNewsArticleInput, UpdateViewCountInput } from "./news-article.inputs.js";
import { NewsArticle } from "./news-article.js";
import { requirePageText } from "./page-text.js";
import { publicationOf } from "./publication.js";

/** The rules of news articles, within the transaction of its EntityManager. */
export class NewsArticleService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Publishes a page. Stores its text as it is, and the article that `cleanPage` extracts from it.
   *
   * @throws REQUIRED, TOO_LONG, PAGE_TEXT_NOT_STORABLE, UNKNOWN_PORTAL, UNKNOWN_ORGANIZATION, UNKNOWN_CAMPAIGN, UNKNOWN_PLAN,
   *   PUBLICATION_DAY_CONFLICT, AUTHOR_ROLE_WITHOUT_AUTHOR, PAGE_COUNT_NEGATIVE; warns of NEWS_ARTICLE_MAY_EXIST
   */
  async publish(input: PublishNewsArticleInput, options: RecordOptions = {}): Promise<NewsArticle> {
    const { portalId, organizationId, campaignId, planId } = input;
    const values = columnValues(NewsArticle, input, {
      ...publicationOf(input.publishedAt, input.publishedOn),
      bodyRaw: requirePageText(input.bodyRaw, ["bodyRaw"]),
      media: mediaOf(input),
    });
    const { title, bodyRaw, author = null } = values;
    if (input.authorRole && !author) throw newsArticleErrors.AUTHOR_ROLE_WITHOUT_AUTHOR(["authorRole"]);
    requireCount(input.viewCount, ["viewCount"]);
    const portal = await requireRecord(this.em, Portal, portalId, ["portalId"], portalErrors.UNKNOWN_PORTAL);
    await requireReferences(this.em, [{ to: "organization", id: organizationId, path: ["organizationId"] }]);
    if (campaignId) await requireCampaign(this.em, campaignId, ["campaignId"]);
    if (planId) await requirePlan(this.em, planId, ["planId"]);
    const { publishedOn = null } = values;
    const titleSortKey = sortKey(title);
    const ofTheDay = { portalId: portal.id, titleSortKey: ofSameWords(titleSortKey), publishedOn };
    const same = await this.em.findOne(NewsArticle, ofTheDay);
    if (same) warn(this.em, newsArticleErrors.NEWS_ARTICLE_MAY_EXIST.violation(["title"], { title, id: same.id }));
    const article = this.em.create(NewsArticle, {
      ...recordFields(input, options),
      ...values,
      organizationId: organizationId ?? portal.organizationId,
      titleSortKey,
      bodyClean: cleanPage(bodyRaw, { title, author, slogan: portal.slogan }),
      authorRole: author ? (input.authorRole ?? AuthorRole.AUTHOR) : null,
      isAuthorInitials: author !== null && isInitials(author),
    });
    await this.em.persist(article).flush();
    return article;
  }

  /**
   * Stores a newer view count, which never decreases.
   *
   * @throws UNKNOWN_NEWS_ARTICLE, VERSION_CONFLICT, PAGE_COUNT_NEGATIVE, VIEW_COUNT_SHRINKS
   */
  async updateViewCount({ newsArticleId, viewCount, expectedVersion }: UpdateViewCountInput): Promise<NewsArticle> {
    requireCount(viewCount, ["viewCount"]);
    const { UNKNOWN_NEWS_ARTICLE, VIEW_COUNT_SHRINKS } = newsArticleErrors;
    const article = await requireRecord(this.em, NewsArticle, newsArticleId, ["newsArticleId"], UNKNOWN_NEWS_ARTICLE);
    requireVersion(article, expectedVersion);
    const stored = article.viewCount ?? 0;
    if (viewCount < stored) throw VIEW_COUNT_SHRINKS(["viewCount"], { given: viewCount, stored });
    article.viewCount = viewCount;
    await this.em.flush();
    return article;
  }
}

function mediaOf({ media }: PublishNewsArticleInput) {
  return (media ?? []).map(({ kind, caption }, index) => ({
    kind,
    caption: optionalText(caption, ["media", index, "caption"], 1_000),
  }));
}

function requireCount(value: number | null | undefined, path: readonly string[]): void {
  if (value != null && value < 0) throw portalErrors.PAGE_COUNT_NEGATIVE(path, { value });
}
