import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion, warn } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { dateValues, possibleDaysOf, requirePossiblePeriod, toPossibleDays } from "@thidua/kit/model/known-date";
import { ofSameWords, sortKey } from "@thidua/kit/model/names";
import { recordFields, requireRecord } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import { OrganizationLabelService } from "../display-name/organization-label.service.js";
import type { NamePeriod } from "../organization/name-history.js";
import { organizationErrors } from "../organization/organization.errors.js";
import { Organization } from "../organization/organization.js";
import { inOrder, requireOneNameAtATime } from "./name-periods.js";
import type { AddOrganizationNameInput, OrganizationNameInput } from "./organization-name.inputs.js";
import { OrganizationName } from "./organization-name.js";

type Path = readonly (string | number)[];

/** The rules of names. Works within the transaction of its EntityManager. */
export class OrganizationNameService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds a name to an organization. The earlier name ends on the day the new one begins. No name is changed or removed
   * otherwise.
   *
   * @returns the organization, whose version increases
   * @throws DomainError UNKNOWN_ORGANIZATION, VERSION_CONFLICT, REQUIRED, TOO_LONG, INVALID_PERIOD, NAME_PERIODS_OVERLAP;
   *   warns of NAME_MAY_BE_TAKEN
   */
  async add(input: AddOrganizationNameInput): Promise<Organization> {
    const path = ["organizationId"];
    const unknown = referenceErrors.UNKNOWN_ORGANIZATION;
    const organization = await requireRecord(this.em, Organization, input.organizationId, path, unknown);
    requireVersion(organization, input.expectedVersion);
    const period = periodOf(input, []);
    const existing = await this.em.find(OrganizationName, { organizationId: organization.id });
    const open = existing.find(({ endsFrom }) => !endsFrom);
    if (open && period.begins.from && (open.beginsFrom ?? "") < period.begins.from)
      Object.assign(open, dateValues(OrganizationName, "ends", period.begins));
    const all = inOrder([...existing.map(asPeriod), period]);
    requireOneNameAtATime(all, ["validFrom"]);
    organization.nameHistory = all;
    organization.nameSortKey = sortKey(all.at(-1)!.fullName);
    await this.em.persist(this.rowOf(organization.id, period, input, [])).flush();
    await new OrganizationLabelService(this.em).refresh([organization.id]);
    await this.warnOfSameName(organization, ["fullName"]);
    return organization;
  }

  /** Warns of NAME_MAY_BE_TAKEN where another living organization of the province has the last name of an organization. */
  async warnOfSameName({ id, provinceId, nameSortKey, nameHistory }: Organization, path: Path): Promise<void> {
    if (!provinceId) return;
    const named = { provinceId, nameSortKey: ofSameWords(nameSortKey), hasEnd: false };
    const same = await this.em.findOne(Organization, { id: { $ne: id }, ...named });
    if (!same) return;
    const name = nameHistory.at(-1)!.fullName;
    warn(this.em, organizationErrors.NAME_MAY_BE_TAKEN.violation(path, { name, code: same.code }));
  }

  /**
   * Reads the names of a new organization.
   *
   * @returns the names with their periods, oldest first
   * @throws DomainError NAME_REQUIRED, and the errors of `add` for a name
   */
  periodsOf(inputs: readonly OrganizationNameInput[], path: Path): NamePeriod[] {
    if (inputs.length === 0) throw organizationErrors.NAME_REQUIRED(path);
    const periods = inOrder(inputs.map((input, index) => periodOf(input, [...path, index])));
    requireOneNameAtATime(periods, path);
    return periods;
  }

  /** Stores the names of a new organization. */
  async addAll(organizationId: string, inputs: readonly OrganizationNameInput[]): Promise<void> {
    await this.em
      .persist(inputs.map((input, index) => this.rowOf(organizationId, periodOf(input, []), input, ["names", index])))
      .flush();
  }

  private rowOf(
    organizationId: string,
    period: NamePeriod,
    input: OrganizationNameInput,
    path: Path,
  ): OrganizationName {
    const { begins, ends, ...names } = period;
    return this.em.create(OrganizationName, {
      ...recordFields(input, {}, path),
      ...names,
      organizationId,
      ...dateValues(OrganizationName, "begins", begins),
      ...dateValues(OrganizationName, "ends", ends),
      fullNameKey: OrganizationName.keyOf(names.fullName),
      shortNameKey: OrganizationName.keyOf(names.shortName),
      symbolCodeKey: OrganizationName.keyOf(names.symbolCode),
    });
  }
}

function periodOf(input: OrganizationNameInput, path: Path): NamePeriod {
  const begins = toPossibleDays(input.validFrom, input.validFromPrecision, [...path, "validFrom"]);
  const ends = toPossibleDays(input.validTo, input.validToPrecision, [...path, "validTo"]);
  requirePossiblePeriod(begins, ends, [...path, "validTo"]);
  const { fullName, shortName = null, symbolCode = null } = columnValues(OrganizationName, input, {}, path);
  return { fullName, shortName, symbolCode, begins, ends };
}

function asPeriod(row: OrganizationName): NamePeriod {
  return {
    fullName: row.fullName,
    shortName: row.shortName ?? null,
    symbolCode: row.symbolCode ?? null,
    begins: possibleDaysOf(row, "begins"),
    ends: possibleDaysOf(row, "ends"),
  };
}
