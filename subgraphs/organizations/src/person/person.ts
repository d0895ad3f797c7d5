import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { SortKey, Text } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";

/** A person whom public documents name. Identity numbers, birth dates and addresses are not stored. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Cá nhân được nêu tên trong văn bản công khai; những người trùng tên có thể là nhiều người khác nhau",
    "A person whom public documents name. Persons of the same name can be different persons",
  ),
})
@Entity({ tableName: "person" })
export class Person extends SearchableRecord {
  @Text("Họ và tên", "The full name, family name first", { level: PUBLIC, limit: 200 })
  fullName!: string;

  /** The Vietnamese order of persons: given name, middle name, family name. */
  @SortKey()
  nameSortKey!: string;

  override searchableTexts() {
    return { names: [this.fullName] };
  }
}
