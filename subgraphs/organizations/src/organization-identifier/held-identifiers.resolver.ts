import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { OrganizationIdentifier } from "./organization-identifier.js";

/** The identifiers of an organization. */
@Resolver(() => Organization)
export class HeldIdentifiersResolver {
  @Public()
  @FieldResolver(() => [OrganizationIdentifier], {
    description: bilingual("Các mã định danh đã và đang mang", "The present and past identifiers of the organization"),
  })
  identifiers(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<OrganizationIdentifier[]> {
    return context.loaders
      .many(OrganizationIdentifier, "organizationId", { scheme: "asc", value: "asc" })
      .load(organization.id);
  }
}
