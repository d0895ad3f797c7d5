import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
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

/** Which councils there are, and whose. */
@Resolver(() => EmulationCouncil)
export class EmulationCouncilResolver {
  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức có hội đồng; null khi nguồn chỉ nói đến cấp",
      "The body whose council it is; null when the source tells only the level",
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
      "Tỉnh; null với trung ương hoặc khi không rõ",
      "The province; null for the central one or when unknown",
    ),
  })
  province(@Root() council: EmulationCouncil, @Ctx() context: SubgraphContext): Promise<Province | null> | null {
    return council.provinceId ? context.loaders.one(Province).load(council.provinceId) : null;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Cơ quan thường trực; null khi không rõ", "The standing body; null when unknown"),
  })
  standingBody(
    @Root() council: EmulationCouncil,
    @Ctx() context: SubgraphContext,
  ): Promise<Organization | null> | null {
    return council.standingBodyId ? context.loaders.one(Organization).load(council.standingBodyId) : null;
  }

  @Public()
  @Query(() => EmulationCouncil, {
    nullable: true,
    description: bilingual("Một hội đồng theo mã định danh", "A council by its id"),
  })
  emulationCouncil(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(EmulationCouncil).load(id);
  }

  @Public()
  @Query(() => EmulationCouncil, {
    nullable: true,
    description: bilingual("Một hội đồng theo mã", "A council by its code"),
  })
  emulationCouncilByCode(
    @Arg("code", () => String, { description: bilingual("Mã", "The code") }) code: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(EmulationCouncil, "code").load(code);
  }

  @Public()
  @Query(() => EmulationCouncilConnection, {
    nullable: true,
    description: bilingual(
      "Các hội đồng; search tìm theo mọi cách viết",
      "Councils; search looks through all spellings",
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
  @Mutation(() => CreateEmulationCouncilPayload, { description: bilingual("Thêm hội đồng", "Add a council") })
  createEmulationCouncil(
    @Arg("input", () => CreateEmulationCouncilInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateEmulationCouncilInput,
    @Write() write: Write<CreateEmulationCouncilInput>,
  ) {
    return mutate(write, "emulationCouncil", input, (em) => new EmulationCouncilService(em).create(input));
  }
}
