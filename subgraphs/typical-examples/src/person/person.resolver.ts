import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { TypicalExample } from "../typical-example/typical-example.js";
import {
  TypicalExampleConnection,
  TypicalExamplesArguments,
  typicalExampleList,
} from "../typical-example/typical-example.list.js";
import { Person } from "./person.js";

@Resolver(() => Person)
export class PersonResolver {
  @Public()
  @FieldResolver(() => TypicalExampleConnection, {
    description: bilingual(
      "Những điển hình là cá nhân này, theo quyền của người đọc",
      "The examples that the person is and the reader may see",
    ),
  })
  typicalExamples(
    @Root() person: Person,
    @Args(() => TypicalExamplesArguments) given: TypicalExamplesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<TypicalExample>> {
    return paginateChildren(context, typicalExampleList, "personId", person.id, given);
  }
}
