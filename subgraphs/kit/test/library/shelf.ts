import "reflect-metadata";
import { Entity } from "@mikro-orm/decorators/legacy";
import { Directive, ObjectType } from "type-graphql";
import { Text } from "../../src/model/columns/index.js";
import { SearchableRecord } from "../../src/model/search/index.js";
import { PUBLIC } from "../../src/model/visibility/index.js";

@Directive('@key(fields: "id")')
@ObjectType({ description: "Giá sách. A shelf of books." })
@Entity({ tableName: "shelf" })
export class Shelf extends SearchableRecord {
  @Text("Tên giá sách", "The name of the shelf", { level: PUBLIC })
  name!: string;

  override searchableTexts() {
    return { names: [this.name] };
  }
}
