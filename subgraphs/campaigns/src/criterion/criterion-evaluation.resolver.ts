import { bilingual } from "@thidua/base/locale";
import { Locale } from "@thidua/kit/graph/values";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { CriterionEvaluation, type ExplainedEvaluation } from "./criterion-evaluation.js";

/** The reason of an evaluation. */
@Resolver(() => CriterionEvaluation)
export class CriterionEvaluationResolver {
  @Public()
  @FieldResolver(() => String, { description: bilingual("Lý do của kết luận", "The reason for the verdict") })
  reason(
    @Root() evaluation: ExplainedEvaluation,
    @Arg("locale", () => Locale, {
      defaultValue: Locale.VI,
      description: bilingual("Ngôn ngữ của lý do", "The language of the reason"),
    })
    locale: Locale,
  ): string {
    return evaluation.reasonIn(locale);
  }
}
