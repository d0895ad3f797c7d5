import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
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
    "Tên đầy đủ, tên viết tắt hoặc ký hiệu, ghi trọn vẹn; không phân biệt dấu",
    "A full name, short name or symbol code, given in full. Accents are ignored",
  )
  name!: string;

  @InputField(
    () => DateScalar,
    "Ngày mang tên; mặc định là bất kỳ thời gian nào",
    "A day on which the organization has the name. Any time by default",
    { nullable: true },
  )
  asOf?: string | null;

  @InputField(() => ID, "Chỉ các tổ chức của tỉnh này", "Only organizations of this province", { nullable: true })
  province?: string | null;
}

/** Queries of organizations, and the mutation that adds one. */
@Resolver(() => Organization)
export class OrganizationResolver extends byId(Organization, "organization", "Một tổ chức", "An organization") {
  @Public()
  @Query(() => Organization, {
    nullable: true,
    description: bilingual("Một tổ chức theo mã", "An organization by its code"),
  })
  organizationByCode(
    @Arg("code", () => String, { description: bilingual("Mã của tổ chức", "The organization's code") }) code: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Organization, "code").load(code);
  }

  @Public()
  @Query(() => OrganizationConnection, {
    description: bilingual(
      "Các tổ chức; tìm kiếm trong mọi tên qua các thời kỳ",
      "The organizations. `search` covers the names of all times",
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
      "Các tổ chức mang đúng tên này vào một ngày; nhiều tổ chức có thể trùng tên",
      "The organizations that have exactly this name on a day. Several organizations can have the same name",
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
  @Mutation(() => CreateOrganizationPayload, { description: bilingual("Thêm một tổ chức", "Adds an organization") })
  createOrganization(
    @Input(() => CreateOrganizationInput) input: CreateOrganizationInput,
    @Write() write: Write<CreateOrganizationInput>,
  ) {
    return mutate(write, "organization", input, (em) => new OrganizationService(em).create(input));
  }
}
