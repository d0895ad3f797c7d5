import { enumFilter, FilterInput, filterOf, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { listHolds } from "../example-program/list-holds.js";
import { organizationTree } from "../organization/organization-tree.js";
import { ExampleKind } from "../typical-example/example-kind.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import { RecognitionAct } from "../typical-example/recognition-act.js";
import { ExampleGuideline } from "./example-guideline.js";

const ExampleKindFilter = enumFilter(ExampleKind, "ExampleKind");
const ExampleStageFilter = enumFilter(ExampleStage, "ExampleStage");
const RecognitionActFilter = enumFilter(RecognitionAct, "RecognitionAct");

const order = orderOf(ExampleGuideline, "ExampleGuideline", {
  CAMPAIGN: ["campaignId", "Gom theo phong trào", "The campaign, so that its guidelines are listed together"],
  POSITION: "position",
});

@FilterInput("Điều kiện lọc nội dung định hướng công tác điển hình", "Conditions on guidelines on typical examples")
export class ExampleGuidelineFilter extends filterOf(ExampleGuideline, ["id", "replicationScope"], {
  campaign: "campaignId",
  program: "programId",
}) {
  @InputField(() => OrganizationSelector, "Tổ chức nêu nội dung", "The organization that states the guideline", {
    nullable: true,
  })
  organization?: OrganizationSelector | null;

  @InputField(() => ExampleKindFilter, "Có nêu loại điển hình", "A kind of example that the text names", {
    nullable: true,
  })
  kind?: InstanceOf<typeof ExampleKindFilter> | null;

  @InputField(() => ExampleStageFilter, "Có nêu phương diện", "A stage that the text names", { nullable: true })
  stage?: InstanceOf<typeof ExampleStageFilter> | null;

  @InputField(() => RecognitionActFilter, "Có nêu hình thức ghi nhận", "An act of recognition that the text names", {
    nullable: true,
  })
  act?: InstanceOf<typeof RecognitionActFilter> | null;
}

@ArgsType()
export class ExampleGuidelinesArguments extends listArguments(ExampleGuidelineFilter, order.input) {}

export const ExampleGuidelineConnection = connectionType(() => ExampleGuideline, "ExampleGuideline", [
  "nội dung định hướng công tác điển hình",
  "guidelines on typical examples",
]);

/** How guidelines are listed. */
export const exampleGuidelineList = defineList<ExampleGuideline>({
  entity: ExampleGuideline,
  orders: order.columns,
  defaultOrder: [
    { field: "CAMPAIGN", direction: "ASC" },
    { field: "POSITION", direction: "ASC" },
  ],
  parents: ["campaignId", "programId"],
  filters: {
    ...ExampleGuidelineFilter.rules,
    organization: organizationRule("organizationId", organizationTree),
    kind: listHolds<ExampleGuideline>("kinds"),
    stage: listHolds<ExampleGuideline>("stages"),
    act: listHolds<ExampleGuideline>("acts"),
  },
  levels: { kind: forEveryone, stage: forEveryone, act: forEveryone },
  search: "searchText",
});
