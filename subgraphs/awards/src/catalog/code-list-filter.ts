import { bilingual } from "@thidua/base/locale";
import { type ListCondition, listRule, OperatorField } from "@thidua/kit/graph/filtering";
import { foldCatalogCode } from "@thidua/kit/model/records";
import { InputType } from "type-graphql";

/** Operators of a list of codes. */
@InputType({ description: bilingual("Điều kiện trên một danh sách mã", "Conditions on a list of codes") })
export class CodeListFilter implements ListCondition<string> {
  @OperatorField(() => String, "Có mã này", "Contains this code")
  has?: string | null;

  @OperatorField(() => [String], "Có ít nhất một trong các mã này", "Contains at least one of these codes")
  hasAny?: string[] | null;
}

/** Makes the filter rule of a list of catalog codes, which are found in any case. */
export function codeListRule<Record extends object>(property: keyof Record & string) {
  const rule = listRule<Record>(property);
  return ({ has, hasAny }: CodeListFilter) =>
    rule({ has: has == null ? has : foldCatalogCode(has), hasAny: hasAny?.map(foldCatalogCode) ?? hasAny });
}
