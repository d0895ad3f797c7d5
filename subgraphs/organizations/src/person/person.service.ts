import type { EntityManager } from "@mikro-orm/sql";
import type { Path } from "@thidua/base/errors";
import { insertRecords } from "@thidua/kit/changes/bulk-insert";
import { columnValues } from "@thidua/kit/model/columns";
import { personSortKey } from "@thidua/kit/model/names";
import { type RecordOptions, readEach, recordFields, requireRecord } from "@thidua/kit/model/records";
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
    const person = this.em.create(Person, newPerson(input, options));
    await this.em.persist(person).flush();
    return person;
  }

  /**
   * Adds many persons, all or none, as `create` adds each of them: for imports, ten thousand and more at a time.
   *
   * @param options those of each person, in the order of the inputs
   * @throws DomainError with the violations of all persons: those of `create`, with paths that begin with the place of the person
   */
  async createAll(inputs: readonly CreatePersonInput[], options: readonly RecordOptions[] = []): Promise<void> {
    const values = readEach(inputs, [], (input, path, index) => newPerson(input, options[index], path));
    await insertRecords(this.em, Person, values);
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

/** The values of a person that an input adds. Throws DomainError REQUIRED, TOO_LONG and those of `recordFields`. */
function newPerson(input: CreatePersonInput, options: RecordOptions = {}, path: Path = []) {
  const { fullName } = columnValues(Person, input, {}, path);
  return { ...recordFields(input, options, path), fullName, nameSortKey: personSortKey(fullName) };
}
