import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { RecordInput } from "@thidua/kit/model/records";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";
import { ProvinceKind } from "./province-kind.js";

@InputType({ description: "Mã số đơn vị hành chính của tỉnh. The official code of a province." })
export class ProvinceCodeInput extends RecordInput {
  @Field(() => String, { description: "Hai chữ số, ví dụ 04. Two digits." })
  value!: string;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu có hiệu lực. First day." })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu hết hiệu lực. First day on which it no longer holds.",
  })
  validTo?: string | null;

  @Field(() => LegalBasisInput, { nullable: true, description: "Văn bản quy định. What fixes the code." })
  legalBasis?: LegalBasisInput | null;
}

@InputType({ description: "Dữ liệu để thêm một tỉnh. What is needed to add a province." })
export class CreateProvinceInput extends CreateRecordInput {
  @Field(() => String, { description: "Mã ổn định. Stable code." })
  code!: string;

  @Field(() => String, { description: "Tên. Name." })
  name!: string;

  @Field(() => ProvinceKind, { nullable: true, description: "Loại (mặc định PROVINCE). Kind, PROVINCE by default." })
  kind?: ProvinceKind | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Các tỉnh mà tỉnh này hình thành từ đó. The provinces that this one was formed from.",
  })
  predecessorIds?: string[] | null;

  @Field(() => [ProvinceCodeInput], { nullable: true, description: "Mã số đơn vị hành chính. Official codes." })
  officialCodes?: ProvinceCodeInput[] | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu còn tồn tại. First day of existence." })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu không còn tồn tại. First day after its existence.",
  })
  validTo?: string | null;
}
