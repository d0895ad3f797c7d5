import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { AddOrganizationNameInput } from "./organization-name.inputs.js";
import { OrganizationName } from "./organization-name.js";
import { OrganizationNameService } from "./organization-name.service.js";

const AddOrganizationNamePayload = payloadType("AddOrganizationNamePayload", "organization", () => Organization);

/** The names of an organization over time, and the mutation that adds one. */
@Resolver(() => Organization)
export class OrganizationNameResolver {
  @Public()
  @FieldResolver(() => [OrganizationName], {
    description: bilingual(
      "Các tên qua các thời kỳ, từ cũ đến mới",
      "The organization's names over time, oldest first",
    ),
  })
  async names(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<OrganizationName[]> {
    const names = await context.loaders.many(OrganizationName, "organizationId").load(organization.id);
    return [...names].sort((a, b) => ((a.beginsFrom ?? "") < (b.beginsFrom ?? "") ? -1 : 1));
  }

  @Writes<AddOrganizationNameInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => AddOrganizationNamePayload, {
    description: bilingual(
      "Đổi tên tổ chức: thêm tên mới; tên cũ được giữ lại và kết thúc vào ngày bắt đầu của tên mới",
      "Adds a name to an organization. The earlier name is kept and ends on the day the new one begins",
    ),
  })
  addOrganizationName(
    @Input(() => AddOrganizationNameInput) input: AddOrganizationNameInput,
    @Write() write: Write<AddOrganizationNameInput>,
  ) {
    return mutate(write, "organization", input, (em) => new OrganizationNameService(em).add(input));
  }
}
