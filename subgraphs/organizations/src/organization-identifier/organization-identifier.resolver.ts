import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { IdentifierScheme } from "./identifier-scheme.js";
import { AssignIdentifierInput, CloseIdentifierInput } from "./organization-identifier.inputs.js";
import { OrganizationIdentifier } from "./organization-identifier.js";
import { OrganizationIdentifierService } from "./organization-identifier.service.js";

const AssignIdentifierPayload = payloadType("AssignIdentifierPayload", "identifier", () => OrganizationIdentifier);
const CloseIdentifierPayload = payloadType("CloseIdentifierPayload", "identifier", () => OrganizationIdentifier);

/** The identifiers of organizations. */
@Resolver(() => OrganizationIdentifier)
export class OrganizationIdentifierResolver {
  @Public()
  @FieldResolver(() => Organization, { description: bilingual("Tổ chức mang mã", "The organization that holds it") })
  organization(
    @Root() identifier: OrganizationIdentifier,
    @Ctx() context: SubgraphContext,
  ): Promise<Organization | null> {
    return context.loaders.one(Organization).load(identifier.organizationId);
  }

  @Public()
  @Query(() => [OrganizationIdentifier], {
    description: bilingual("Những tổ chức đã và đang mang một mã", "All who ever held a value, by time"),
  })
  async organizationIdentifiers(
    @Arg("scheme", () => IdentifierScheme, { description: bilingual("Hệ thống mã", "Scheme") })
    scheme: IdentifierScheme,
    @Arg("value", () => String, { description: bilingual("Giá trị", "The value") }) value: string,
    @Ctx() context: SubgraphContext,
  ): Promise<OrganizationIdentifier[]> {
    return context.em.find(
      OrganizationIdentifier,
      { scheme, value },
      { orderBy: { validFrom: "asc nulls first", id: "asc" } },
    );
  }

  @Writes<AssignIdentifierInput>({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => AssignIdentifierPayload, { description: bilingual("Cấp mã định danh", "Give an identifier") })
  assignIdentifier(
    @Arg("input", () => AssignIdentifierInput, { description: bilingual("Dữ liệu", "The input") })
    input: AssignIdentifierInput,
    @Write() write: Write<AssignIdentifierInput>,
  ) {
    return mutate(write, "identifier", input, (em) => new OrganizationIdentifierService(em).assign(input));
  }

  @Writes<CloseIdentifierInput>({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CloseIdentifierPayload, {
    description: bilingual("Đóng mã định danh; mã đã đóng không dùng lại", "Close an identifier, for ever"),
  })
  closeIdentifier(
    @Arg("input", () => CloseIdentifierInput, { description: bilingual("Dữ liệu", "The input") })
    input: CloseIdentifierInput,
    @Write() write: Write<CloseIdentifierInput>,
  ) {
    return mutate(write, "identifier", input, (em) => new OrganizationIdentifierService(em).close(input));
  }
}
