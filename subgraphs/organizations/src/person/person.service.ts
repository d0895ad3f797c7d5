import type { EntityManager } from "@mikro-orm/sql";
import { raise } from "@thidua/base/errors";
import { personSortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requireText } from "@thidua/kit/model/records";
import { referenceErrors } from "@thidua/vocabulary/references";
import type { CreatePersonInput } from "./person.inputs.js";
import { Person } from "./person.js";
import { PersonRepository } from "./person.repository.js";

/** The rules of people. Works within the transaction of the EntityManager it is given. */
export class PersonService {
  private readonly people: PersonRepository;

  constructor(private readonly em: EntityManager) {
    this.people = new PersonRepository(em);
  }

  /** Adds a person. Two people may share a name. Raises REQUIRED, TOO_LONG. */
  async create(input: CreatePersonInput, options: RecordOptions = {}): Promise<Person> {
    const fullName = requireText(input.fullName, ["fullName"], 200);
    return this.people.add(
      this.em.create(Person, { ...recordFields(input, options), fullName, nameSortKey: personSortKey(fullName) }),
    );
  }

  /** The person of an id. Raises UNKNOWN_PERSON. */
  async require(id: string, path: readonly (string | number)[]): Promise<Person> {
    return (await this.people.find(id)) ?? raise(referenceErrors.UNKNOWN_PERSON(path, { id }));
  }
}
