import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { InputType } from "type-graphql";
import { OrganizationNameInput } from "../organization-name/organization-name.inputs.js";
import { Organization } from "./organization.js";
import type { OrganizationKind } from "./organization-kind.js";
import type { OrganizationLevel } from "./organization-level.js";

@InputType({ description: bilingual("Thông tin của tổ chức cần thêm", "The organization to add") })
export class CreateOrganizationInput extends CreateRecordInput {
  @ColumnInput(Organization)
  code!: string;

  @ColumnInput(Organization)
  kind!: OrganizationKind;

  @ColumnInput(Organization)
  level!: OrganizationLevel;

  @InputField(() => [OrganizationNameInput], "Các tên, ít nhất một tên", "The organization's names, at least one")
  names!: OrganizationNameInput[];

  @ColumnInput(Organization)
  provinceId?: string | null;

  @InputField(
    () => Certainty,
    "Mức độ chắc chắn của thông tin về tỉnh; mặc định STATED",
    "The certainty of the province. STATED by default",
    { nullable: true },
  )
  provinceCertainty?: Certainty | null;

  @InputField(() => [SourceReferenceInput], "Nguồn của thông tin về tỉnh", "The sources that state the province", {
    nullable: true,
  })
  provinceSources?: SourceReferenceInput[] | null;

  @ColumnInput(Organization)
  parentId?: string | null;

  @InputField(() => DateScalar, "Ngày thành lập", "The date the organization was established", { nullable: true })
  establishedOn?: string | null;

  @InputField(
    () => DatePrecision,
    "Độ chính xác của ngày thành lập; mặc định DAY",
    "The precision of the date of establishment. DAY by default",
    { nullable: true },
  )
  establishedPrecision?: DatePrecision | null;
}
