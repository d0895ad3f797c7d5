import type { EntityManager } from "@mikro-orm/sql";
import { optionalCount, type RecordOptions, recordFields } from "@thidua/kit/model/records";
import { CitedDocumentService } from "../cited-document/cited-document.service.js";
import { requirePageText } from "../news-article/page-text.js";
import type { CiteDocumentInput } from "./citation.inputs.js";
import { Citation } from "./citation.js";
import { CitationRepository } from "./citation.repository.js";
import { requirePlace } from "./citation-place.js";

/** The rules of citations. Works within the transaction of the EntityManager it is given. */
export class CitationService {
  private readonly citations: CitationRepository;
  private readonly documents: CitedDocumentService;

  constructor(private readonly em: EntityManager) {
    this.citations = new CitationRepository(em);
    this.documents = new CitedDocumentService(em);
  }

  /**
   * Stores that a document is cited somewhere, with the words as they are printed there.
   * Raises UNKNOWN_DOCUMENT, REQUIRED, TOO_LONG, COUNT_OUT_OF_RANGE and what `requirePlace` raises.
   */
  async cite(input: CiteDocumentInput, options: RecordOptions = {}): Promise<Citation> {
    const document = await this.documents.require(input.documentId, ["documentId"]);
    const text = requirePageText(input.text ?? document.reference.text, ["text"]);
    const position = optionalCount(input.position, ["position"]);
    const place = await requirePlace(this.em, input);
    return this.citations.add(
      this.em.create(Citation, {
        ...recordFields(input, options),
        ...place,
        documentId: document.id,
        kind: input.kind,
        text,
        position: position ?? (await this.citations.countInText(place)) + 1,
      }),
    );
  }
}
