import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { AddOrganizationNameInput } from "./organization-name.inputs.js";
import { OrganizationName } from "./organization-name.js";
import { OrganizationNameService } from "./organization-name.service.js";

const AddOrganizationNamePayload = payloadType("AddOrganizationNamePayload", "organization", () => Organization);

/** The names of an organization through time. */
@Resolver(() => Organization)
export class OrganizationNameResolver {
  @Public()
  @FieldResolver(() => [OrganizationName], {
    description: bilingual("Các tên qua các thời kỳ, cũ trước", "Its names through time, oldest first"),
  })
  async names(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<OrganizationName[]> {
    const names = await context.loaders.many(OrganizationName, "organizationId").load(organization.id);
    return [...names].sort((a, b) => ((a.validFromDate ?? "") < (b.validFromDate ?? "") ? -1 : 1));
  }

  @Writes<AddOrganizationNameInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => AddOrganizationNamePayload, {
    description: bilingual(
      "Đổi tên: thêm tên mới, tên cũ được giữ lại với ngày kết thúc",
      "A new name; the earlier one is kept and ends where the new one begins",
    ),
  })
  addOrganizationName(
    @Arg("input", () => AddOrganizationNameInput, { description: bilingual("Dữ liệu", "The input") })
    input: AddOrganizationNameInput,
    @Write() write: Write<AddOrganizationNameInput>,
  ) {
    return mutate(write, "organization", input, (em) => new OrganizationNameService(em).add(input));
  }
}
