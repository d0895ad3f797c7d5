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
      "Điển hình; null khi người đọc chưa được thấy",
      "The example; null while the reader may not see it",
    ),
  })
  example(@Root() entry: ExampleStageEntry, @Ctx() context: SubgraphContext) {
    return context.loaders.one(TypicalExample).load(entry.exampleId);
  }
}
