import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import { BlocRules } from "../emulation-bloc/bloc-rules.js";
import type { AdoptBlocRulesInput, CreateEmulationBlocInput } from "../emulation-bloc/emulation-bloc.inputs.js";
import { EmulationBloc } from "../emulation-bloc/emulation-bloc.js";
import { EmulationBlocService } from "../emulation-bloc/emulation-bloc.service.js";

type RulesRecord = KeyedRecord & Omit<AdoptBlocRulesInput, "blocId">;
/** The service's input, with the keys of the organization and the parent, and the versions of the bloc's rules. */
type BlocRecord = KeyedRecord &
  Omit<CreateEmulationBlocInput, "organizationId" | "parentBlocId"> & {
    organization: string;
    parentBloc?: string | null;
    rules?: RulesRecord[];
  };

export const emulationBlocs = recordSeed<BlocRecord>({
  entity: EmulationBloc,
  kind: "bloc",
  file: "blocs.yaml",
  create: (em, record, options) => {
    const organizationId = idOf("organization", record.organization);
    const input = { ...record, organizationId, parentBlocId: idOf("bloc", record.parentBloc) };
    return new EmulationBlocService(em).create(input, options);
  },
});

export const blocRules = recordSeed<RulesRecord & { bloc: string }, BlocRecord>({
  entity: BlocRules,
  kind: "bloc-rules",
  file: "blocs.yaml",
  toRows: (blocs) => blocs.flatMap(({ key: bloc, rules = [] }) => rules.map((version) => ({ ...version, bloc }))),
  create: (em, record, options) =>
    new EmulationBlocService(em).adoptRules({ ...record, blocId: idOf("bloc", record.bloc) }, options),
});
