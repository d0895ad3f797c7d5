import { DateFilter, enumFilter, IdFilter, type InstanceOf } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { ReviewConference } from "./review-conference.js";
import { ReviewKind } from "./review-kind.js";

const ReviewKindFilter = enumFilter(ReviewKind, "ReviewKind");

/** By what conferences can be ordered. */
export enum ReviewConferenceOrderField {
  HELD_ON = "HELD_ON",
  NAME = "NAME",
}

registerEnumType(ReviewConferenceOrderField, {
  name: "ReviewConferenceOrderField",
  description: "Trường sắp xếp hội nghị. Fields to order review conferences by.",
  valuesConfig: {
    HELD_ON: { description: "Ngày tổ chức. Day on which it was held." },
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Name, in Vietnamese order." },
  },
});

export const ReviewConferenceOrder = orderInput(ReviewConferenceOrderField, "ReviewConference");

@InputType({ description: "Điều kiện lọc hội nghị. Conditions on review conferences." })
export class ReviewConferenceFilter {
  @Field(() => [ReviewConferenceFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: ReviewConferenceFilter[] | null;

  @Field(() => [ReviewConferenceFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: ReviewConferenceFilter[] | null;

  @Field(() => ReviewConferenceFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: ReviewConferenceFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Chương trình được đánh giá. The program under review." })
  program?: IdFilter | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Tổ chức chủ trì. Who held it." })
  organizer?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Người chủ trì. The person in the chair." })
  chair?: IdFilter | null;

  @Field(() => ReviewKindFilter, { nullable: true, description: "Sơ kết hay tổng kết. Interim or final." })
  kind?: InstanceOf<typeof ReviewKindFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày tổ chức. Day on which it was held." })
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
