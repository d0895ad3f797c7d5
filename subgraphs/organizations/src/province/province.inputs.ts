import { bilingual } from "@thidua/base/locale";
import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { ProvinceKind } from "./province-kind.js";

@InputType({ description: bilingual("Mã số đơn vị hành chính của tỉnh", "The official code of a province") })
export class ProvinceCodeInput extends RecordInput {
  @InputField(() => String, "Hai chữ số, ví dụ 04", "Two digits")
  value!: string;

  @InputField(() => DateScalar, "Ngày đầu có hiệu lực", "First day", { nullable: true })
  validFrom?: string | null;

  @InputField(() => DateScalar, "Ngày đầu hết hiệu lực", "First day on which it no longer holds", { nullable: true })
  validTo?: string | null;

  @InputField(() => LegalBasisInput, "Văn bản quy định", "What fixes the code", { nullable: true })
  legalBasis?: LegalBasisInput | null;
}

@InputType({ description: bilingual("Dữ liệu để thêm một tỉnh", "What is needed to add a province") })
export class CreateProvinceInput extends CreateRecordInput {
  @InputField(() => String, "Mã ổn định", "Stable code")
  code!: string;

  @InputField(() => String, "Tên", "Name")
  name!: string;

  @InputField(() => ProvinceKind, "Loại (mặc định PROVINCE)", "Kind, PROVINCE by default", { nullable: true })
  kind?: ProvinceKind | null;

  @InputField(() => [ID], "Các tỉnh mà tỉnh này hình thành từ đó", "The provinces that this one was formed from", {
    nullable: true,
  })
  predecessorIds?: string[] | null;

  @InputField(() => [ProvinceCodeInput], "Mã số đơn vị hành chính", "Official codes", { nullable: true })
  officialCodes?: ProvinceCodeInput[] | null;

  @InputField(() => DateScalar, "Ngày đầu còn tồn tại", "First day of existence", { nullable: true })
  validFrom?: string | null;

  @InputField(() => DateScalar, "Ngày đầu không còn tồn tại", "First day after its existence", { nullable: true })
  validTo?: string | null;
}
