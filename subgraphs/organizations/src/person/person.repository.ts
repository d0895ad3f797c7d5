import type { EntityManager } from "@mikro-orm/sql";
import { Person } from "./person.js";

/** Reads and stores people. */
export class PersonRepository {
  constructor(private readonly em: EntityManager) {}

  /** A person by id, or null. */
  find(id: string): Promise<Person | null> {
    return this.em.findOne(Person, { id });
  }

  /** Stores a new person at once, so that what follows in the transaction can point at them. */
  async add(person: Person): Promise<Person> {
    await this.em.persist(person).flush();
    return person;
  }
}
