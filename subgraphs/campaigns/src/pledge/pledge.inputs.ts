import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Bên ký giao ước. A party to a pledge." })
export class PledgeSignatoryInput {
  @Field(() => String, { description: "Tên bên ký. Name of the party." })
  name!: string;

  @Field(() => ID, { nullable: true, description: "Tổ chức, khi đã có trong hệ thống. The body, where it is known." })
  organizationId?: string | null;
}

@InputType({ description: "Dữ liệu để ghi một giao ước. What is needed to sign a pledge." })
export class SignPledgeInput extends CreateRecordInput {
  @Field(() => String, { description: "Tên. Name." })
  name!: string;

  @Field(() => Int, { description: "Năm của giao ước. Year of the pledge." })
  year!: number;

  @Field(() => ID, { description: "Tổ chức nơi ký. The body where it is signed." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "Phong trào. The campaign." })
  campaignId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày ký. Day of the signing." })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Chú thích ảnh. Caption of the photo." })
  photoCaption?: string | null;

  @Field(() => [PledgeSignatoryInput], { description: "Các bên ký, ít nhất hai. The parties, two at least." })
  signatories!: PledgeSignatoryInput[];
}
