import { Entity, PrimaryKey } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { bilingual } from "@thidua/base/locale";
import { ForeignId, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { Pledge } from "./pledge.js";

/** A party to a pledge, as the text names it; a body of the graph where it is known. */
@ObjectType({ description: bilingual("Bên ký giao ước", "A party to a pledge") })
@Entity({ tableName: "pledge_signatory" })
export class PledgeSignatory {
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @ReferenceTo(() => Pledge)
  pledgeId!: string;

  @Whole("Thứ tự, từ 1", "Place in the list, from 1", { level: PUBLIC })
  position!: number;

  @Text("Tên bên ký như văn bản ghi", "Name as the text gives it", { level: PUBLIC })
  name!: string;

  /** Of the organizations subgraph. */
  @ForeignId({ nullable: true })
  organizationId?: string | null;
}
