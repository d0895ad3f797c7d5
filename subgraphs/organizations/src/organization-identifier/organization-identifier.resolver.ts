import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { conditionOf, readRecords } from "@thidua/kit/model/rows";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { IdentifierScheme } from "./identifier-scheme.js";
import { AssignIdentifierInput, CloseIdentifierInput } from "./organization-identifier.inputs.js";
import { OrganizationIdentifier } from "./organization-identifier.js";
import { OrganizationIdentifierService } from "./organization-identifier.service.js";

const AssignIdentifierPayload = payloadType("AssignIdentifierPayload", "identifier", () => OrganizationIdentifier);
const CloseIdentifierPayload = payloadType("CloseIdentifierPayload", "identifier", () => OrganizationIdentifier);

/** The query of the holders of an identifier, and the mutations that assign and close identifiers. */
@Resolver(() => OrganizationIdentifier)
export class OrganizationIdentifierResolver {
  @Public()
  @FieldResolver(() => Organization, {
    description: bilingual("Tổ chức mang mã", "The organization that has the identifier"),
  })
  organization(
    @Root() identifier: OrganizationIdentifier,
    @Ctx() context: SubgraphContext,
  ): Promise<Organization | null> {
    return context.loaders.one(Organization).load(identifier.organizationId);
  }

  @Public()
  @Query(() => [OrganizationIdentifier], {
    description: bilingual(
      "Mã định danh ở từng tổ chức đã và đang mang mã, theo thời gian",
      "The identifier at each organization that has or had it, in chronological order",
    ),
  })
  async organizationIdentifiers(
    @Arg("scheme", () => IdentifierScheme, {
      description: bilingual("Quy định mà mã được cấp theo", "The regulation of the identifier"),
    })
    scheme: IdentifierScheme,
    @Arg("value", () => String, { description: bilingual("Mã định danh", "The identifier") }) value: string,
    @Ctx() context: SubgraphContext,
  ): Promise<OrganizationIdentifier[]> {
    const { em } = context;
    return readRecords(em, OrganizationIdentifier, [conditionOf(em, OrganizationIdentifier, { scheme, value })], {
      validFrom: "asc nulls first",
      id: "asc",
    });
  }

  @Writes<AssignIdentifierInput>({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => AssignIdentifierPayload, {
    description: bilingual("Cấp mã định danh cho tổ chức", "Assigns an identifier to an organization"),
  })
  assignIdentifier(
    @Input(() => AssignIdentifierInput) input: AssignIdentifierInput,
    @Write() write: Write<AssignIdentifierInput>,
  ) {
    return mutate(write, "identifier", input, (em) => new OrganizationIdentifierService(em).assign(input));
  }

  @Writes<CloseIdentifierInput>({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CloseIdentifierPayload, {
    description: bilingual(
      "Đóng mã định danh; mã đã đóng không sử dụng lại",
      "Closes an identifier. A closed identifier is never reused",
    ),
  })
  closeIdentifier(
    @Input(() => CloseIdentifierInput) input: CloseIdentifierInput,
    @Write() write: Write<CloseIdentifierInput>,
  ) {
    return mutate(write, "identifier", input, (em) => new OrganizationIdentifierService(em).close(input));
  }
}
