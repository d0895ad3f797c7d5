import { bilingual } from "@thidua/base/locale";
import { DateFilter, enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { ReviewConference } from "./review-conference.js";
import { ReviewKind } from "./review-kind.js";

const ReviewKindFilter = enumFilter(ReviewKind, "ReviewKind");

/** By what conferences can be ordered. */
export enum ReviewConferenceOrderField {
  HELD_ON = "HELD_ON",
  NAME = "NAME",
}

registerEnumeration(
  ReviewConferenceOrderField,
  "ReviewConferenceOrderField",
  ["Trường sắp xếp hội nghị", "Fields to order review conferences by"],
  {
    HELD_ON: ["Ngày tổ chức", "Day on which it was held"],
    NAME: ["Tên, theo thứ tự tiếng Việt", "Name, in Vietnamese order"],
  },
);

export const ReviewConferenceOrder = orderInput(ReviewConferenceOrderField, "ReviewConference");

@InputType({ description: bilingual("Điều kiện lọc hội nghị", "Conditions on review conferences") })
export class ReviewConferenceFilter {
  @InputField(() => [ReviewConferenceFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: ReviewConferenceFilter[] | null;

  @InputField(() => [ReviewConferenceFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: ReviewConferenceFilter[] | null;

  @InputField(() => ReviewConferenceFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: ReviewConferenceFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => IdFilter, "Chương trình được đánh giá", "The program under review", { nullable: true })
  program?: IdFilter | null;

  @InputField(() => OrganizationSelector, "Tổ chức chủ trì", "Who held it", { nullable: true })
  organizer?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Người chủ trì", "The person in the chair", { nullable: true })
  chair?: IdFilter | null;

  @InputField(() => ReviewKindFilter, "Sơ kết hay tổng kết", "Interim or final", { nullable: true })
  kind?: InstanceOf<typeof ReviewKindFilter> | null;

  @InputField(() => DateFilter, "Ngày tổ chức", "Day on which it was held", { nullable: true })
  heldOn?: InstanceOf<typeof DateFilter> | null;
}

@ArgsType()
export class ReviewConferencesArguments extends listArguments(ReviewConferenceFilter, ReviewConferenceOrder) {}

export const ReviewConferenceConnection = connectionType(() => ReviewConference, "ReviewConference");

/** How conferences are listed: the latest first. */
export const reviewConferenceList: ListDefinition<ReviewConference> = {
  entity: ReviewConference,
  orders: { HELD_ON: "heldOn", NAME: "nameSortKey" },
  defaultOrder: [{ field: "HELD_ON", direction: "DESC" }],
  filters: {
    id: "id",
    program: "programId",
    organizer: organizationRule("organizerId", organizationTree),
    chair: "chairId",
    kind: "kind",
    heldOn: "heldOn",
  },
  search: "searchText",
};
