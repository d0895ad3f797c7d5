import { readFileSync } from "node:fs";
import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { PublishNewsArticleInput } from "../news-article/news-article.inputs.js";
import { NewsArticle } from "../news-article/news-article.js";
import { NewsArticleService } from "../news-article/news-article.service.js";

/** The service's input, but other records are named by their keys, and the text is a file under `articles/`. */
type ArticleRecord = KeyedRecord &
  Omit<PublishNewsArticleInput, "portalId" | "publishedAt" | "bodyRaw" | "campaignId" | "planId" | "conferenceId"> & {
    portal: string;
    publishedAt?: string;
    page: string;
    campaign?: string;
    plan?: string;
    conference?: string;
  };

export const newsArticles = recordSeed<ArticleRecord>({
  entity: NewsArticle,
  kind: "news-article",
  file: "news-articles.yaml",
  create: (em, record, options, directory) => new NewsArticleService(em).publish(inputOf(record, directory), options),
});

function inputOf(record: ArticleRecord, directory: URL): PublishNewsArticleInput {
  return {
    ...record,
    portalId: idOf("portal", record.portal),
    publishedAt: record.publishedAt ? new Date(record.publishedAt) : null,
    bodyRaw: readFileSync(new URL(`articles/${record.page}`, directory), "utf8"),
    campaignId: idOf("campaign", record.campaign),
    planId: idOf("plan", record.plan),
    conferenceId: idOf("conference", record.conference),
  };
}
