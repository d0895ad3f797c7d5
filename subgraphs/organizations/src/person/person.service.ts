import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { personSortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import type { CreatePersonInput } from "./person.inputs.js";
import { Person } from "./person.js";

/** The rules of persons. Works within the transaction of its EntityManager. */
export class PersonService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Adds a person. Several persons can have the same name.
   *
   * @throws DomainError REQUIRED, TOO_LONG
   */
  async create(input: CreatePersonInput, options: RecordOptions = {}): Promise<Person> {
    const { fullName } = columnValues(Person, input, {});
    const nameSortKey = personSortKey(fullName);
    const person = this.em.create(Person, { ...recordFields(input, options), fullName, nameSortKey });
    await this.em.persist(person).flush();
    return person;
  }

  /**
   * Loads the person of an ID.
   *
   * @throws DomainError UNKNOWN_PERSON
   */
  require(id: string, path: readonly (string | number)[]): Promise<Person> {
    return requireRecord(this.em, Person, id, path, referenceErrors.UNKNOWN_PERSON);
  }
}
