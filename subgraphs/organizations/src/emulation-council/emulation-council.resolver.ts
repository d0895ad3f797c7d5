import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Province } from "../province/province.js";
import { CreateEmulationCouncilInput } from "./emulation-council.inputs.js";
import { EmulationCouncil } from "./emulation-council.js";
import {
  EmulationCouncilConnection,
  EmulationCouncilsArguments,
  emulationCouncilList,
} from "./emulation-council.list.js";
import { EmulationCouncilService } from "./emulation-council.service.js";

const CreateEmulationCouncilPayload = payloadType(
  "CreateEmulationCouncilPayload",
  "emulationCouncil",
  () => EmulationCouncil,
);

/** Queries of emulation councils with their organizations and province, and the mutation that adds one. */
@Resolver(() => EmulationCouncil)
export class EmulationCouncilResolver extends byId(
  EmulationCouncil,
  "emulationCouncil",
  "Một Hội đồng Thi đua - Khen thưởng",
  "An emulation council",
) {
  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức có hội đồng; để trống nếu nguồn không nêu",
      "The council's organization. Null: not stated in the source",
    ),
  })
  organization(
    @Root() council: EmulationCouncil,
    @Ctx() context: SubgraphContext,
  ): Promise<Organization | null> | null {
    return council.organizationId ? context.loaders.one(Organization).load(council.organizationId) : null;
  }

  @Public()
  @FieldResolver(() => Province, {
    nullable: true,
    description: bilingual(
      "Tỉnh của hội đồng; để trống với hội đồng cấp trung ương hoặc nếu nguồn không nêu",
      "The council's province. Null: not applicable to a central council, or not stated in the source",
    ),
  })
  province(@Root() council: EmulationCouncil, @Ctx() context: SubgraphContext): Promise<Province | null> | null {
    return council.provinceId ? context.loaders.one(Province).load(council.provinceId) : null;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Cơ quan thường trực của hội đồng; để trống nếu nguồn không nêu",
      "The council's standing organization. Null: not stated in the source",
    ),
  })
  standingOrganization(
    @Root() council: EmulationCouncil,
    @Ctx() context: SubgraphContext,
  ): Promise<Organization | null> | null {
    const id = council.standingOrganizationId;
    return id ? context.loaders.one(Organization).load(id) : null;
  }

  @Public()
  @Query(() => EmulationCouncil, {
    nullable: true,
    description: bilingual("Một Hội đồng Thi đua - Khen thưởng theo mã", "An emulation council by its code"),
  })
  emulationCouncilByCode(
    @Arg("code", () => String, { description: bilingual("Mã của hội đồng", "The council's code") }) code: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(EmulationCouncil, "code").load(code);
  }

  @Public()
  @Query(() => EmulationCouncilConnection, {
    nullable: true,
    description: bilingual(
      "Các Hội đồng Thi đua - Khen thưởng; tìm kiếm theo mọi cách viết của tên",
      "The emulation councils. `search` covers all spellings of the name",
    ),
  })
  emulationCouncils(
    @Args(() => EmulationCouncilsArguments) given: EmulationCouncilsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<EmulationCouncil>> {
    return paginate(context, emulationCouncilList, given);
  }

  @Writes<CreateEmulationCouncilInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId ?? null,
  })
  @Mutation(() => CreateEmulationCouncilPayload, {
    description: bilingual("Thêm một Hội đồng Thi đua - Khen thưởng", "Adds an emulation council"),
  })
  createEmulationCouncil(
    @Input(() => CreateEmulationCouncilInput) input: CreateEmulationCouncilInput,
    @Write() write: Write<CreateEmulationCouncilInput>,
  ) {
    return mutate(write, "emulationCouncil", input, (em) => new EmulationCouncilService(em).create(input));
  }
}
