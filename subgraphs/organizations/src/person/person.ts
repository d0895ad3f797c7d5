import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { SortKey, Text } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";

/** A person as public documents name them. No identity number, birth date or address is kept here. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Cá nhân được nêu tên trong văn bản công khai; trùng tên không có nghĩa là một người",
    "A person named in public documents; an equal name does not mean the same person",
  ),
})
@Entity({ tableName: "person" })
export class Person extends SearchableRecord {
  @Text("Họ và tên", "Full name, family name first", { level: PUBLIC })
  fullName!: string;

  /** The Vietnamese order of people: given name, middle name, family name; compared byte by byte. */
  @SortKey()
  nameSortKey!: string;

  override searchableTexts() {
    return [this.fullName];
  }
}
