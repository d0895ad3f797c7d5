import { bilingual } from "@thidua/base/locale";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Float, ObjectType } from "type-graphql";

/** By what the members of a bloc are judged. A plain value, stored as JSON. */
@ObjectType({
  description: bilingual("Tiêu chí thi đua của cụm, khối", "A criterion by which the members of a bloc are judged"),
})
export class BlocCriterion {
  @ObjectField(() => String, "Tên tiêu chí", "Name", { level: PUBLIC })
  name!: string;

  @ObjectField(() => String, "Nội dung; null khi nguồn không ghi", "Text; null when the source gives none", {
    level: PUBLIC,
    nullable: true,
  })
  text!: string | null;

  @ObjectField(() => Float, "Điểm tối đa; null khi không chấm điểm", "Maximum points; null when there are none", {
    level: PUBLIC,
    nullable: true,
  })
  maximumPoints!: number | null;
}
