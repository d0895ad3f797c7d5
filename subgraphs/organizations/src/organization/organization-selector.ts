import { Field, ID, InputType } from "type-graphql";

/** Which body's records are meant. */
@InputType({ description: "Chọn một tổ chức. Selects an organization." })
export class OrganizationSelector {
  @Field(() => ID, { description: "Mã định danh của tổ chức. The id of the organization." })
  id!: string;
}
