import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { CreateProvinceInput } from "./province.inputs.js";
import { Province } from "./province.js";
import { ProvinceConnection, ProvincesArguments, provinceList } from "./province.list.js";
import { ProvinceService } from "./province.service.js";

const CreateProvincePayload = payloadType("CreateProvincePayload", "province", () => Province);

/** Queries of provinces, and the mutation that adds one. */
@Resolver(() => Province)
export class ProvinceResolver extends byId(Province, "province", "Một tỉnh", "A province") {
  @Public()
  @Query(() => Province, { nullable: true, description: bilingual("Một tỉnh theo mã", "A province by its code") })
  provinceByCode(
    @Arg("code", () => String, { description: bilingual("Mã của tỉnh", "The province's code") }) code: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Province, "code").load(code);
  }

  @Public()
  @Query(() => ProvinceConnection, { description: bilingual("Các tỉnh", "The provinces") })
  provinces(
    @Args(() => ProvincesArguments) given: ProvincesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Province>> {
    return paginate(context, provinceList, given);
  }

  @Writes<CreateProvinceInput>({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreateProvincePayload, { description: bilingual("Thêm một tỉnh", "Adds a province") })
  createProvince(
    @Input(() => CreateProvinceInput) input: CreateProvinceInput,
    @Write() write: Write<CreateProvinceInput>,
  ) {
    return mutate(write, "province", input, (em) => new ProvinceService(em).create(input));
  }
}
