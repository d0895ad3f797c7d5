import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { byId } from "@thidua/kit/graph/fields";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Internal, Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
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
export class AwardResolver extends byId(Award, "award", "Một lượt khen thưởng", "An award") {
  @Public()
  @Query(() => AwardConnection, { nullable: true, description: bilingual("Các lượt khen thưởng", "The awards") })
  awards(
    @Args(() => AwardsArguments) given: AwardsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Award>> {
    return paginate(context, awardList, given);
  }

  @Public()
  @FieldResolver(() => AwardDecision, {
    description: bilingual("Quyết định khen thưởng", "The decision that gives the award"),
  })
  decision(@Root() award: Award, @Ctx() context: SubgraphContext): Promise<AwardDecision | null> {
    return context.loaders.one(AwardDecision).load(award.decisionId);
  }

  @Public()
  @FieldResolver(() => Cancellation, {
    nullable: true,
    description: bilingual(
      "Việc hủy bỏ quyết định; để trống khi quyết định còn hiệu lực",
      "The cancellation of the decision. Null: not applicable while it is in force",
    ),
  })
  cancellation(@Root() award: Award, @Ctx() context: SubgraphContext): Promise<Cancellation | null> {
    return context.loaders.one(Cancellation, "decisionId").load(award.decisionId);
  }

  @Public()
  @FieldResolver(() => AwardForm, {
    description: bilingual("Danh hiệu, hình thức như vào ngày quyết định", "The title or form as on the decision date"),
  })
  form(@Root() award: Award, @Ctx() context: SubgraphContext): Promise<AwardForm | null> {
    return context.loaders.one(AwardForm).load(award.formId);
  }

  @Public()
  @FieldResolver(() => CommendationType, {
    nullable: true,
    description: bilingual(
      "Loại hình khen thưởng; để trống nếu nguồn không nêu",
      "The commendation type. Null: not stated in the source",
    ),
  })
  commendationType(@Root() award: Award, @Ctx() context: SubgraphContext): Promise<CommendationType | null> | null {
    return award.commendationTypeId ? context.loaders.one(CommendationType).load(award.commendationTypeId) : null;
  }

  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual(
      "Cá nhân được khen; để trống khi là tập thể, hộ gia đình, hoặc cá nhân chưa có hồ sơ",
      "The honored person. Null: not applicable to a collective, a household or a person without a record",
    ),
  })
  person(@Root() award: Award): Person | null {
    return stubOf(Person, award.personId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức được khen; để trống khi là cá nhân, hộ gia đình, hoặc tập thể chưa có hồ sơ",
      "The honored organization. Null: not applicable to an individual, a household or a collective without a record",
    ),
  })
  organization(@Root() award: Award): Organization | null {
    return stubOf(Organization, award.organizationId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Đơn vị của đối tượng được khen tại thời điểm đó; để trống nếu nguồn không nêu",
      "The recipient's unit at that time. Null: not stated in the source",
    ),
  })
  unit(@Root() award: Award): Organization | null {
    return stubOf(Organization, award.unitId);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào thi đua là cơ sở khen thưởng; để trống khi không từ phong trào nào",
      "The campaign that the award results from. Null: not applicable if there is none",
    ),
  })
  campaign(@Root() award: Award): Campaign | null {
    return stubOf(Campaign, award.campaignId);
  }

  // The field is internal, since the example may not be public yet and the link would disclose it.
  @Internal()
  @FieldResolver(() => TypicalExample, {
    nullable: true,
    description: bilingual(
      "Điển hình tiên tiến là cơ sở khen thưởng; để trống khi không từ điển hình nào, hoặc nếu bạn không có quyền xem",
      "The typical example that the award results from. Null: not applicable if there is none, or not visible to you",
    ),
  })
  typicalExample(@Root() award: Award): TypicalExample | null {
    return stubOf(TypicalExample, award.typicalExampleId);
  }
}
