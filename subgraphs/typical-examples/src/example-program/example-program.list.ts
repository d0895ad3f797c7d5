import { enumFilter, FilterInput, filterOf, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { citesDocument, DocumentSelector } from "../example-document/index.js";
import { organizationTree } from "../organization/organization-tree.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import { ExampleProgram } from "./example-program.js";
import { listHolds } from "./list-holds.js";

const ExampleStageFilter = enumFilter(ExampleStage, "ExampleStage");

const order = orderOf(ExampleProgram, "ExampleProgram", {
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
  CODE: "code",
  STARTS_ON: "startsFrom",
});

@FilterInput("Điều kiện lọc chương trình điển hình", "Conditions on programs of typical examples")
export class ExampleProgramFilter extends filterOf(ExampleProgram, ["id", "code"], {
  campaign: "campaignId",
  startsOn: "starts",
  endsOn: "ends",
}) {
  @InputField(() => OrganizationSelector, "Tổ chức thực hiện chương trình", "The organization that runs the program", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;

  @InputField(() => ExampleStageFilter, "Có nêu phương diện", "A stage that the program names", { nullable: true })
  stage?: InstanceOf<typeof ExampleStageFilter> | null;

  @InputField(() => DocumentSelector, "Có văn bản làm căn cứ này", "A document that the program is based on", {
    nullable: true,
  })
  document?: DocumentSelector | null;
}

@ArgsType()
export class ExampleProgramsArguments extends listArguments(ExampleProgramFilter, order.input) {}

export const ExampleProgramConnection = connectionType(() => ExampleProgram, "ExampleProgram", [
  "chương trình điển hình",
  "programs of typical examples",
]);

/** How programs are listed. */
export const exampleProgramList = defineList<ExampleProgram>({
  entity: ExampleProgram,
  orders: order.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  parents: ["organizationId"],
  filters: {
    ...ExampleProgramFilter.rules,
    organization: organizationRule("organizationId", organizationTree),
    stage: listHolds<ExampleProgram>("stages"),
    document: citesDocument<ExampleProgram>("documents"),
  },
  levels: { stage: forEveryone, document: forEveryone },
  search: "searchText",
});
