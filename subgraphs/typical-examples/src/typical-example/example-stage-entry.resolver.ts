import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ExampleStageEntry } from "./example-stage-entry.js";
import { TypicalExample } from "./typical-example.js";

@Resolver(() => ExampleStageEntry)
export class ExampleStageEntryResolver {
  @Public()
  @FieldResolver(() => TypicalExample, {
    nullable: true,
    description: bilingual(
      "Điển hình đã đạt phương diện này; để trống nếu bạn không có quyền xem",
      "The example that reached the stage. Null: not visible to you",
    ),
  })
  example(@Root() entry: ExampleStageEntry, @Ctx() context: SubgraphContext) {
    return context.loaders.one(TypicalExample).load(entry.exampleId);
  }
}
