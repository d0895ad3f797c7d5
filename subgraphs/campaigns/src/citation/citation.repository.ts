import type { EntityManager } from "@mikro-orm/sql";
import { Citation } from "./citation.js";
import type { CitationPlace } from "./citation-place.js";

/** Reads and stores citations. */
export class CitationRepository {
  constructor(private readonly em: EntityManager) {}

  /** How many documents are cited in the same text: the page that prints it, else what cites it. */
  countInText(place: CitationPlace): Promise<number> {
    const { newsArticleId, portalId, campaignId, planId } = place;
    if (newsArticleId) return this.em.count(Citation, { newsArticleId });
    if (portalId) return this.em.count(Citation, { portalId });
    return this.em.count(Citation, campaignId ? { campaignId } : { planId });
  }

  /** Stores a new citation. */
  async add(citation: Citation): Promise<Citation> {
    await this.em.persist(citation).flush();
    return citation;
  }
}
