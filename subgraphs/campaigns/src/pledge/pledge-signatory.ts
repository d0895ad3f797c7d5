import { Entity, Index, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { Public } from "@thidua/kit/model/visibility";
import { Field, Int, ObjectType } from "type-graphql";
import { Pledge } from "./pledge.js";

/** A party to a pledge, as the text names it; a body of the graph where it is known. */
@ObjectType({ description: "Bên ký giao ước. A party to a pledge." })
@Entity({ tableName: "pledge_signatory" })
export class PledgeSignatory {
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @ManyToOne({ entity: () => Pledge, mapToPk: true, fieldName: "pledge_id" })
  @Index()
  pledgeId!: string;

  @Public()
  @Field(() => Int, { description: "Thứ tự, từ 1. Place in the list, from 1." })
  @Property({ type: "integer" })
  position!: number;

  @Public()
  @Field(() => String, { description: "Tên bên ký như văn bản ghi. Name as the text gives it." })
  @Property({ type: "text" })
  name!: string;

  /** Of the organizations subgraph. */
  @Property({ type: "uuid", nullable: true })
  @Index()
  organizationId?: string | null;
}
