import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { BlocMembership } from "./bloc-membership.js";
import { BlocRules } from "./bloc-rules.js";
import { AddBlocMemberInput, AdoptBlocRulesInput, CreateEmulationBlocInput } from "./emulation-bloc.inputs.js";
import { EmulationBloc } from "./emulation-bloc.js";
import { EmulationBlocConnection, EmulationBlocsArguments, emulationBlocList } from "./emulation-bloc.list.js";
import { EmulationBlocService } from "./emulation-bloc.service.js";

const CreateEmulationBlocPayload = payloadType("CreateEmulationBlocPayload", "emulationBloc", () => EmulationBloc);
const AddBlocMemberPayload = payloadType("AddBlocMemberPayload", "membership", () => BlocMembership);
const AdoptBlocRulesPayload = payloadType("AdoptBlocRulesPayload", "rules", () => BlocRules);

/** Queries of emulation blocs, and the mutations that form them, add members and adopt rules. */
@Resolver(() => EmulationBloc)
export class EmulationBlocResolver extends byId(
  EmulationBloc,
  "emulationBloc",
  "Một cụm, khối thi đua",
  "An emulation bloc",
) {
  @Public()
  @Query(() => EmulationBloc, {
    nullable: true,
    description: bilingual("Một cụm, khối thi đua theo mã", "An emulation bloc by its code"),
  })
  emulationBlocByCode(
    @Arg("code", () => String, { description: bilingual("Mã của cụm, khối thi đua", "The bloc's code") }) code: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(EmulationBloc, "code").load(code);
  }

  @Public()
  @Query(() => EmulationBlocConnection, {
    nullable: true,
    description: bilingual("Các cụm, khối thi đua", "The emulation blocs"),
  })
  emulationBlocs(
    @Args(() => EmulationBlocsArguments) given: EmulationBlocsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<EmulationBloc>> {
    return paginate(context, emulationBlocList, given);
  }

  @Writes<CreateEmulationBlocInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => CreateEmulationBlocPayload, {
    description: bilingual("Lập cụm, khối thi đua", "Forms an emulation bloc"),
  })
  createEmulationBloc(
    @Input(() => CreateEmulationBlocInput) input: CreateEmulationBlocInput,
    @Write() write: Write<CreateEmulationBlocInput>,
  ) {
    return mutate(write, "emulationBloc", input, (em) => new EmulationBlocService(em).create(input));
  }

  @Writes<AddBlocMemberInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ blocId }, context) => organizationOf(context, EmulationBloc, blocId),
  })
  @Mutation(() => AddBlocMemberPayload, {
    description: bilingual("Thêm thành viên vào cụm, khối thi đua", "Adds a member to an emulation bloc"),
  })
  addBlocMember(@Input(() => AddBlocMemberInput) input: AddBlocMemberInput, @Write() write: Write<AddBlocMemberInput>) {
    return mutate(write, "membership", input, (em) => new EmulationBlocService(em).addMember(input));
  }

  @Writes<AdoptBlocRulesInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ blocId }, context) => organizationOf(context, EmulationBloc, blocId),
  })
  @Mutation(() => AdoptBlocRulesPayload, {
    description: bilingual(
      "Ban hành hoặc sửa đổi quy chế hoạt động; mỗi lần thêm một phiên bản",
      "Adopts or amends the operating rules. Each time adds a version",
    ),
  })
  adoptBlocRules(
    @Input(() => AdoptBlocRulesInput) input: AdoptBlocRulesInput,
    @Write() write: Write<AdoptBlocRulesInput>,
  ) {
    return mutate(write, "rules", input, (em) => new EmulationBlocService(em).adoptRules(input));
  }
}
