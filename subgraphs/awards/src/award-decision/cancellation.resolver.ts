import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { AwardDecision } from "./award-decision.js";
import { Cancellation } from "./cancellation.js";

@Resolver(() => Cancellation)
export class CancellationResolver {
  @Public()
  @FieldResolver(() => AwardDecision, { description: bilingual("Quyết định bị hủy bỏ", "The cancelled decision") })
  decision(@Root() cancellation: Cancellation, @Ctx() context: SubgraphContext): Promise<AwardDecision | null> {
    return context.loaders.one(AwardDecision).load(cancellation.decisionId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức hủy bỏ; để trống nếu nguồn không nêu",
      "The organization that cancels the decision. Null: not stated in the source",
    ),
  })
  organization(@Root() cancellation: Cancellation): Organization | null {
    return stubOf(Organization, cancellation.organizationId);
  }
}
