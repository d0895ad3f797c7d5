import { bilingual } from "@thidua/base/locale";
import type { ListCondition } from "@thidua/kit/graph/filtering";
import { InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";

/** Operators of a list of codes. */
@InputType({ description: bilingual("Điều kiện trên một danh sách mã", "Conditions on a list of codes") })
export class CodeListFilter implements ListCondition<string> {
  @InputField(() => String, "Có mã này", "Contains this code", { nullable: true })
  has?: string | null;

  @InputField(() => [String], "Có ít nhất một trong các mã này", "Contains at least one of these codes", {
    nullable: true,
  })
  hasAny?: string[] | null;
}
