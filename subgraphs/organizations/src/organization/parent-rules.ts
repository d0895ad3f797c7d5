import type { EntityManager } from "@mikro-orm/sql";
import { type PossibleDays, writtenDate } from "@thidua/kit/model/known-date";
import { LineageRepository } from "../lineage/lineage.repository.js";
import { ProvinceRepository } from "../province/province.repository.js";
import { certainProvinceOf } from "./certain-province.js";
import { nameOn } from "./name-history.js";
import { organizationErrors } from "./organization.errors.js";
import { Organization } from "./organization.js";
import { OrganizationKind } from "./organization-kind.js";
import { OrganizationLevel } from "./organization-level.js";

const path = ["parentId"];

/** What the rules read of the organization below. */
type Below = Pick<Organization, "kind" | "level" | "provinceId" | "provinceCertainty"> & { established: PossibleDays };

/** The rules of an organization and its parent. What is not known contradicts neither. */
export class ParentRules {
  constructor(private readonly em: EntityManager) {}

  /**
   * Checks that an organization can stand below another.
   *
   * @param below the organization below, which is not stored yet
   * @param parent the organization above
   * @throws DomainError PARENT_IN_ANOTHER_PROVINCE, OLDER_THAN_PARENT
   */
  async require(below: Below, parent: Organization): Promise<void> {
    await this.requireOneProvince(below, parent);
    await this.requireOlderParent(below, parent);
  }

  /**
   * Both are of one province, or of two of which one was formed from the other: an organization keeps its province when that is
   * merged. A central organization, and what stands below one, is not bound to a province.
   */
  private async requireOneProvince(below: Below, parent: Organization): Promise<void> {
    const [own, above] = [certainProvinceOf(below), certainProvinceOf(parent)];
    if (!own || !above || own === above || isCentral(below)) return;
    if (await this.isBelowCentral(parent)) return;
    if (await new ProvinceRepository(this.em).isFormedFrom(own, above)) return;
    throw organizationErrors.PARENT_IN_ANOTHER_PROVINCE(path, { name: nameOn(parent.nameHistory).fullName });
  }

  /** A parent that succeeds others can have taken over what they had below them. */
  private async requireOlderParent({ established }: Below, parent: Organization): Promise<void> {
    const [last, first] = [established.until, parent.establishedFrom];
    if (!last || !first || last >= first) return;
    const predecessors = await new LineageRepository(this.em).predecessorsOf([parent.id]);
    if (predecessors.get(parent.id)!.length > 0) return;
    throw organizationErrors.OLDER_THAN_PARENT(path, {
      name: nameOn(parent.nameHistory).fullName,
      established: writtenDate(established) ?? last,
      parentEstablished: parent.establishedText ?? first,
    });
  }

  /** Returns whether an organization, or one above it, is central. */
  private async isBelowCentral(organization: Organization): Promise<boolean> {
    for (let one: Organization | null = organization; one; one = await this.parentOf(one)) {
      if (isCentral(one)) return true;
    }
    return false;
  }

  private parentOf({ parentId }: Organization): Promise<Organization | null> | null {
    return parentId ? this.em.findOne(Organization, { id: parentId }) : null;
  }
}

function isCentral({ kind, level }: Pick<Organization, "kind" | "level">): boolean {
  return kind === OrganizationKind.CENTRAL_ORGANIZATION || level === OrganizationLevel.CENTRAL;
}
