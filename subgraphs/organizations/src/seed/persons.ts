import { type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreatePersonInput } from "../person/person.inputs.js";
import { Person } from "../person/person.js";
import { PersonService } from "../person/person.service.js";

export const persons = recordSeed<KeyedRecord & CreatePersonInput>({
  entity: Person,
  kind: "person",
  file: "persons.yaml",
  create: (em, record, options) => new PersonService(em).create(record, options),
});
