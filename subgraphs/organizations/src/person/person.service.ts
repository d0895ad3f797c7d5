import type { EntityManager } from "@mikro-orm/sql";
import { personSortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requireRecord, requireText } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import type { CreatePersonInput } from "./person.inputs.js";
import { Person } from "./person.js";

/** The rules of people. Works within the transaction of the EntityManager it is given. */
export class PersonService {
  constructor(private readonly em: EntityManager) {}

  /** Adds a person. Two people may share a name. Raises REQUIRED, TOO_LONG. */
  async create(input: CreatePersonInput, options: RecordOptions = {}): Promise<Person> {
    const fullName = requireText(input.fullName, ["fullName"], 200);
    const nameSortKey = personSortKey(fullName);
    const person = this.em.create(Person, { ...recordFields(input, options), fullName, nameSortKey });
    await this.em.persist(person).flush();
    return person;
  }

  /** The person of an id. Raises UNKNOWN_PERSON. */
  require(id: string, path: readonly (string | number)[]): Promise<Person> {
    return requireRecord(this.em, Person, id, path, referenceErrors.UNKNOWN_PERSON);
  }
}
