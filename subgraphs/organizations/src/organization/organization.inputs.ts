import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { OrganizationNameInput } from "../organization-name/organization-name.inputs.js";
import { OrganizationKind } from "./organization-kind.js";
import { OrganizationLevel } from "./organization-level.js";

@InputType({ description: bilingual("Dữ liệu để thêm một tổ chức", "What is needed to add an organization") })
export class CreateOrganizationInput extends CreateRecordInput {
  @InputField(() => String, "Mã ổn định", "Stable code")
  code!: string;

  @InputField(() => OrganizationKind, "Loại", "Kind")
  kind!: OrganizationKind;

  @InputField(() => OrganizationLevel, "Cấp", "Level")
  level!: OrganizationLevel;

  @InputField(() => [OrganizationNameInput], "Các tên, ít nhất một", "Its names, at least one")
  names!: OrganizationNameInput[];

  @InputField(() => ID, "Tỉnh", "Province", { nullable: true })
  provinceId?: string | null;

  @InputField(() => Certainty, "Mức độ chắc chắn của tỉnh (mặc định STATED)", "How certain the province is", {
    nullable: true,
  })
  provinceCertainty?: Certainty | null;

  @InputField(() => [SourceReferenceInput], "Nguồn của thông tin về tỉnh", "Where the province is known from", {
    nullable: true,
  })
  provinceSources?: SourceReferenceInput[] | null;

  @InputField(() => ID, "Tổ chức cấp trên trực tiếp", "The body directly above", { nullable: true })
  parentId?: string | null;

  @InputField(() => DateScalar, "Ngày thành lập", "Day of the beginning", { nullable: true })
  establishedOn?: string | null;

  @InputField(() => DatePrecision, "Độ chính xác (mặc định DAY)", "Precision, DAY by default", { nullable: true })
  establishedPrecision?: DatePrecision | null;
}
