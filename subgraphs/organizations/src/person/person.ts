import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ObjectType } from "type-graphql";

/** A person as public documents name them. No identity number, birth date or address is kept here. */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Cá nhân được nêu tên trong văn bản công khai; trùng tên không có nghĩa là một người. " +
    "A person named in public documents; an equal name does not mean the same person.",
})
@Entity({ tableName: "person" })
export class Person extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Họ và tên. Full name, family name first." })
  @Property({ type: "text" })
  fullName!: string;

  /** The Vietnamese order of people: given name, middle name, family name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  nameSortKey!: string;

  override searchableTexts() {
    return [this.fullName];
  }
}
