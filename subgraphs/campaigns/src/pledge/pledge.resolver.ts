import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { isPrinted } from "@thidua/kit/model/provenance";
import { forStaff, mayRead, Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { Organization } from "../organization/organization.js";
import { SignPledgeInput } from "./pledge.inputs.js";
import { Pledge } from "./pledge.js";
import { PledgeConnection, PledgesArguments, pledgeList } from "./pledge.list.js";
import { PledgeService } from "./pledge.service.js";
import { PledgeSignatory } from "./pledge-signatory.js";

const SignPledgePayload = payloadType("SignPledgePayload", "pledge", () => Pledge);

@Resolver(() => Pledge)
export class PledgeResolver {
  @Public()
  @Query(() => Pledge, {
    nullable: true,
    description: bilingual("Một giao ước theo mã định danh", "A pledge by its id"),
  })
  pledge(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Pledge).load(id);
  }

  @Public()
  @Query(() => PledgeConnection, { description: bilingual("Các giao ước thi đua", "Emulation pledges") })
  pledges(
    @Args(() => PledgesArguments) given: PledgesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Pledge>> {
    return paginate(context, pledgeList, given);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức nơi ký; null khi không tra được",
      "The body where it is signed; null when it cannot be read",
    ),
  })
  organization(@Root() pledge: Pledge) {
    return stubOf(Organization, pledge.organizationId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual("Phong trào; null khi không gắn", "The campaign; null when none"),
  })
  campaign(@Root() pledge: Pledge, @Ctx() context: SubgraphContext) {
    return pledge.campaignId ? context.loaders.one(Campaign).load(pledge.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => [PledgeSignatory], {
    nullable: true,
    description: bilingual(
      "Các bên ký, theo thứ tự; null với người không phải cán bộ khi giao ước chưa được đăng báo",
      "The parties, in order; null for who is not staff, unless an article prints the pledge",
    ),
  })
  signatories(@Root() pledge: Pledge, @Ctx() context: SubgraphContext): Promise<PledgeSignatory[]> | null {
    if (!isPrinted(pledge) && !mayRead(context.caller, forStaff)) return null;
    return context.loaders.many(PledgeSignatory, "pledgeId", { position: "asc" }).load(pledge.id);
  }

  @Writes<SignPledgeInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId, signatories }) => [
      organizationId,
      ...signatories.flatMap((party) => party.organizationId ?? []),
    ],
  })
  @Mutation(() => SignPledgePayload, { description: bilingual("Ghi giao ước đã ký", "Record a signed pledge") })
  signPledge(
    @Arg("input", () => SignPledgeInput, { description: bilingual("Dữ liệu", "The input") }) input: SignPledgeInput,
    @Write() write: Write<SignPledgeInput>,
  ) {
    return mutate(write, "pledge", input, (em) => new PledgeService(em).sign(input));
  }
}

@Resolver(() => PledgeSignatory)
export class PledgeSignatoryResolver {
  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức; null khi chỉ biết tên", "The body; null when only its name is known"),
  })
  organization(@Root() signatory: PledgeSignatory) {
    return stubOf(Organization, signatory.organizationId);
  }
}

@Resolver(() => Campaign)
export class PledgesOfCampaignResolver {
  @Public()
  @FieldResolver(() => PledgeConnection, {
    description: bilingual("Giao ước của phong trào", "Pledges of the campaign"),
  })
  pledges(
    @Root() campaign: Campaign,
    @Args(() => PledgesArguments) given: PledgesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Pledge>> {
    return paginateChildren(context, pledgeList, "campaignId", campaign.id, given);
  }
}
