import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";
import { OrganizationNameInput } from "../organization-name/organization-name.inputs.js";
import { OrganizationKind } from "./organization-kind.js";
import { OrganizationLevel } from "./organization-level.js";

@InputType({ description: "Dữ liệu để thêm một tổ chức. What is needed to add an organization." })
export class CreateOrganizationInput extends CreateRecordInput {
  @Field(() => String, { description: "Mã ổn định. Stable code." })
  code!: string;

  @Field(() => OrganizationKind, { description: "Loại. Kind." })
  kind!: OrganizationKind;

  @Field(() => OrganizationLevel, { description: "Cấp. Level." })
  level!: OrganizationLevel;

  @Field(() => [OrganizationNameInput], { description: "Các tên, ít nhất một. Its names, at least one." })
  names!: OrganizationNameInput[];

  @Field(() => ID, { nullable: true, description: "Tỉnh. Province." })
  provinceId?: string | null;

  @Field(() => Certainty, {
    nullable: true,
    description: "Mức độ chắc chắn của tỉnh (mặc định STATED). How certain the province is.",
  })
  provinceCertainty?: Certainty | null;

  @Field(() => [SourceReferenceInput], {
    nullable: true,
    description: "Nguồn của thông tin về tỉnh. Where the province is known from.",
  })
  provinceSources?: SourceReferenceInput[] | null;

  @Field(() => ID, { nullable: true, description: "Tổ chức cấp trên trực tiếp. The body directly above." })
  parentId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày thành lập. Day of the beginning." })
  establishedOn?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "Độ chính xác (mặc định DAY). Precision, DAY by default.",
  })
  establishedPrecision?: DatePrecision | null;
}
