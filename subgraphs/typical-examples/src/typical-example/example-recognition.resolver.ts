import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { ReviewConference } from "../review-conference/review-conference.js";
import { ExampleRecognition } from "./example-recognition.js";
import { TypicalExample } from "./typical-example.js";

@Resolver(() => ExampleRecognition)
export class ExampleRecognitionResolver {
  @Public()
  @FieldResolver(() => TypicalExample, {
    nullable: true,
    description: bilingual(
      "Điển hình được ghi nhận; để trống nếu bạn không có quyền xem",
      "The example that was recognized. Null: not visible to you",
    ),
  })
  example(@Root() recognition: ExampleRecognition, @Ctx() context: SubgraphContext) {
    return context.loaders.one(TypicalExample).load(recognition.exampleId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức ghi nhận; để trống nếu nguồn không nêu",
      "The organization that recognized the example. Null: not stated in the source",
    ),
  })
  organization(@Root() recognition: ExampleRecognition) {
    return stubOf(Organization, recognition.organizationId);
  }

  @Public()
  @FieldResolver(() => ReviewConference, {
    nullable: true,
    description: bilingual(
      "Hội nghị tại đó điển hình được ghi nhận; để trống khi không ghi nhận tại hội nghị",
      "The conference at which the example was recognized. Null: not applicable if it was recognized at none",
    ),
  })
  conference(@Root() recognition: ExampleRecognition, @Ctx() context: SubgraphContext) {
    return recognition.conferenceId ? context.loaders.one(ReviewConference).load(recognition.conferenceId) : null;
  }
}
