import type { EntityManager } from "@mikro-orm/sql";
import type { Path } from "@thidua/base/errors";
import { OrganizationNode } from "@thidua/kit/access/organization-tree";
import type { Campaign } from "../campaign/campaign.js";
import { CampaignScope } from "../campaign/campaign-scope.js";
import { organizationTree } from "../organization/organization-tree.js";
import { registrationErrors } from "./registration.errors.js";
import { RegistrationRepository } from "./registration.repository.js";

/**
 * Checks that an organization is not certainly outside the scope of a campaign (Law 06/2022/QH15 Đ.16.2). A campaign of a unit is for the
 * organization that launches it and those below it, one of a province for the organizations of that province; both include former
 * organizations and successors. Nothing follows from a scope, a launching organization or a province that is not stated, nor from the
 * scopes of a sector and of a cluster or bloc: these have members outside the tree of the organization that launches the campaign.
 *
 * @param organizationId an organization that the mirror has
 * @throws DomainError REGISTERED_OUTSIDE_UNIT, REGISTERED_OUTSIDE_PROVINCE
 */
export async function requireInScope(
  em: EntityManager,
  { scope, organizationId: launcherId }: Campaign,
  organizationId: string,
  path: Path,
): Promise<void> {
  if (!launcherId || (scope !== CampaignScope.UNIT && scope !== CampaignScope.PROVINCE)) return;
  const launcher = await em.findOne(OrganizationNode, { id: launcherId });
  if (!launcher) return;
  const outside = await organizationTree.outsideScope(em, launcher.code, [organizationId]);
  if (outside.length === 0) return;
  if (scope === CampaignScope.UNIT) throw registrationErrors.REGISTERED_OUTSIDE_UNIT(path);
  const registering = await em.findOneOrFail(OrganizationNode, { id: organizationId });
  const provinces = [launcher.provinceId, registering.provinceId];
  if (provinces.some((id) => !id) || provinces[0] === provinces[1]) return;
  if (await new RegistrationRepository(em).mayShareProvince(launcher, registering)) return;
  throw registrationErrors.REGISTERED_OUTSIDE_PROVINCE(path);
}
