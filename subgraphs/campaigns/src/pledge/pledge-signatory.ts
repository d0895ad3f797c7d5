import { Entity, PrimaryKey } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { bilingual } from "@thidua/base/locale";
import { ForeignId, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { Pledge } from "./pledge.js";

/** A party to a pledge, under the name that the text gives it. It may be an organization of the graph. */
@ObjectType({ description: bilingual("Một bên ký giao ước", "A party to a pledge") })
@Entity({ tableName: "pledge_signatory" })
export class PledgeSignatory {
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @ReferenceTo(() => Pledge)
  pledgeId!: string;

  @Whole("Thứ tự trong danh sách, từ 1", "The position in the list, from 1", { level: PUBLIC })
  position!: number;

  @Text("Tên bên ký như giao ước ghi", "The name of the party, as the pledge states it", { level: PUBLIC, limit: 300 })
  name!: string;

  @ForeignId({
    nullable: true,
    description: ["Tổ chức ký, nếu có trong hệ thống", "The organization that signs, if the graph has it"],
  })
  organizationId?: string | null;
}
