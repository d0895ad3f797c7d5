import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { today } from "@thidua/kit/model/known-date";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { BlocMembership } from "./bloc-membership.js";
import { BlocMembershipConnection, BlocMembershipsArguments, blocMembershipList } from "./bloc-membership.list.js";
import { BlocRules } from "./bloc-rules.js";
import { EmulationBloc } from "./emulation-bloc.js";
import { EmulationBlocConnection, EmulationBlocsArguments, emulationBlocList } from "./emulation-bloc.list.js";

/** The organizations, the members and the rules of a bloc. */
@Resolver(() => EmulationBloc)
export class EmulationBlocFieldsResolver {
  @Public()
  @FieldResolver(() => Organization, {
    description: bilingual(
      "Tổ chức lập cụm, khối cho các đơn vị trực thuộc",
      "The organization that forms the bloc for its subordinate units",
    ),
  })
  organization(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<Organization | null> {
    return context.loaders.one(Organization).load(bloc.organizationId);
  }

  @Public()
  @FieldResolver(() => EmulationBloc, {
    nullable: true,
    description: bilingual(
      "Cụm, khối cấp trên; để trống khi không có",
      "The bloc that this bloc is a part of. Null: not applicable if there is none",
    ),
  })
  parentBloc(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<EmulationBloc | null> | null {
    return bloc.parentBlocId ? context.loaders.one(EmulationBloc).load(bloc.parentBlocId) : null;
  }

  @Public()
  @FieldResolver(() => EmulationBlocConnection, {
    description: bilingual("Các cụm, khối trực thuộc", "The blocs that are a part of this bloc"),
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
    description: bilingual(
      "Trưởng khối; để trống nếu nguồn không nêu",
      "The head of the bloc. Null: not stated in the source",
    ),
  })
  blocHead(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<Organization | null> | null {
    return bloc.blocHeadId ? context.loaders.one(Organization).load(bloc.blocHeadId) : null;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Phó khối; để trống nếu nguồn không nêu",
      "The deputy head of the bloc. Null: not stated in the source",
    ),
  })
  blocDeputy(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<Organization | null> | null {
    return bloc.blocDeputyId ? context.loaders.one(Organization).load(bloc.blocDeputyId) : null;
  }

  @Public()
  @FieldResolver(() => BlocMembershipConnection, {
    description: bilingual("Các thành viên được nêu tên", "The members that the source names"),
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
      "Các phiên bản quy chế hoạt động, từ mới đến cũ",
      "The versions of the bloc's operating rules, latest first",
    ),
  })
  rules(@Root() bloc: EmulationBloc, @Ctx() context: SubgraphContext): Promise<BlocRules[]> {
    return context.loaders.many(BlocRules, "blocId", { versionNumber: "desc" }).load(bloc.id);
  }

  @Public()
  @FieldResolver(() => BlocRules, {
    nullable: true,
    description: bilingual(
      "Quy chế có hiệu lực vào một ngày; để trống khi không có hoặc nếu nguồn không nêu",
      "The rules in force on a day. Null: not applicable if there are none, or not stated in the source",
    ),
  })
  async rulesInForce(
    @Root() bloc: EmulationBloc,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Ngày cần xem; mặc định hôm nay", "The day. Today by default"),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<BlocRules | null> {
    const day = asOf ?? today();
    const versions = await context.loaders.many(BlocRules, "blocId", { versionNumber: "desc" }).load(bloc.id);
    return versions.find(({ validFrom }) => validFrom && validFrom <= day) ?? null;
  }
}
