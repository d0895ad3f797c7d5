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

  /**
   * Registers the document of a campaign or plan that is not stored yet, unless the register has it. The issuer is stored only if the
   * document proves it.
   */
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
      if (!sameSuffix(document.reference, reference)) continue;
      const launching = await this.launchedBy(document);
      if (launching.some(({ path }) => path.includes(issuerId))) return document;
    }
    return null;
  }

  /** Whether the register has the document already: with the organization or one above it as the issuer, or with none. */
  private async hasDocument(
    reference: DocumentReference,
    issuerId: string | null,
    organization: OrganizationNode | null,
  ): Promise<boolean> {
    for (const document of await this.em.find(CitedDocument, sameDocument(reference))) {
      if (!sameSuffix(document.reference, reference)) continue;
      const isSame =
        document.issuerId == null
          ? await this.isLaunchedNear(document, reference, organization)
          : (issuerId ?? organization?.path ?? "").includes(document.issuerId);
      if (isSame) return true;
    }
    return false;
  }

  /** Whether an open document is that of an organization: it launches something near that one, or
   * nothing yet and the words are the same. */
  private async isLaunchedNear(
    document: CitedDocument,
    { text }: DocumentReference,
    organization: OrganizationNode | null,
  ): Promise<boolean> {
    const launching = await this.launchedBy(document);
    if (launching.length === 0 || !organization) return document.reference.text === text;
    return launching.some((other) => areNear(other, organization));
  }

  /** The organizations whose campaigns or plans an open document launches. */
  private async launchedBy({ reference: { text } }: CitedDocument): Promise<OrganizationNode[]> {
    const campaigns = await this.em.find(Campaign, { launchDocument: { text } } as never);
    const plans = await this.em.find(EmulationPlan, { document: { text } } as never);
    const ids = [...campaigns, ...plans].flatMap(({ organizationId }) => organizationId ?? []);
    return this.em.find(OrganizationNode, { id: { $in: ids } });
  }
}

/** Whether the same document can be that of two organizations: `05/KH-UBND` exists every year in every province. */
function areNear(left: OrganizationNode, right: OrganizationNode): boolean {
  const isSameProvince = left.provinceId != null && left.provinceId === right.provinceId;
  return isSameProvince || left.path.includes(right.id) || right.path.includes(left.id);
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
