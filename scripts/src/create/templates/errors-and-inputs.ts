import { type AggregateNames, capitalized } from "../aggregate-names.js";

/** Makes the aggregate's error codes in both languages. */
export function errorsFile({ camel, unknown, en, anEn, vi }: AggregateNames): string {
  return `import { defineErrors } from "@thidua/base/errors";

/** Errors of ${anEn}. */
export const ${camel}Errors = defineErrors({
  ${unknown}: { vi: "Không có ${vi.replaceAll(/[“”]/g, "")} “{id}”", en: 'There is no ${en} "{id}"' },
});
`;
}

/** Makes the input of the mutation that adds a record. */
export function inputsFile({ kebab, pascal, en, vi }: AggregateNames): string {
  return `import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { ${pascal} } from "./${kebab}.js";

@InputType({ description: bilingual("Thông tin của ${vi} cần thêm", "The ${en} to add") })
export class Create${pascal}Input extends CreateRecordInput {
  @ColumnInput(${pascal})
  code!: string;

  @ColumnInput(${pascal})
  name!: string;

  @ColumnInput(${pascal})
  organizationId!: string;

  @ColumnInput(${pascal})
  note?: string | null;
}
`;
}

/** Makes the inputs of the aggregate's mutations for a subgraph whose tests run every mutation. */
export function testMutationsFile({ camel, pascal, ens, vi }: AggregateNames): string {
  return `import { newId } from "@thidua/base/identifiers";

/** The mutations of ${ens}, with inputs that an organization's own staff may send: for the tests of every mutation. */
export const testMutations = {
  create${pascal}: {
    payload: "${camel}",
    input: ({ organizationId }: { organizationId: string }) => ({ code: newId(), name: "${capitalized(vi)}", organizationId }),
  },
};
`;
}
