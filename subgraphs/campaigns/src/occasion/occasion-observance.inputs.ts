import { bilingual } from "@thidua/base/locale";
import { VersionedRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { InputType, Int } from "type-graphql";
import { OccasionObservance } from "./occasion-observance.js";

@InputType({
  description: bilingual(
    "Việc kỷ niệm một dịp cần ghi cho một phong trào hoặc một kế hoạch. expectedVersion là phiên bản của phong trào hay kế hoạch",
    "The observance to record for a campaign or a plan. `expectedVersion` is the version of the campaign or plan",
  ),
})
export class ObserveOccasionInput extends VersionedRecordInput {
  @ColumnInput(OccasionObservance)
  occasionId!: string;

  @ColumnInput(OccasionObservance)
  campaignId?: string | null;

  @ColumnInput(OccasionObservance)
  planId?: string | null;

  @InputField(() => DateScalar, "Ngày kỷ niệm, khi biết đến ngày", "The date of the observance, if the day is known", {
    nullable: true,
  })
  observedOn?: string | null;

  @InputField(() => Int, "Năm kỷ niệm, khi chỉ biết năm", "The year of the observance, if only the year is known", {
    nullable: true,
  })
  year?: number | null;

  @ColumnInput(OccasionObservance)
  printedAnniversary?: number | null;

  @ColumnInput(OccasionObservance)
  text?: string | null;
}
