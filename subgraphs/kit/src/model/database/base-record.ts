import "reflect-metadata";
import { OptionalProps } from "@mikro-orm/core";
import { Entity, Enum, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Certainty, SourceReference } from "../provenance/index.js";
import { DateTimeScalar } from "../scalars/index.js";
import { Public } from "../visibility/index.js";

/** What every record has: an id, a version for optimistic locking, times, and where it comes from. */
@ObjectType()
@Entity({ abstract: true })
export abstract class BaseRecord {
  [OptionalProps]?: "createdAt" | "updatedAt" | "version" | "certainty" | "sources" | "searchText";

  @Public()
  @Field(() => ID, { description: "Mã định danh, không mang nghĩa. Opaque identifier." })
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @Public()
  @Field(() => Int, {
    description: "Phiên bản của bản ghi, tăng mỗi lần sửa. Version of the record; grows with each change.",
  })
  @Property({ type: "integer", version: true })
  version!: number;

  @Public()
  @Field(() => DateTimeScalar, { description: "Lúc ghi vào hệ thống. When the record was stored." })
  @Property({ type: "datetime", length: 3 })
  createdAt: Date = new Date();

  @Public()
  @Field(() => DateTimeScalar, { description: "Lúc sửa gần nhất. When the record was last changed." })
  @Property({ type: "datetime", length: 3, onUpdate: () => new Date() })
  updatedAt: Date = new Date();

  @Public()
  @Field(() => Certainty, { description: "Mức độ chắc chắn. How certain the record is." })
  @Enum({ items: () => Certainty, type: "string" })
  certainty: Certainty = Certainty.STATED;

  @Public()
  @Field(() => [SourceReference], { description: "Nguồn của bản ghi. Where the record comes from." })
  @Property({ type: "json" })
  sources: SourceReference[] = [];
}
