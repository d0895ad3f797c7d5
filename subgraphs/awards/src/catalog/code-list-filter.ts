import { bilingual } from "@thidua/base/locale";
import type { ListCondition } from "@thidua/kit/graph/filtering";
import { InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";

/** What a list of codes is asked. */
@InputType({ description: bilingual("Lọc danh sách mã", "Filter a list of codes") })
export class CodeListFilter implements ListCondition<string> {
  @InputField(() => String, "Có mã này", "Holds this code", { nullable: true })
  has?: string | null;

  @InputField(() => [String], "Có ít nhất một mã", "Holds one of these codes", { nullable: true })
  hasAny?: string[] | null;
}
