import type { FilterQuery } from "@mikro-orm/core";
import {
  type ConnectionArguments,
  type ConnectionPage,
  type ListDefinition,
  paginate,
} from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { forEveryone } from "@thidua/kit/model/visibility";
import type { NewsArticle } from "./news-article.js";
import { newsArticleList } from "./news-article.list.js";

/** Which pages of the same portal are meant. */
export enum Neighbours {
  NEWER = "NEWER",
  OLDER = "OLDER",
  RELATED = "RELATED",
}

const beyond = { [Neighbours.NEWER]: "$gt", [Neighbours.OLDER]: "$lt" } as const;

function condition(article: NewsArticle, which: Neighbours): FilterQuery<NewsArticle> {
  const { id, portalId, publishedSortKey } = article;
  if (which === Neighbours.RELATED) return { portalId, id: { $ne: id } } as FilterQuery<NewsArticle>;
  // Of a page without a date nobody can say what is newer.
  if (!publishedSortKey) return { id: { $in: [] } } as FilterQuery<NewsArticle>;
  const operator = beyond[which];
  const later = [{ publishedSortKey: { [operator]: publishedSortKey } }, { publishedSortKey, id: { [operator]: id } }];
  return { portalId, $or: later } as FilterQuery<NewsArticle>;
}

function listOf(which: Neighbours): ListDefinition<NewsArticle> {
  return {
    ...newsArticleList,
    // The next page first, as portals show them.
    defaultOrder: [{ field: "PUBLISHED", direction: which === Neighbours.NEWER ? "ASC" : "DESC" }],
    filters: { these: (these: FilterQuery<NewsArticle>) => these },
    // No caller filters by it: the condition is made here.
    levels: { these: forEveryone },
  };
}

const lists = {
  [Neighbours.NEWER]: listOf(Neighbours.NEWER),
  [Neighbours.OLDER]: listOf(Neighbours.OLDER),
  [Neighbours.RELATED]: listOf(Neighbours.RELATED),
};

/**
 * The pages of the same portal that are newer or older than one, nearest first, or all others, newest first. One statement
 * an article: this is what the page of one article shows, not a list of articles.
 */
export function neighboursOf(
  context: SubgraphContext,
  article: NewsArticle,
  which: Neighbours,
  given: ConnectionArguments,
): Promise<ConnectionPage<NewsArticle>> {
  const { first, after, last, before } = given;
  return paginate(context, lists[which], { first, after, last, before, filter: { these: condition(article, which) } });
}
