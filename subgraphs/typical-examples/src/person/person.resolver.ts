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
      "Các điển hình là cá nhân này mà bạn có quyền xem",
      "The typical examples that name the person and are visible to you",
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
