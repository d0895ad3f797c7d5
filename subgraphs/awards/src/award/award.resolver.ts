import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Internal, Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AwardDecision } from "../award-decision/award-decision.js";
import { Cancellation } from "../award-decision/cancellation.js";
import { AwardForm } from "../award-form/award-form.js";
import { Campaign } from "../campaign/campaign.js";
import { CommendationType } from "../commendation-type/commendation-type.js";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import { TypicalExample } from "../typical-example/typical-example.js";
import { Award } from "./award.js";
import { AwardConnection, AwardsArguments, awardList } from "./award.list.js";

@Resolver(() => Award)
export class AwardResolver {
  @Public()
  @Query(() => Award, {
    nullable: true,
    description: bilingual("Một lượt khen thưởng theo mã định danh", "An award by its id"),
  })
  award(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Award | null> {
    return context.loaders.one(Award).load(id);
  }

  @Public()
  @Query(() => AwardConnection, { nullable: true, description: bilingual("Các lượt khen thưởng", "Awards") })
  awards(
    @Args(() => AwardsArguments) given: AwardsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Award>> {
    return paginate(context, awardList, given);
  }

  @Public()
  @FieldResolver(() => AwardDecision, { description: bilingual("Quyết định", "The decision") })
  decision(@Root() award: Award, @Ctx() context: SubgraphContext): Promise<AwardDecision | null> {
    return context.loaders.one(AwardDecision).load(award.decisionId);
  }

  @Public()
  @FieldResolver(() => Cancellation, {
    nullable: true,
    description: bilingual(
      "Việc hủy bỏ quyết định; null khi quyết định còn hiệu lực",
      "What cancelled it; null while it stands",
    ),
  })
  cancellation(@Root() award: Award, @Ctx() context: SubgraphContext): Promise<Cancellation | null> {
    return context.loaders.one(Cancellation, "decisionId").load(award.decisionId);
  }

  @Public()
  @FieldResolver(() => AwardForm, {
    description: bilingual(
      "Danh hiệu, hình thức như vào ngày quyết định",
      "The title or form as on the day of the decision",
    ),
  })
  form(@Root() award: Award, @Ctx() context: SubgraphContext): Promise<AwardForm | null> {
    return context.loaders.one(AwardForm).load(award.formId);
  }

  @Public()
  @FieldResolver(() => CommendationType, {
    nullable: true,
    description: bilingual("Loại hình khen thưởng; null khi không rõ", "Type of commendation; null when unknown"),
  })
  commendationType(@Root() award: Award, @Ctx() context: SubgraphContext): Promise<CommendationType | null> | null {
    return award.commendationTypeId ? context.loaders.one(CommendationType).load(award.commendationTypeId) : null;
  }

  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual(
      "Cá nhân được khen; null khi là tập thể, hộ hoặc chưa có hồ sơ",
      "The person; null if not one or unknown",
    ),
  })
  person(@Root() award: Award): Person | null {
    return stubOf(Person, award.personId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức được khen; null khi là cá nhân, hộ hoặc chưa có hồ sơ",
      "The honored body; null if none or unknown",
    ),
  })
  organization(@Root() award: Award): Organization | null {
    return stubOf(Organization, award.organizationId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Đơn vị của người, hộ, tập thể được khen, như khi đó; null khi không rõ",
      "The recipient's unit as it was",
    ),
  })
  unit(@Root() award: Award): Organization | null {
    return stubOf(Organization, award.unitId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào thi đua là cơ sở; null khi không có",
      "The campaign it results from; null if none",
    ),
  })
  campaign(@Root() award: Award): Campaign | null {
    return stubOf(Campaign, award.campaignId);
  }

  // Internal: an example may not be public yet, and the link would tell of it.
  @Internal()
  @FieldResolver(() => TypicalExample, {
    nullable: true,
    description: bilingual(
      "Điển hình tiên tiến là cơ sở; null khi không có hoặc người đọc không phải cán bộ",
      "The typical example behind it; null if none, and for readers who are not staff",
    ),
  })
  typicalExample(@Root() award: Award): TypicalExample | null {
    return stubOf(TypicalExample, award.typicalExampleId);
  }
}
