import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { citesDocument, DocumentSelector } from "../example-document/index.js";
import { organizationTree } from "../organization/organization-tree.js";
import { ReviewConference } from "./review-conference.js";

const order = orderOf(ReviewConference, "ReviewConference", {
  HELD_ON: "heldOn",
  NAME: ["nameSortKey", "Tên, theo thứ tự tiếng Việt", "The name, in Vietnamese order"],
});

@FilterInput("Điều kiện lọc hội nghị sơ kết, tổng kết", "Conditions on review conferences")
export class ReviewConferenceFilter extends filterOf(ReviewConference, ["id", "kind", "heldOn"], {
  program: "programId",
  chair: "chairId",
}) {
  @InputField(() => OrganizationSelector, "Tổ chức chủ trì", "The organization that held the conference", {
    nullable: true,
  })
  organizer?: OrganizationSelector | null;

  @InputField(() => DocumentSelector, "Có nêu văn bản này", "A document that the conference cited", { nullable: true })
  document?: DocumentSelector | null;
}

@ArgsType()
export class ReviewConferencesArguments extends listArguments(ReviewConferenceFilter, order.input) {}

export const ReviewConferenceConnection = connectionType(() => ReviewConference, "ReviewConference", [
  "hội nghị sơ kết, tổng kết công tác điển hình",
  "review conferences",
]);

/** How conferences are listed: the latest first. */
export const reviewConferenceList = defineList<ReviewConference>({
  entity: ReviewConference,
  orders: order.columns,
  defaultOrder: [{ field: "HELD_ON", direction: "DESC" }],
  parents: ["programId", "organizerId"],
  filters: {
    ...ReviewConferenceFilter.rules,
    organizer: organizationRule("organizerId", organizationTree),
    document: citesDocument<ReviewConference>("documents"),
  },
  levels: { document: forEveryone },
  search: "searchText",
});
