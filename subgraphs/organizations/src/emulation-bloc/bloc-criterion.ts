import { Public } from "@thidua/kit/model/visibility";
import { Field, Float, ObjectType } from "type-graphql";

/** By what the members of a bloc are judged. A plain value, stored as JSON. */
@ObjectType({ description: "Tiêu chí thi đua của cụm, khối. A criterion by which the members of a bloc are judged." })
export class BlocCriterion {
  @Public()
  @Field(() => String, { description: "Tên tiêu chí. Name." })
  name!: string;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Nội dung; null khi nguồn không ghi. Text; null when the source gives none.",
  })
  text!: string | null;

  @Public()
  @Field(() => Float, {
    nullable: true,
    description: "Điểm tối đa; null khi không chấm điểm. Maximum points; null when there are none.",
  })
  maximumPoints!: number | null;
}
