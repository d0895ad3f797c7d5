import { ID, InputType, Int } from "type-graphql";
import { CreateRecordInput, VersionedInput } from "../../src/graph/mutations/index.js";
import { ColumnInput, InputField } from "../../src/model/fields/index.js";
import { Book } from "./book.js";
import type { Binding, BookLanguage } from "./book-enumerations.js";

@InputType({ description: "Dữ liệu của một cuốn sách mới. The data of a new book." })
export class AddBookInput extends CreateRecordInput {
  @ColumnInput(Book)
  title!: string;

  @ColumnInput(Book)
  weight?: number | null;

  @ColumnInput(Book)
  printedOn?: string | null;

  @ColumnInput(Book)
  price?: number | null;

  @ColumnInput(Book)
  publisher?: string | null;

  @ColumnInput(Book)
  binding?: Binding | null;

  @ColumnInput(Book, { nullable: true })
  languages?: BookLanguage[] | null;

  @ColumnInput(Book, { nullable: true })
  keywords?: string[] | null;

  @ColumnInput(Book, { nullable: true })
  isLost?: boolean | null;

  @ColumnInput(Book)
  shelfId!: string;
}

@InputType({ description: "Dữ liệu cân sách. The data of a weighing." })
export class WeighBookInput extends VersionedInput {
  @InputField(() => ID, "Mã định danh của sách", "The ID of the book")
  id!: string;

  @InputField(() => Int, "Khối lượng, gam", "The weight in grams")
  weight!: number;
}
