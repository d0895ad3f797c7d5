import { bilingual } from "@thidua/base/locale";
import { GraphQLBoolean, type GraphQLSchema } from "graphql";

/** The name of the argument beside `input`. */
export const dryRunArgument = "dryRun";

const description = bilingual(
  "Chạy thử: kiểm tra như khi ghi thật và trả về bản ghi, lỗi, cảnh báo như sẽ có, nhưng không ghi gì",
  "A trial: checks everything as for a real write and returns the record, errors and warnings as they would be, but stores nothing",
);

/** Gives every mutation of a schema the argument `dryRun`. */
export function addDryRunArgument(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const argument = { name: dryRunArgument, description, type: GraphQLBoolean, defaultValue: false };
    const rest = { deprecationReason: undefined, extensions: {}, astNode: undefined };
    (field.args as unknown[]).push({ ...argument, ...rest });
  }
}
