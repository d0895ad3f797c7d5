import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";

@InputType({ description: bilingual("Bên ký giao ước", "A party to a pledge") })
export class PledgeSignatoryInput {
  @InputField(() => String, "Tên bên ký", "Name of the party")
  name!: string;

  @InputField(() => ID, "Tổ chức, khi đã có trong hệ thống", "The body, where it is known", { nullable: true })
  organizationId?: string | null;
}

@InputType({ description: bilingual("Dữ liệu để ghi một giao ước", "What is needed to sign a pledge") })
export class SignPledgeInput extends CreateRecordInput {
  @InputField(() => String, "Tên", "Name")
  name!: string;

  @InputField(() => Int, "Năm của giao ước", "Year of the pledge")
  year!: number;

  @InputField(() => ID, "Tổ chức nơi ký", "The body where it is signed")
  organizationId!: string;

  @InputField(() => ID, "Phong trào", "The campaign", { nullable: true })
  campaignId?: string | null;

  @InputField(() => DateScalar, "Ngày ký", "Day of the signing", { nullable: true })
  signedOn?: string | null;

  @InputField(() => String, "Chú thích ảnh", "Caption of the photo", { nullable: true })
  photoCaption?: string | null;

  @InputField(() => [PledgeSignatoryInput], "Các bên ký, ít nhất hai", "The parties, two at least")
  signatories!: PledgeSignatoryInput[];
}
