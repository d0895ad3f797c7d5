import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { Pledge } from "./pledge.js";
import { PledgeSignatory } from "./pledge-signatory.js";

@InputType({ description: bilingual("Một bên ký giao ước", "A party to a pledge") })
export class PledgeSignatoryInput {
  @ColumnInput(PledgeSignatory)
  name!: string;

  @ColumnInput(PledgeSignatory)
  organizationId?: string | null;
}

@InputType({ description: bilingual("Dữ liệu của một giao ước đã ký", "The data of a signed pledge") })
export class SignPledgeInput extends CreateRecordInput {
  @ColumnInput(Pledge)
  name!: string;

  @ColumnInput(Pledge)
  year!: number;

  @ColumnInput(Pledge)
  organizationId!: string;

  @ColumnInput(Pledge)
  campaignId?: string | null;

  @ColumnInput(Pledge)
  signedOn?: string | null;

  @ColumnInput(Pledge)
  photoCaption?: string | null;

  @InputField(
    () => [PledgeSignatoryInput],
    "Các bên ký theo thứ tự, ít nhất hai bên",
    "The parties in order, at least two",
  )
  signatories!: PledgeSignatoryInput[];
}
