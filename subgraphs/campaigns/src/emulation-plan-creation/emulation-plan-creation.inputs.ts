import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { InputType } from "type-graphql";
import type { CampaignForm } from "../campaign-form/campaign-form.js";
import { ContentItemInput } from "../content-item/content-item.inputs.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";

@InputType({ description: bilingual("Kế hoạch năm cần ban hành", "The yearly plan to issue") })
export class CreateEmulationPlanInput extends CreateRecordInput {
  @ColumnInput(EmulationPlan)
  name!: string;

  @ColumnInput(EmulationPlan)
  year!: number;

  @ColumnInput(EmulationPlan)
  organizationId!: string;

  @InputField(() => DocumentReferenceInput, "Văn bản ban hành", "The document that issues the plan", {
    nullable: true,
  })
  document?: DocumentReferenceInput | null;

  @InputField(
    () => DateScalar,
    "Ngày ban hành, khi văn bản không ghi ngày",
    "The date of issue, if the document has none",
    { nullable: true },
  )
  issuedOn?: string | null;

  @ColumnInput(EmulationPlan, { nullable: true })
  forms?: CampaignForm[] | null;

  @InputField(
    () => Boolean,
    "Danh sách dịp kỷ niệm có đầy đủ không; mặc định có",
    "Whether the list of occasions is complete. True by default",
    { nullable: true },
  )
  isOccasionListComplete?: boolean | null;

  @InputField(() => [ContentItemInput], "Các nội dung, theo thứ tự", "The content items, in order", { nullable: true })
  contents?: ContentItemInput[] | null;
}
