import { DocumentReferenceInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { CampaignForm } from "../campaign-form/campaign-form.js";
import { ContentItemInput } from "../content-item/content-item.inputs.js";

@InputType({ description: "Dữ liệu để ban hành kế hoạch năm. What is needed to issue a yearly plan." })
export class CreateEmulationPlanInput extends CreateRecordInput {
  @Field(() => String, { description: "Tên. Name." })
  name!: string;

  @Field(() => Int, { description: "Năm kế hoạch. Year of the plan." })
  year!: number;

  @Field(() => ID, { description: "Tổ chức ban hành. The body that issues it." })
  organizationId!: string;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: "Văn bản ban hành. The document that issues it.",
  })
  document?: DocumentReferenceInput | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày ban hành, khi văn bản không ghi. Day of issue, where the document does not tell.",
  })
  issuedOn?: string | null;

  @Field(() => [CampaignForm], {
    nullable: true,
    description: "Hình thức thi đua nêu trong kế hoạch. Forms that it names.",
  })
  forms?: CampaignForm[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Danh sách dịp kỷ niệm có đầy đủ không (mặc định có). Whether its list of occasions is complete; true by default.",
  })
  isOccasionListComplete?: boolean | null;

  @Field(() => [ContentItemInput], { nullable: true, description: "Nội dung, theo thứ tự. Contents, in order." })
  contents?: ContentItemInput[] | null;
}
