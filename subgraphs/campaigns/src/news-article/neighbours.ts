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

/** Which other pages of the same portal to list. */
export enum Neighbours {
  NEWER = "NEWER",
  OLDER = "OLDER",
  RELATED = "RELATED",
}

const beyond = { [Neighbours.NEWER]: "$gt", [Neighbours.OLDER]: "$lt" } as const;

function condition(article: NewsArticle, which: Neighbours): FilterQuery<NewsArticle> {
  const { id, portalId, publishedSortKey } = article;
  if (which === Neighbours.RELATED) return { portalId, id: { $ne: id } } as FilterQuery<NewsArticle>;
  // No page is newer or older than one without a date.
  if (!publishedSortKey) return { id: { $in: [] } } as FilterQuery<NewsArticle>;
  const operator = beyond[which];
  const later = [{ publishedSortKey: { [operator]: publishedSortKey } }, { publishedSortKey, id: { [operator]: id } }];
  return { portalId, $or: later } as FilterQuery<NewsArticle>;
}

function listOf(which: Neighbours): ListDefinition<NewsArticle> {
  return {
    ...newsArticleList,
    // The nearest page first, as portals show them.
    defaultOrder: [{ field: "PUBLISHED", direction: which === Neighbours.NEWER ? "ASC" : "DESC" }],
    filters: { these: (these: FilterQuery<NewsArticle>) => these },
    // The condition is made above: callers cannot filter by it.
    levels: { these: forEveryone },
  };
}

const lists = {
  [Neighbours.NEWER]: listOf(Neighbours.NEWER),
  [Neighbours.OLDER]: listOf(Neighbours.OLDER),
  [Neighbours.RELATED]: listOf(Neighbours.RELATED),
};

/**
 * Lists the pages of the same portal that are newer or older than an article, nearest first, or all others, newest first. It
 * runs one statement for each article: the field is for the page of one article, not for lists of articles.
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
