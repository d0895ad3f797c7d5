import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { toLegalBasis } from "@thidua/documents";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields, requirePeriod, requireRecord } from "@thidua/kit/model/records";
import { LineageRepository } from "../lineage/lineage.repository.js";
import { OrganizationService } from "../organization/organization.service.js";
import { hasForm, IdentifierStatus } from "./identifier-scheme.js";
import { identifierErrors } from "./organization-identifier.errors.js";
import type { AssignIdentifierInput, CloseIdentifierInput } from "./organization-identifier.inputs.js";
import { OrganizationIdentifier } from "./organization-identifier.js";
import { OrganizationIdentifierRepository } from "./organization-identifier.repository.js";

/** The rules of identifiers. Works within the transaction of its EntityManager. */
export class OrganizationIdentifierService {
  private readonly identifiers: OrganizationIdentifierRepository;

  constructor(private readonly em: EntityManager) {
    this.identifiers = new OrganizationIdentifierRepository(em);
  }

  /**
   * Assigns an identifier to an organization. Only a successor can take over the value of another organization, from
   * `validFrom` on.
   *
   * @throws DomainError UNKNOWN_ORGANIZATION, MALFORMED_IDENTIFIER, IDENTIFIER_CLOSED, IDENTIFIER_TAKEN, DUPLICATE_CODE,
   *   REQUIRED, INVALID_PERIOD
   */
  async assign(input: AssignIdentifierInput, options: RecordOptions = {}): Promise<OrganizationIdentifier> {
    const values = columnValues(OrganizationIdentifier, input, { status: IdentifierStatus.ACTIVE });
    const { scheme, organizationId, value } = values;
    if (!hasForm(scheme, value)) throw identifierErrors.MALFORMED_IDENTIFIER(["value"], { value, scheme });
    const organization = await new OrganizationService(this.em).require(organizationId, ["organizationId"]);
    const holders = await this.identifiers.holdersOf(scheme, value);
    if (holders.some(({ status }) => status === IdentifierStatus.CLOSED))
      throw identifierErrors.IDENTIFIER_CLOSED(["value"], { value });
    if (holders.some((holder) => holder.organizationId === organizationId))
      throw commonErrors.DUPLICATE_CODE(["value"], { code: value });
    if (holders.length > 0) {
      const ids = holders.map((holder) => holder.organizationId);
      const successors = await new LineageRepository(this.em).descendantsOf(ids);
      if (!ids.every((id) => successors.get(id)?.includes(organizationId)))
        throw identifierErrors.IDENTIFIER_TAKEN(["value"], { value });
      if (!input.validFrom) throw commonErrors.REQUIRED(["validFrom"]);
      for (const holder of holders.filter(({ validTo }) => !validTo)) {
        requirePeriod(holder.validFrom, input.validFrom, ["validFrom"]);
        holder.validTo = input.validFrom;
      }
    }
    organization.identifierValues = [...organization.identifierValues, value];
    const identifier = this.em.create(OrganizationIdentifier, { ...recordFields(input, options), ...values });
    await this.em.persist(identifier).flush();
    return identifier;
  }

  /**
   * Closes an identifier at all its holders. A closed identifier is never reused.
   *
   * @throws DomainError UNKNOWN_IDENTIFIER, VERSION_CONFLICT, IDENTIFIER_CLOSED, INVALID_PERIOD
   */
  async close(input: CloseIdentifierInput): Promise<OrganizationIdentifier> {
    const path = ["identifierId"];
    const unknown = identifierErrors.UNKNOWN_IDENTIFIER;
    const identifier = await requireRecord(this.em, OrganizationIdentifier, input.identifierId, path, unknown);
    requireVersion(identifier, input.expectedVersion);
    const { scheme, value } = identifier;
    if (identifier.status === IdentifierStatus.CLOSED) throw identifierErrors.IDENTIFIER_CLOSED(path, { value });
    requirePeriod(identifier.validFrom, input.closedOn, ["closedOn"]);
    const closingBasis = input.closingBasis ? toLegalBasis(input.closingBasis, ["closingBasis"]) : null;
    for (const holder of await this.identifiers.holdersOf(scheme, value)) {
      holder.status = IdentifierStatus.CLOSED;
      holder.closingBasis = closingBasis;
      holder.validTo ??= input.closedOn;
    }
    await this.em.flush();
    return identifier;
  }
}
