import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { ConnectionArguments, type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, ArgsType, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { CreateOrganizationInput } from "./organization.inputs.js";
import { Organization } from "./organization.js";
import { OrganizationConnection, OrganizationsArguments, organizationList } from "./organization.list.js";
import { OrganizationService } from "./organization.service.js";

const CreateOrganizationPayload = payloadType("CreateOrganizationPayload", "organization", () => Organization);

@ArgsType()
class OrganizationsByNameArguments extends ConnectionArguments {
  @InputField(
    () => String,
    "Tên đầy đủ, tên viết tắt hoặc ký hiệu, trọn vẹn; không phân biệt dấu",
    "A whole full name, short name or symbol code; accents do not matter",
  )
  name!: string;

  @InputField(() => DateScalar, "Ngày mang tên; bỏ trống: bất kỳ lúc nào", "On which day; at any time if left out", {
    nullable: true,
  })
  asOf?: string | null;

  @InputField(() => ID, "Chỉ trong tỉnh này", "Only in this province", { nullable: true })
  province?: string | null;
}

/** Which organizations there are. */
@Resolver(() => Organization)
export class OrganizationResolver {
  @Public()
  @Query(() => Organization, {
    nullable: true,
    description: bilingual("Một tổ chức theo mã định danh", "An organization by its id"),
  })
  organization(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Organization).load(id);
  }

  @Public()
  @Query(() => Organization, {
    nullable: true,
    description: bilingual("Một tổ chức theo mã", "An organization by its code"),
  })
  organizationByCode(
    @Arg("code", () => String, { description: bilingual("Mã", "The code") }) code: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Organization, "code").load(code);
  }

  @Public()
  @Query(() => OrganizationConnection, {
    description: bilingual(
      "Các tổ chức; search tìm trong mọi tên của mọi thời kỳ",
      "Organizations; search looks through all names of all times",
    ),
  })
  organizations(
    @Args(() => OrganizationsArguments) given: OrganizationsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Organization>> {
    return paginate(context, organizationList, given);
  }

  @Public()
  @Query(() => OrganizationConnection, {
    description: bilingual(
      "Các tổ chức mang đúng tên này vào một ngày: riêng tên không xác định được tổ chức",
      "The organizations that bore exactly this name on a day: a name alone does not identify",
    ),
  })
  organizationsByName(
    @Args(() => OrganizationsByNameArguments) { name, asOf, province, ...page }: OrganizationsByNameArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Organization>> {
    const filter = { nameAsOf: { name, asOf }, ...(province && { province: { eq: province } }) };
    return paginate(context, organizationList, { ...page, filter });
  }

  @Writes<CreateOrganizationInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ parentId }) => parentId ?? null,
  })
  @Mutation(() => CreateOrganizationPayload, { description: bilingual("Thêm một tổ chức", "Add an organization") })
  createOrganization(
    @Arg("input", () => CreateOrganizationInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateOrganizationInput,
    @Write() write: Write<CreateOrganizationInput>,
  ) {
    return mutate(write, "organization", input, (em) => new OrganizationService(em).create(input));
  }
}
