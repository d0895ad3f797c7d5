import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { sortKey } from "@thidua/kit/model/names";
import { optionalText, recordFields, requirePeriod, requireRecord, requireText } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { toKnownDate } from "../known-date/index.js";
import type { NamePeriod } from "../organization/name-history.js";
import { organizationErrors } from "../organization/organization.errors.js";
import { Organization } from "../organization/organization.js";
import { inOrder, requireOneNameAtATime } from "./name-periods.js";
import type { AddOrganizationNameInput, OrganizationNameInput } from "./organization-name.inputs.js";
import { OrganizationName } from "./organization-name.js";
import { OrganizationNameRepository } from "./organization-name.repository.js";

type Path = readonly (string | number)[];

/** The rules of names. Works within the transaction of the EntityManager it is given. */
export class OrganizationNameService {
  private readonly names: OrganizationNameRepository;

  constructor(private readonly em: EntityManager) {
    this.names = new OrganizationNameRepository(em);
  }

  /**
   * Gives a body a new name. The name borne until then ends where the new one begins; no name is ever changed or removed.
   * Raises UNKNOWN_ORGANIZATION, VERSION_CONFLICT (with the body, whose version grows), REQUIRED, TOO_LONG, INVALID_PERIOD, NAME_PERIODS_OVERLAP.
   */
  async add(input: AddOrganizationNameInput): Promise<Organization> {
    const path = ["organizationId"];
    const unknown = referenceErrors.UNKNOWN_ORGANIZATION;
    const organization = await requireRecord(this.em, Organization, input.organizationId, path, unknown);
    requireVersion(organization, input.expectedVersion);
    const period = this.periodOf(input, []);
    const existing = await this.names.of(organization.id);
    const open = existing.find(({ validToDate }) => !validToDate);
    if (open && period.validFrom && (open.validFromDate ?? "") < period.validFrom) {
      open.validToDate = period.validFrom;
      open.validToPrecision = period.validFromPrecision;
    }
    const all = inOrder([...existing.map(asPeriod), period]);
    requireOneNameAtATime(all, ["validFrom"]);
    keepNames(organization, all);
    await this.names.add(this.rowOf(organization.id, period, input));
    return organization;
  }

  /** The periods of the names that a new body comes with. Raises as `add`. */
  periodsOf(inputs: readonly OrganizationNameInput[], path: Path): NamePeriod[] {
    if (inputs.length === 0) throw organizationErrors.NAME_REQUIRED(path);
    const periods = inOrder(inputs.map((input, index) => this.periodOf(input, [...path, index])));
    requireOneNameAtATime(periods, path);
    return periods;
  }

  /** Stores the names that a new body comes with. */
  async addAll(organizationId: string, inputs: readonly OrganizationNameInput[]): Promise<void> {
    await this.names.add(...inputs.map((input) => this.rowOf(organizationId, this.periodOf(input, []), input)));
  }

  private periodOf(input: OrganizationNameInput, path: Path): NamePeriod {
    const from = toKnownDate(input.validFrom, input.validFromPrecision, [...path, "validFrom"]);
    const to = toKnownDate(input.validTo, input.validToPrecision, [...path, "validTo"]);
    requirePeriod(from.date, to.date, [...path, "validTo"]);
    return {
      fullName: requireText(input.fullName, [...path, "fullName"], 300),
      shortName: optionalText(input.shortName, [...path, "shortName"], 100),
      symbolCode: optionalText(input.symbolCode, [...path, "symbolCode"], 50),
      validFrom: from.date,
      validFromPrecision: from.precision,
      validTo: to.date,
      validToPrecision: to.precision,
    };
  }

  private rowOf(organizationId: string, period: NamePeriod, input: OrganizationNameInput): OrganizationName {
    const { validFrom, validTo, ...names } = period;
    return this.em.create(OrganizationName, {
      ...recordFields(input),
      ...names,
      organizationId,
      validFromDate: validFrom,
      validToDate: validTo,
      fullNameKey: OrganizationName.keyOf(names.fullName),
      shortNameKey: OrganizationName.keyOf(names.shortName),
      symbolCodeKey: OrganizationName.keyOf(names.symbolCode),
    });
  }
}

/** Writes the copy of the names that a body carries for search, order and display. Takes them in order. */
export function keepNames(organization: Pick<Organization, "nameHistory" | "nameSortKey">, names: NamePeriod[]): void {
  organization.nameHistory = names;
  organization.nameSortKey = sortKey(names.at(-1)!.fullName);
}

function asPeriod(row: OrganizationName): NamePeriod {
  return {
    fullName: row.fullName,
    shortName: row.shortName ?? null,
    symbolCode: row.symbolCode ?? null,
    validFrom: row.validFromDate ?? null,
    validFromPrecision: row.validFromPrecision,
    validTo: row.validToDate ?? null,
    validToPrecision: row.validToPrecision,
  };
}
