import type { EntityManager } from "@mikro-orm/sql";
import { documentErrors, readDocumentReference } from "@thidua/documents";
import { columnValues } from "@thidua/kit/model/columns";
import { Certainty } from "@thidua/kit/model/provenance";
import { type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { requireReferences } from "../references/references.js";
import { citedDocumentErrors } from "./cited-document.errors.js";
import type { RegisterDocumentInput } from "./cited-document.inputs.js";
import { CitedDocument } from "./cited-document.js";
import { documentValues } from "./document-values.js";
import { LaunchDocumentService } from "./launch-document.service.js";
import { registerKey } from "./register-key.js";

/** The rules of the register of documents, within the transaction of its EntityManager. */
export class CitedDocumentService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Registers a document. The words of the reference stay as they are: a suspected misprint is flagged, and a suggestion is
   * stored beside it. A document that a launch left without its issuer is completed, so that it is listed once.
   *
   * @throws REQUIRED, TOO_LONG, UNKNOWN_DOCUMENT_TYPE, DOCUMENT_CONTRADICTS_TEXT, UNKNOWN_DOCUMENT, DUPLICATE_DOCUMENT,
   *   UNKNOWN_ORGANIZATION
   */
  async register(input: RegisterDocumentInput, options: RecordOptions = {}): Promise<CitedDocument> {
    const reference = readDocumentReference(this.em, input.reference, ["reference"]);
    const values = columnValues(CitedDocument, input, documentValues(reference, input.secondaryIssuedOn ?? null));
    const { issuerId = null, secondaryIssuedOn = null, suggestedDocumentId = null } = values;
    const term = termOf(values.term, reference.term);
    const { DUPLICATE_DOCUMENT, UNKNOWN_DOCUMENT } = citedDocumentErrors;
    if (suggestedDocumentId)
      await requireRecord(this.em, CitedDocument, suggestedDocumentId, ["suggestedDocumentId"], UNKNOWN_DOCUMENT);
    await requireReferences(this.em, [{ to: "organization", id: issuerId, path: ["issuerId"] }]);
    const identityKey = registerKey(reference, { issuerId, term, secondaryIssuedOn });
    const same = identityKey === null ? null : await this.em.findOne(CitedDocument, { identityKey });
    if (same) throw DUPLICATE_DOCUMENT(["reference"], { text: same.reference.text, id: same.id });
    const stored = {
      ...recordFields(input, options),
      ...values,
      term,
      // A suggestion is a guess until a person has checked it and cites the document itself.
      suggestionCertainty: suggestedDocumentId ? Certainty.UNVERIFIED : null,
      identityKey,
    };
    const open = await new LaunchDocumentService(this.em).findOpen(reference, issuerId);
    const document = open ? Object.assign(open, { ...stored, id: open.id }) : this.em.create(CitedDocument, stored);
    await this.em.persist(document).flush();
    return document;
  }
}

/**
 * Returns the term that is stated beside a citation, or else the one that the citation prints. Terms by years must be the same; nothing
 * follows from one by its number ("XIII"), which has years too.
 */
function termOf(given: string | null | undefined, printed: string | null): string | null {
  if (given == null || printed === null) return given ?? printed;
  const [stated, read] = [yearsIn(given), yearsIn(printed)];
  if (stated && read && stated !== read) throw documentErrors.DOCUMENT_CONTRADICTS_TEXT(["term"], { given, printed });
  return given;
}

/** Returns the years of a term, whatever dash and spaces stand between them. */
function yearsIn(term: string): string | undefined {
  return /\d{4}-\d{4}/.exec(term.replace(/\s*\p{Pd}\s*/gu, "-"))?.[0];
}
