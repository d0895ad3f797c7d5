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
  @FieldResolver(() => AwardDecision, {
    description: bilingual("Quyết định bị hủy bỏ", "The decision that it cancels"),
  })
  decision(@Root() cancellation: Cancellation, @Ctx() context: SubgraphContext): Promise<AwardDecision | null> {
    return context.loaders.one(AwardDecision).load(cancellation.decisionId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức hủy bỏ; null khi không rõ", "The body that cancels; null when unknown"),
  })
  organization(@Root() cancellation: Cancellation): Organization | null {
    return stubOf(Organization, cancellation.organizationId);
  }
}
