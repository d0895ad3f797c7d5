import type { EntityManager } from "@mikro-orm/sql";
import type { DocumentReference } from "@thidua/documents";
import { OrganizationNode } from "@thidua/kit/access/organization-tree";
import type { Certainty, SourceReference } from "@thidua/kit/model/provenance";
import { recordFields } from "@thidua/kit/model/records";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { CitedDocument } from "./cited-document.js";
import { documentValues } from "./document-values.js";
import { isIssuedBy } from "./is-issued-by.js";
import { registerKey } from "./register-key.js";

/** What is launched or issued by a document. */
export interface Launched {
  organizationId?: string | null;
  certainty?: Certainty | null;
  sources?: SourceReference[] | null;
}

/**
 * Puts the documents by which campaigns are launched and plans are issued into the register, so that they are listed before a person
 * cites them. Works within the transaction of its EntityManager.
 */
export class LaunchDocumentService {
  constructor(private readonly em: EntityManager) {}

  /** Registers the document of a campaign or plan, unless the register has it. The issuer is stored only if the document proves it. */
  async register(reference: DocumentReference | null | undefined, launched: Launched): Promise<void> {
    if (!reference) return;
    const { organizationId } = launched;
    const organization = organizationId ? await this.em.findOne(OrganizationNode, { id: organizationId }) : null;
    const issuerId = organization && isIssuedBy(reference, organization) ? organization.id : null;
    const identityKey = registerKey(reference, { issuerId, term: reference.term, secondaryIssuedOn: null });
    const same = identityKey ? await this.em.findOne(CitedDocument, { identityKey }) : null;
    if (same || (await this.hasDocument(reference, issuerId, organization))) return;
    this.em.create(CitedDocument, {
      ...recordFields(launched),
      ...documentValues(reference, null),
      term: reference.term,
      issuerId,
      identityKey,
    });
    await this.em.flush();
  }

  /**
   * Finds the document of a launch that a person registers now with its issuer. The launch had left the issuer open.
   *
   * @returns null if no launch by the issuer, or by an organization below it, left such a document
   */
  async findOpen(reference: DocumentReference, issuerId: string | null): Promise<CitedDocument | null> {
    if (!issuerId) return null;
    for (const document of await this.em.find(CitedDocument, { ...sameDocument(reference), issuerId: null })) {
      if (sameSuffix(document.reference, reference) && (await this.isLaunchedBelow(document, issuerId)))
        return document;
    }
    return null;
  }

  /** Whether the register has the document already: in the same words, or with the organization or one above it as the issuer. */
  private async hasDocument(
    reference: DocumentReference,
    issuerId: string | null,
    organization: OrganizationNode | null,
  ): Promise<boolean> {
    const documents = await this.em.find(CitedDocument, sameDocument(reference));
    return documents.some((document) => {
      if (!sameSuffix(document.reference, reference)) return false;
      if (document.issuerId == null) return document.reference.text === reference.text;
      return issuerId ? document.issuerId === issuerId : organization?.path.includes(document.issuerId) === true;
    });
  }

  private async isLaunchedBelow(document: CitedDocument, issuerId: string): Promise<boolean> {
    const { text } = document.reference;
    const campaigns = await this.em.find(Campaign, { launchDocument: { text } } as never);
    const plans = await this.em.find(EmulationPlan, { document: { text } } as never);
    const ids = [...campaigns, ...plans].flatMap(({ organizationId }) => organizationId ?? []);
    const organizations = await this.em.find(OrganizationNode, { id: { $in: ids } });
    return organizations.some(({ path }) => path.includes(issuerId));
  }
}

/** Documents with the number of a reference, or without one. */
function sameDocument(reference: DocumentReference) {
  const { type, number, symbol, year } = documentValues(reference, null);
  return { type, number, symbol, year };
}

/** Without a number only the words identify a document. */
function sameSuffix(stored: DocumentReference, given: DocumentReference): boolean {
  return given.number === null ? stored.text === given.text : stored.suffix === given.suffix;
}
