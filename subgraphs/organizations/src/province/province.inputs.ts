import { bilingual } from "@thidua/base/locale";
import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { ID, InputType } from "type-graphql";
import { Province } from "./province.js";
import { ProvinceCode } from "./province-code.js";
import { ProvinceKind } from "./province-kind.js";

@InputType({ description: bilingual("Mã số đơn vị hành chính của tỉnh", "The official code of a province") })
export class ProvinceCodeInput extends RecordInput {
  @ColumnInput(ProvinceCode)
  value!: string;

  @ColumnInput(ProvinceCode)
  validFrom?: string | null;

  @ColumnInput(ProvinceCode)
  validTo?: string | null;

  @InputField(() => LegalBasisInput, "Văn bản quy định mã", "The legal basis of the code", { nullable: true })
  legalBasis?: LegalBasisInput | null;
}

@InputType({ description: bilingual("Tỉnh cần thêm", "The province to add") })
export class CreateProvinceInput extends CreateRecordInput {
  @ColumnInput(Province)
  code!: string;

  @ColumnInput(Province)
  name!: string;

  @InputField(
    () => ProvinceKind,
    "Loại: tỉnh hay thành phố; mặc định PROVINCE",
    "The kind of province. PROVINCE by default",
    { nullable: true },
  )
  kind?: ProvinceKind | null;

  @InputField(
    () => [ID],
    "Các tỉnh tiền thân; tỉnh còn tồn tại thì chấm dứt vào ngày `validFrom`",
    "The provinces from which this one is formed. One that still exists ends on `validFrom`",
    { nullable: true },
  )
  predecessorIds?: string[] | null;

  @InputField(() => [ProvinceCodeInput], "Các mã số đơn vị hành chính", "The official codes", { nullable: true })
  officialCodes?: ProvinceCodeInput[] | null;

  @ColumnInput(Province)
  validFrom?: string | null;

  @ColumnInput(Province)
  validTo?: string | null;
}
