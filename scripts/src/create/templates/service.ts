import type { AggregateNames } from "../aggregate-names.js";
import type { AggregateSubgraph } from "./aggregate-subgraph.js";

/** Makes the service: the rules of the aggregate. */
export function serviceFile(
  { kebab, camel, pascal, unknown, en, ens, anEn }: AggregateNames,
  { ownsOrganizations }: AggregateSubgraph,
): string {
  const imports = ownsOrganizations
    ? `import { referenceErrors } from "@thidua/vocabulary/references";
import { Organization } from "../organization/organization.js";`
    : `import { requireReferences } from "../references/references.js";`;
  const check = ownsOrganizations
    ? `await requireRecord(this.em, Organization, organizationId, ["organizationId"], referenceErrors.UNKNOWN_ORGANIZATION);`
    : `await requireReferences(this.em, [{ to: "organization", id: organizationId, path: ["organizationId"] }]);`;
  return `import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors, type Path } from "@thidua/base/errors";
import { columnValues } from "@thidua/kit/model/columns";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
${imports}
import { ${camel}Errors } from "./${kebab}.errors.js";
import type { Create${pascal}Input } from "./${kebab}.inputs.js";
import { ${pascal} } from "./${kebab}.js";

/** The rules of ${ens}. Works within the transaction of its EntityManager. */
export class ${pascal}Service {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds ${anEn}.
   *
   * @throws DomainError REQUIRED, TOO_LONG, DUPLICATE_CODE, UNKNOWN_ORGANIZATION
   */
  async create(input: Create${pascal}Input, options: RecordOptions = {}): Promise<${pascal}> {
    const values = columnValues(${pascal}, input, {});
    const { code, name, organizationId } = values;
    if ((await this.em.count(${pascal}, { code })) > 0) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    ${check}
    const ${camel} = this.em.create(${pascal}, { ...recordFields(input, options), ...values, nameSortKey: sortKey(name) });
    await this.em.persist(${camel}).flush();
    return ${camel};
  }

  /**
   * Loads the ${en} that an input refers to.
   *
   * @throws DomainError ${unknown}
   */
  require(id: string, path: Path): Promise<${pascal}> {
    return requireRecord(this.em, ${pascal}, id, path, ${camel}Errors.${unknown});
  }
}
`;
}
