import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import {
  type AdoptBlocRulesInput,
  type AppointInput,
  Appointment,
  AppointmentService,
  BlocRules,
  type CreateEmulationBlocInput,
  type CreateEmulationCouncilInput,
  type CreatePersonInput,
  EmulationBloc,
  EmulationBlocService,
  EmulationCouncil,
  EmulationCouncilService,
  Person,
  PersonService,
} from "@thidua/organizations";
import { idOf, type KeyedRecord, type LoadReport, loadRecords, readRecords } from "./load-records.js";

/** What the data files hold: the services' inputs, but that other records are named by their keys. */
type PersonRecord = KeyedRecord & CreatePersonInput;
type AppointmentRecord = KeyedRecord &
  Omit<AppointInput, "organizationId" | "personId"> & { organization: string; person?: string | null };
type RulesRecord = KeyedRecord & Omit<AdoptBlocRulesInput, "blocId">;
type BlocRecord = KeyedRecord &
  Omit<CreateEmulationBlocInput, "organizationId" | "parentBlocId"> & {
    organization: string;
    parentBloc?: string | null;
    rules?: RulesRecord[];
  };
type CouncilRecord = KeyedRecord &
  Omit<CreateEmulationCouncilInput, "organizationId" | "provinceId"> & {
    organization?: string | null;
    province?: string | null;
  };

/**
 * Loads people, who held which role, blocs with their rules, and councils. Provinces and organizations must be loaded.
 * Takes the database and the directory of the data files.
 */
export async function loadOrganizationPeople(database: SubgraphDatabase, directory: string): Promise<LoadReport> {
  const people = readRecords<PersonRecord>(directory, "persons.yaml");
  const appointments = readRecords<AppointmentRecord>(directory, "appointments.yaml");
  const blocs = readRecords<BlocRecord>(directory, "blocs.yaml");
  const rules = blocs.flatMap(({ key: bloc, rules: versions = [] }) =>
    versions.map((version) => ({ ...version, bloc })),
  );
  const councils = readRecords<CouncilRecord>(directory, "councils.yaml");
  const reports = [
    await loadRecords(database, Person, "person", people, (em, record, options) =>
      new PersonService(em).create(record, options),
    ),
    await loadRecords(database, Appointment, "appointment", appointments, (em, record, options) => {
      const organizationId = idOf("organization", record.organization);
      const input = { ...record, organizationId, personId: idOf("person", record.person) };
      return new AppointmentService(em).appoint(input, options);
    }),
    await loadRecords(database, EmulationBloc, "bloc", blocs, (em, record, options) => {
      const organizationId = idOf("organization", record.organization);
      const input = { ...record, organizationId, parentBlocId: idOf("bloc", record.parentBloc) };
      return new EmulationBlocService(em).create(input, options);
    }),
    await loadRecords(database, BlocRules, "bloc-rules", rules, (em, record, options) =>
      new EmulationBlocService(em).adoptRules({ ...record, blocId: idOf("bloc", record.bloc) }, options),
    ),
    await loadRecords(database, EmulationCouncil, "council", councils, (em, record, options) => {
      const organizationId = idOf("organization", record.organization);
      const input = { ...record, organizationId, provinceId: idOf("province", record.province) };
      return new EmulationCouncilService(em).create(input, options);
    }),
  ];
  return {
    created: reports.reduce((sum, { created }) => sum + created, 0),
    existing: reports.reduce((sum, { existing }) => sum + existing, 0),
  };
}
