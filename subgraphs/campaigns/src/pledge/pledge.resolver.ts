import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { isPrinted } from "@thidua/kit/model/provenance";
import { forStaff, mayRead, Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { Organization } from "../organization/organization.js";
import { SignPledgeInput } from "./pledge.inputs.js";
import { Pledge } from "./pledge.js";
import { PledgeConnection, PledgesArguments, pledgeList } from "./pledge.list.js";
import { PledgeService } from "./pledge.service.js";
import { PledgeSignatory } from "./pledge-signatory.js";

const SignPledgePayload = payloadType("SignPledgePayload", "pledge", () => Pledge);

/** Queries of pledges, and the mutation that records one. */
@Resolver(() => Pledge)
export class PledgeResolver extends byId(Pledge, "pledge", "Một giao ước thi đua", "A pledge") {
  @Public()
  @Query(() => PledgeConnection, { description: bilingual("Các giao ước thi đua", "The pledges") })
  pledges(
    @Args(() => PledgesArguments) given: PledgesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Pledge>> {
    return paginate(context, pledgeList, given);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức nơi ký giao ước", "The organization where the pledge is signed"),
  })
  organization(@Root() pledge: Pledge) {
    return stubOf(Organization, pledge.organizationId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào; để trống khi giao ước không thuộc phong trào nào",
      "The campaign. Null: not applicable if the pledge belongs to no campaign",
    ),
  })
  campaign(@Root() pledge: Pledge, @Ctx() context: SubgraphContext) {
    return pledge.campaignId ? context.loaders.one(Campaign).load(pledge.campaignId) : null;
  }

  @Public()
  @FieldResolver(() => [PledgeSignatory], {
    nullable: true,
    description: bilingual(
      "Các bên ký, theo thứ tự; để trống nếu bạn không có quyền xem: cán bộ được xem, người khác chỉ khi đã có bài đăng giao ước",
      "The parties, in order. Null: not visible to you. Staff see them, other readers once an article prints the pledge",
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
  @Mutation(() => SignPledgePayload, { description: bilingual("Ghi giao ước đã ký", "Records a signed pledge") })
  signPledge(@Input(() => SignPledgeInput) input: SignPledgeInput, @Write() write: Write<SignPledgeInput>) {
    return mutate(write, "pledge", input, (em) => new PledgeService(em).sign(input));
  }
}

/** The organization of a party. */
@Resolver(() => PledgeSignatory)
export class PledgeSignatoryResolver {
  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức ký; để trống khi bên ký không phải là tổ chức có trong hệ thống",
      "The organization that signs. Null: not applicable if the party is no organization of the graph",
    ),
  })
  organization(@Root() signatory: PledgeSignatory) {
    return stubOf(Organization, signatory.organizationId);
  }
}
