import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { Organization } from "../organization/organization.js";
import { StateExampleGuidelineInput } from "./example-guideline.inputs.js";
import { ExampleGuideline } from "./example-guideline.js";
import {
  ExampleGuidelineConnection,
  ExampleGuidelinesArguments,
  exampleGuidelineList,
} from "./example-guideline.list.js";
import { ExampleGuidelineService } from "./example-guideline.service.js";
import { touchedByGuideline } from "./touched-by-guideline.js";

const StateExampleGuidelinePayload = payloadType(
  "StateExampleGuidelinePayload",
  "exampleGuideline",
  () => ExampleGuideline,
);

@Resolver(() => ExampleGuideline)
export class ExampleGuidelineResolver {
  @Public()
  @Query(() => ExampleGuidelineConnection, {
    description: bilingual(
      "Các nội dung định hướng công tác điển hình do phong trào và chương trình nêu",
      "What campaigns and programs state about the work with typical examples",
    ),
  })
  exampleGuidelines(
    @Args(() => ExampleGuidelinesArguments) given: ExampleGuidelinesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<ExampleGuideline>> {
    return paginate(context, exampleGuidelineList, given);
  }

  @Public()
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: bilingual(
      "Phong trào nêu nội dung; để trống khi chỉ có chương trình nêu",
      "The campaign that states the guideline. Null: not applicable if only a program states it",
    ),
  })
  campaign(@Root() guideline: ExampleGuideline) {
    return stubOf(Campaign, guideline.campaignId);
  }

  @Public()
  @FieldResolver(() => ExampleProgram, {
    nullable: true,
    description: bilingual(
      "Chương trình nêu nội dung; để trống khi chỉ có phong trào nêu",
      "The program that states the guideline. Null: not applicable if only a campaign states it",
    ),
  })
  program(@Root() guideline: ExampleGuideline, @Ctx() context: SubgraphContext) {
    return guideline.programId ? context.loaders.one(ExampleProgram).load(guideline.programId) : null;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức nêu nội dung; để trống nếu nguồn không nêu",
      "The organization that states the guideline. Null: not stated in the source",
    ),
  })
  organization(@Root() guideline: ExampleGuideline) {
    return stubOf(Organization, guideline.organizationId);
  }

  @Writes<StateExampleGuidelineInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: touchedByGuideline })
  @Mutation(() => StateExampleGuidelinePayload, {
    description: bilingual(
      "Ghi một nội dung định hướng công tác điển hình do phong trào hoặc chương trình nêu",
      "Records what a campaign or a program states about the work with typical examples",
    ),
  })
  stateExampleGuideline(
    @Input(() => StateExampleGuidelineInput) input: StateExampleGuidelineInput,
    @Write() write: Write<StateExampleGuidelineInput>,
  ) {
    return mutate(write, "exampleGuideline", input, (em) => new ExampleGuidelineService(em).state(input));
  }
}
