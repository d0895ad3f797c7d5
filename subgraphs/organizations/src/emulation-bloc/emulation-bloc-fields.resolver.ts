import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { today } from "../known-date/index.js";
import { Organization } from "../organization/organization.js";
import { BlocMembership } from "./bloc-membership.js";
import { BlocMembershipConnection, BlocMembershipsArguments, blocMembershipList } from "./bloc-membership.list.js";
import { BlocRules } from "./bloc-rules.js";
import { EmulationBloc } from "./emulation-bloc.js";
import { EmulationBlocConnection, EmulationBlocsArguments, emulationBlocList } from "./emulation-bloc.list.js";

/** Where a bloc stands, who belongs to it, and by what rules it works. */
@Resolver(() => EmulationBloc)
export class EmulationBlocFieldsResolver {
  @Public()
  @FieldResolver(() => Organization, {
    description: bilingual("Tổ chức lập cụm, khối cho các đơn vị dưới mình", "The body below which it is formed"),
  })
  organization(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<Organization | null> {
    return context.loaders.one(Organization).load(bloc.organizationId);
  }

  @Public()
  @FieldResolver(() => EmulationBloc, {
    nullable: true,
    description: bilingual(
      "Cụm, khối cấp trên; null khi không có",
      "The bloc it is nested in; null when there is none",
    ),
  })
  parentBloc(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<EmulationBloc | null> | null {
    return bloc.parentBlocId ? context.loaders.one(EmulationBloc).load(bloc.parentBlocId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationBlocConnection, {
    description: bilingual("Các cụm, khối bên trong", "The blocs nested in it"),
  })
  nestedBlocs(
    @Root() bloc: EmulationBloc,
    @Args(() => EmulationBlocsArguments) given: EmulationBlocsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<EmulationBloc>> {
    return paginateChildren(context, emulationBlocList, "parentBlocId", bloc.id, given);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Trưởng khối; null khi không rõ", "The head of the bloc; null when unknown"),
  })
  blocHead(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<Organization | null> | null {
    return bloc.blocHeadId ? context.loaders.one(Organization).load(bloc.blocHeadId) : null;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Phó khối; null khi không rõ", "The deputy head of the bloc; null when unknown"),
  })
  blocDeputy(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<Organization | null> | null {
    return bloc.blocDeputyId ? context.loaders.one(Organization).load(bloc.blocDeputyId) : null;
  }

  @Public()
  @FieldResolver(() => BlocMembershipConnection, {
    description: bilingual("Các thành viên được nêu tên", "The members that are named"),
  })
  members(
    @Root() bloc: EmulationBloc,
    @Args(() => BlocMembershipsArguments) given: BlocMembershipsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<BlocMembership>> {
    return paginateChildren(context, blocMembershipList, "blocId", bloc.id, given);
  }

  @Public()
  @FieldResolver(() => [BlocRules], {
    description: bilingual(
      "Quy chế hoạt động qua các phiên bản, mới trước",
      "Its operating rules by version, the latest first",
    ),
  })
  rules(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<BlocRules[]> {
    return context.loaders.many(BlocRules, "blocId", { versionNumber: "desc" }).load(bloc.id);
  }

  @Public()
  @FieldResolver(() => BlocRules, {
    nullable: true,
    description: bilingual(
      "Quy chế có hiệu lực vào một ngày; null khi không có hoặc không rõ",
      "The rules in force on a day; null when there are none or it is not known",
    ),
  })
  async rulesInForce(
    @Root() bloc: EmulationBloc,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Vào ngày nào (mặc định hôm nay)", "On which day; today by default"),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<BlocRules | null> {
    const day = asOf ?? today();
    const versions = await context.loaders.many(BlocRules, "blocId", { versionNumber: "desc" }).load(bloc.id);
    return versions.find(({ validFrom }) => validFrom && validFrom <= day) ?? null;
  }
}
