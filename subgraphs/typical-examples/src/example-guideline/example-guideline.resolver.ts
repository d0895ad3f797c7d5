import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
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
      "Những điều các phong trào và chương trình nêu về công tác điển hình",
      "What campaigns and programs state about examples",
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
      "Phong trào nêu; null khi chỉ chương trình nêu",
      "The campaign that states it; null for a program only",
    ),
  })
  campaign(@Root() guideline: ExampleGuideline) {
    return stubOf(Campaign, guideline.campaignId);
  }

  @Public()
  @FieldResolver(() => ExampleProgram, {
    nullable: true,
    description: bilingual(
      "Chương trình nêu; null khi chỉ phong trào nêu",
      "The program that states it; null for a campaign only",
    ),
  })
  program(@Root() guideline: ExampleGuideline, @Ctx() context: SubgraphContext) {
    return guideline.programId ? context.loaders.one(ExampleProgram).load(guideline.programId) : null;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual("Tổ chức nêu; null khi không rõ", "The organization that states it; null when unknown"),
  })
  organization(@Root() guideline: ExampleGuideline) {
    return stubOf(Organization, guideline.organizationId);
  }

  @Writes<StateExampleGuidelineInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: touchedByGuideline })
  @Mutation(() => StateExampleGuidelinePayload, {
    description: bilingual(
      "Ghi điều phong trào hay chương trình nêu về điển hình",
      "Record what is stated about examples",
    ),
  })
  stateExampleGuideline(
    @Arg("input", () => StateExampleGuidelineInput, { description: bilingual("Dữ liệu", "The input") })
    input: StateExampleGuidelineInput,
    @Write() write: Write<StateExampleGuidelineInput>,
  ) {
    return mutate(write, "exampleGuideline", input, (em) => new ExampleGuidelineService(em).state(input));
  }
}
