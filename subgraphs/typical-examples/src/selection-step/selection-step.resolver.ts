import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { stubOf } from "@thidua/kit/graph/federation";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { Public } from "@thidua/kit/model/visibility";
import { FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { EmulationCouncil } from "../emulation-council/emulation-council.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { Organization } from "../organization/organization.js";
import { DefineSelectionProcedureInput } from "./selection-step.inputs.js";
import { SelectionStep } from "./selection-step.js";
import { SelectionStepService } from "./selection-step.service.js";

const DefineSelectionProcedurePayload = payloadType(
  "DefineSelectionProcedurePayload",
  "exampleProgram",
  () => ExampleProgram,
);

@Resolver(() => SelectionStep)
export class SelectionStepResolver {
  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức thực hiện bước; để trống nếu nguồn không nêu",
      "The organization that takes the step. Null: not stated in the source",
    ),
  })
  organization(@Root() step: SelectionStep) {
    return stubOf(Organization, step.organizationId);
  }

  @Public()
  @FieldResolver(() => EmulationCouncil, {
    nullable: true,
    description: bilingual(
      "Hội đồng thực hiện bước; để trống nếu nguồn không nêu hoặc không do hội đồng thực hiện",
      "The emulation council that takes the step. Null: not stated in the source, or not applicable if no council takes it",
    ),
  })
  council(@Root() step: SelectionStep) {
    return stubOf(EmulationCouncil, step.councilId);
  }

  @Writes<DefineSelectionProcedureInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ programId }, context) => organizationOf(context, ExampleProgram, programId),
  })
  @Mutation(() => DefineSelectionProcedurePayload, {
    description: bilingual(
      "Quy định quy trình xét chọn của chương trình",
      "Defines the selection procedure of a program, in place of the existing one",
    ),
  })
  defineSelectionProcedure(
    @Input(() => DefineSelectionProcedureInput) input: DefineSelectionProcedureInput,
    @Write() write: Write<DefineSelectionProcedureInput>,
  ) {
    return mutate(write, "exampleProgram", input, (em) => new SelectionStepService(em).define(input));
  }
}
