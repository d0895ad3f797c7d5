import type { ListCondition } from "@thidua/kit/graph/filtering";
import { Field, InputType } from "type-graphql";

/** What a list of codes is asked. */
@InputType({ description: "Lọc danh sách mã. Filter a list of codes." })
export class CodeListFilter implements ListCondition<string> {
  @Field(() => String, { nullable: true, description: "Có mã này. Holds this code." })
  has?: string | null;

  @Field(() => [String], { nullable: true, description: "Có ít nhất một mã. Holds one of these codes." })
  hasAny?: string[] | null;
}
