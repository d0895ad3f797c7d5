import { bilingual } from "@thidua/base/locale";
import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";
import { CampaignForm } from "../campaign-form/campaign-form.js";
import { ContentItemInput } from "../content-item/content-item.inputs.js";

@InputType({ description: bilingual("Dữ liệu để ban hành kế hoạch năm", "What is needed to issue a yearly plan") })
export class CreateEmulationPlanInput extends CreateRecordInput {
  @InputField(() => String, "Tên", "Name")
  name!: string;

  @InputField(() => Int, "Năm kế hoạch", "Year of the plan")
  year!: number;

  @InputField(() => ID, "Tổ chức ban hành", "The body that issues it")
  organizationId!: string;

  @InputField(() => DocumentReferenceInput, "Văn bản ban hành", "The document that issues it", { nullable: true })
  document?: DocumentReferenceInput | null;

  @InputField(
    () => DateScalar,
    "Ngày ban hành, khi văn bản không ghi",
    "Day of issue, where the document does not tell",
    { nullable: true },
  )
  issuedOn?: string | null;

  @InputField(() => [CampaignForm], "Hình thức thi đua nêu trong kế hoạch", "Forms that it names", { nullable: true })
  forms?: CampaignForm[] | null;

  @InputField(
    () => Boolean,
    "Danh sách dịp kỷ niệm có đầy đủ không (mặc định có)",
    "Whether its list of occasions is complete; true by default",
    { nullable: true },
  )
  isOccasionListComplete?: boolean | null;

  @InputField(() => [ContentItemInput], "Nội dung, theo thứ tự", "Contents, in order", { nullable: true })
  contents?: ContentItemInput[] | null;
}
