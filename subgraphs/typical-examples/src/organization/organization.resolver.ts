import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ExampleProgram } from "../example-program/example-program.js";
import {
  ExampleProgramConnection,
  ExampleProgramsArguments,
  exampleProgramList,
} from "../example-program/example-program.list.js";
import type { ReviewConference } from "../review-conference/review-conference.js";
import {
  ReviewConferenceConnection,
  ReviewConferencesArguments,
  reviewConferenceList,
} from "../review-conference/review-conference.list.js";
import type { TypicalExample } from "../typical-example/typical-example.js";
import {
  TypicalExampleConnection,
  TypicalExamplesArguments,
  typicalExampleList,
} from "../typical-example/typical-example.list.js";
import { Organization } from "./organization.js";

@Resolver(() => Organization)
export class OrganizationResolver {
  @Public()
  @FieldResolver(() => TypicalExampleConnection, {
    description: bilingual(
      "Các điển hình do tổ chức đăng ký mà bạn có quyền xem",
      "The typical examples that the organization registered and that are visible to you",
    ),
  })
  typicalExamples(
    @Root() organization: Organization,
    @Args(() => TypicalExamplesArguments) given: TypicalExamplesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<TypicalExample>> {
    return paginateChildren(context, typicalExampleList, "organizationId", organization.id, given);
  }

  @Public()
  @FieldResolver(() => ExampleProgramConnection, {
    description: bilingual(
      "Các chương trình điển hình do tổ chức thực hiện",
      "The programs of typical examples that the organization runs",
    ),
  })
  examplePrograms(
    @Root() organization: Organization,
    @Args(() => ExampleProgramsArguments) given: ExampleProgramsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<ExampleProgram>> {
    return paginateChildren(context, exampleProgramList, "organizationId", organization.id, given);
  }

  @Public()
  @FieldResolver(() => ReviewConferenceConnection, {
    description: bilingual(
      "Các hội nghị sơ kết, tổng kết điển hình do tổ chức chủ trì",
      "The review conferences that the organization held",
    ),
  })
  reviewConferences(
    @Root() organization: Organization,
    @Args(() => ReviewConferencesArguments) given: ReviewConferencesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<ReviewConference>> {
    return paginateChildren(context, reviewConferenceList, "organizerId", organization.id, given);
  }
}
