import { bilingual } from "@thidua/base/locale";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Float, ObjectType } from "type-graphql";

/** A criterion by which the members of a bloc are judged. A plain value, stored as JSON. */
@ObjectType({ description: bilingual("Tiêu chí thi đua của cụm, khối", "A criterion of an emulation bloc") })
export class BlocCriterion {
  @ObjectField(() => String, "Tên tiêu chí", "The name of the criterion", { level: PUBLIC })
  name!: string;

  @ObjectField(() => String, "Nội dung tiêu chí", "The text of the criterion", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  text!: string | null;

  @ObjectField(
    () => Float,
    "Điểm tối đa; để trống khi không chấm điểm",
    "The maximum points. Null: not applicable if no points are given",
    { level: PUBLIC, nullable: true },
  )
  maximumPoints!: number | null;
}
