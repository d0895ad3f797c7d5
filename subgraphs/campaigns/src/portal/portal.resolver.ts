import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { CreatePortalInput } from "./portal.inputs.js";
import { Portal } from "./portal.js";
import { PortalConnection, PortalsArguments, portalList } from "./portal.list.js";
import { PortalService } from "./portal.service.js";

const CreatePortalPayload = payloadType("CreatePortalPayload", "portal", () => Portal);

/** Queries of portals, and the mutation that adds one. */
@Resolver(() => Portal)
export class PortalResolver extends byId(Portal, "portal", "Một cổng thông tin", "A portal") {
  @Public()
  @Query(() => PortalConnection, { description: bilingual("Các cổng thông tin", "The portals") })
  portals(
    @Args(() => PortalsArguments) given: PortalsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Portal>> {
    return paginate(context, portalList, given);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức chủ quản", "The organization that runs the portal"),
  })
  organization(@Root() portal: Portal) {
    return stubOf(Organization, portal.organizationId);
  }

  @Writes<CreatePortalInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => CreatePortalPayload, { description: bilingual("Thêm một cổng thông tin", "Adds a portal") })
  createPortal(@Input(() => CreatePortalInput) input: CreatePortalInput, @Write() write: Write<CreatePortalInput>) {
    return mutate(write, "portal", input, (em) => new PortalService(em).create(input));
  }
}
