import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { InputType, Int } from "type-graphql";
import { Occasion } from "./occasion.js";
import type { OccasionKind } from "./occasion-kind.js";
import type { OccasionScope } from "./occasion-scope.js";

@InputType({ description: bilingual("Dịp kỷ niệm cần thêm", "The occasion to add") })
export class CreateOccasionInput extends CreateRecordInput {
  @ColumnInput(Occasion)
  name!: string;

  @ColumnInput(Occasion)
  kind!: OccasionKind;

  @ColumnInput(Occasion)
  scope!: OccasionScope;

  @InputField(() => DateScalar, "Ngày gốc, khi biết đến ngày", "The date of the event, if the day is known", {
    nullable: true,
  })
  originOn?: string | null;

  @InputField(() => Int, "Năm gốc, khi chỉ biết năm", "The year of the event, if only the year is known", {
    nullable: true,
  })
  originYear?: number | null;

  @ColumnInput(Occasion)
  recurringMonth?: number | null;

  @ColumnInput(Occasion)
  recurringDay?: number | null;

  @ColumnInput(Occasion)
  year?: number | null;

  @ColumnInput(Occasion)
  ordinal?: number | null;

  @ColumnInput(Occasion)
  ordinalRaw?: string | null;

  @ColumnInput(Occasion)
  provinceId?: string | null;

  @ColumnInput(Occasion)
  organizationId?: string | null;
}
