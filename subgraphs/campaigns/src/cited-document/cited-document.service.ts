import type { EntityManager } from "@mikro-orm/sql";
import { toDocumentReference } from "@thidua/documents";
import { Certainty } from "@thidua/kit/model/provenance";
import { optionalText, type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { requireReferences } from "../references/references.js";
import { citedDocumentErrors } from "./cited-document.errors.js";
import type { RegisterDocumentInput } from "./cited-document.inputs.js";
import { CitedDocument } from "./cited-document.js";
import { CitedDocumentRepository } from "./cited-document.repository.js";
import { registerKey } from "./register-key.js";

/** The rules of the register of documents. Works within the transaction of the EntityManager it is given. */
export class CitedDocumentService {
  private readonly documents: CitedDocumentRepository;

  constructor(private readonly em: EntityManager) {
    this.documents = new CitedDocumentRepository(em);
  }

  /**
   * Puts a document on the register. The words of its citation are kept as they are; a suspected misprint is flagged and
   * a suggestion stored beside it, never in its place.
   * Raises REQUIRED, TOO_LONG, UNKNOWN_DOCUMENT_TYPE, DOCUMENT_CONTRADICTS_TEXT, UNKNOWN_DOCUMENT, DUPLICATE_DOCUMENT,
   * UNKNOWN_ORGANIZATION.
   */
  async register(input: RegisterDocumentInput, options: RecordOptions = {}): Promise<CitedDocument> {
    const reference = toDocumentReference(input.reference, ["reference"]);
    const term = optionalText(input.term, ["term"], 50) ?? reference.term;
    const signer = optionalText(input.signer, ["signer"], 200);
    const known = { issuerId: input.issuerId ?? null, term, secondaryIssuedOn: input.secondaryIssuedOn ?? null };
    if (input.suggestedDocumentId) await this.require(input.suggestedDocumentId, ["suggestedDocumentId"]);
    await requireReferences(this.em, [{ to: "organization", id: input.issuerId, path: ["issuerId"] }]);
    const identityKey = registerKey(reference, known);
    const same = identityKey === null ? null : await this.documents.findByKey(identityKey);
    if (same) throw citedDocumentErrors.DUPLICATE_DOCUMENT(["reference"], { text: same.reference.text, id: same.id });
    const issuedOn = reference.issuedOn ?? known.secondaryIssuedOn;
    return this.documents.add(
      this.em.create(CitedDocument, {
        ...recordFields(input, options),
        ...known,
        reference,
        kind: reference.kind,
        type: reference.type,
        number: reference.number,
        symbol: reference.symbol,
        issuerSymbol: reference.issuerSymbol,
        issuedOn: reference.issuedOn,
        year: reference.year ?? (issuedOn ? Number(issuedOn.slice(0, 4)) : null),
        signer,
        suggestedDocumentId: input.suggestedDocumentId ?? null,
        // A suggestion is a guess by its nature: it is checked by a person, who then cites the document itself.
        suggestionCertainty: input.suggestedDocumentId ? Certainty.UNVERIFIED : null,
        identityKey,
      }),
    );
  }

  /** The document by its id. Raises UNKNOWN_DOCUMENT at the given path. */
  require(id: string, path: readonly string[]): Promise<CitedDocument> {
    return requireRecord(this.em, CitedDocument, id, path, citedDocumentErrors.UNKNOWN_DOCUMENT);
  }
}
