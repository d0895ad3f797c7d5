import type { EntityManager } from "@mikro-orm/sql";
import { warn } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { optionalCount, type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { citedDocumentErrors } from "../cited-document/cited-document.errors.js";
import { CitedDocument } from "../cited-document/cited-document.js";
import { requirePageText } from "../news-article/page-text.js";
import { citationErrors } from "./citation.errors.js";
import type { CiteDocumentInput } from "./citation.inputs.js";
import { Citation } from "./citation.js";
import { type CitationPlace, requirePlace } from "./citation-place.js";

/** The rules of citations, within the transaction of its EntityManager. */
export class CitationService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Stores where a document is cited, with the words of that place.
   *
   * @throws UNKNOWN_DOCUMENT, REQUIRED, TOO_LONG, COUNT_OUT_OF_RANGE, and what `requirePlace` throws; warns of CITATION_MAY_EXIST
   */
  async cite(input: CiteDocumentInput, options: RecordOptions = {}): Promise<Citation> {
    const unknown = citedDocumentErrors.UNKNOWN_DOCUMENT;
    const { reference } = await requireRecord(this.em, CitedDocument, input.documentId, ["documentId"], unknown);
    const text = requirePageText(input.text ?? reference.text, ["text"]);
    const given = optionalCount(input.position, ["position"]);
    const place = await requirePlace(this.em, input);
    const same = await this.em.findOne(Citation, { documentId: input.documentId, ...place, text });
    if (same) warn(this.em, citationErrors.CITATION_MAY_EXIST.violation(["documentId"], { id: same.id }));
    const position = given ?? (await this.countInText(place)) + 1;
    const citation = this.em.create(Citation, {
      ...recordFields(input, options),
      ...columnValues(Citation, input, { ...place, text, position }),
    });
    await this.em.persist(citation).flush();
    return citation;
  }

  /** Counts the citations in the same text: the page that prints it, or else what cites the document. */
  private countInText({ newsArticleId, portalId, campaignId, planId }: CitationPlace): Promise<number> {
    if (newsArticleId) return this.em.count(Citation, { newsArticleId });
    if (portalId) return this.em.count(Citation, { portalId });
    return this.em.count(Citation, campaignId ? { campaignId } : { planId });
  }
}
