import { bilingual } from "@thidua/base/locale";
import type { ColumnDecorator } from "@thidua/kit/model/columns";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Arg } from "type-graphql";

/** The argument `asOf` of a query or field that looks a catalog up on a day, today by default. */
export function AsOf(): ParameterDecorator {
  return Arg("asOf", () => DateScalar, {
    nullable: true,
    description: bilingual("Ngày cần tra cứu (mặc định: hôm nay)", "The day in question, today by default"),
  }) as never;
}

/** The field `asOf` of a catalog's filter. Its rule is `holdingOn`. */
export function AsOfField(): ColumnDecorator {
  return InputField(() => DateScalar, "Có hiệu lực vào ngày này", "In force on this day", { nullable: true });
}
