import type { EntityManager } from "@mikro-orm/sql";
import { NewsArticle } from "./news-article.js";

/** Reads and stores news articles. */
export class NewsArticleRepository {
  constructor(private readonly em: EntityManager) {}

  /** Stores a new article at once, so that what follows in the transaction can point at it. */
  async add(article: NewsArticle): Promise<NewsArticle> {
    await this.em.persist(article).flush();
    return article;
  }

  /** Stores what was changed. */
  async save(article: NewsArticle): Promise<NewsArticle> {
    await this.em.flush();
    return article;
  }
}
