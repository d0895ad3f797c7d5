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
      "Điển hình; null khi người đọc chưa được thấy",
      "The example; null while the reader may not see it",
    ),
  })
  example(@Root() recognition: ExampleRecognition, @Ctx() context: SubgraphContext) {
    return context.loaders.one(TypicalExample).load(recognition.exampleId);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức ghi nhận; null khi không rõ",
      "The organization that recognised it; null when unknown",
    ),
  })
  organization(@Root() recognition: ExampleRecognition) {
    return stubOf(Organization, recognition.organizationId);
  }

  @Public()
  @FieldResolver(() => ReviewConference, {
    nullable: true,
    description: bilingual(
      "Hội nghị; null khi không tại hội nghị",
      "The conference at which it was done; null for none",
    ),
  })
  conference(@Root() recognition: ExampleRecognition, @Ctx() context: SubgraphContext) {
    return recognition.conferenceId ? context.loaders.one(ReviewConference).load(recognition.conferenceId) : null;
  }
}
