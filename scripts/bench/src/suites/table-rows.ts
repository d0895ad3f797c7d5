import { ours } from "../checkout/repository.ts";
import type { ChangesFigures } from "./changes.ts";
import type { EmbeddedFigures } from "./embedded.ts";
import type { GrowthResult } from "./growth.ts";
import type { QuestionResult } from "./subgraph.ts";
import type { WritesResult } from "./writes.ts";

/** What the suites measured in one run. */
export interface MeasuredSuites {
  questions: readonly QuestionResult[];
  growth: readonly GrowthResult[];
  writes: readonly WritesResult[];
  changes: readonly (ChangesFigures & { commit: string })[];
  embedded: readonly EmbeddedFigures[];
}

/** One figure that has a goal. */
export interface TableRow {
  row: string;
  /** The figure of a commit: `ours`, or the name of the baseline. Undefined if it was not measured. */
  figure: (measured: MeasuredSuites, commit: string) => number | undefined;
  /** None where only the baseline is compared. */
  goal?: { atLeast: number } | { atMost: number } | { timesBaseline: number };
}

const question = ({ questions }: MeasuredSuites, name: string) =>
  questions.find((result) => result.question.startsWith(name))?.servers;
const perSecond = (name: string) => (measured: MeasuredSuites, commit: string) =>
  question(measured, name)?.[commit]?.perSecond;
const ratio = (above?: number, below?: number) =>
  above === undefined || below === undefined ? undefined : above / below;
const timesServer = (name: string, server: string) => (measured: MeasuredSuites, commit: string) =>
  ratio(question(measured, name)?.[commit]?.perSecond, question(measured, name)?.[server]?.perSecond);

const grown = ({ growth }: MeasuredSuites, name: string, commit: string) =>
  growth.filter((result) => result.question.startsWith(name)).map((result) => result.commits[commit] ?? []);
const worst = (numbers: readonly (number | undefined)[]) => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};
/** The slowest SQL of the questions, at the greatest size or the one before it. */
const milliseconds =
  (name: string, place = -1) =>
  (measured: MeasuredSuites, commit: string) =>
    worst(grown(measured, name, commit).map((sizes) => sizes.at(place)?.sql?.ms));
const growthOf = (name: string) => (measured: MeasuredSuites, commit: string) =>
  worst(grown(measured, name, commit).map((sizes) => ratio(sizes.at(-1)?.sql?.ms, sizes.at(-2)?.sql?.ms)));

const written = ({ writes }: MeasuredSuites, write: string, mode: string) =>
  writes.find((result) => result.write === write)?.modes[mode];
const modeOf = (commit: string, mode: string) => (commit === ours ? mode : `${commit} ${mode}`);
const recordedRatio = (write: string) => (measured: MeasuredSuites, commit: string) =>
  ratio(
    written(measured, write, modeOf(commit, "recorded"))?.perSecond,
    written(measured, write, modeOf(commit, "unrecorded"))?.perSecond,
  );
const recordedPerSecond = (write: string) => (measured: MeasuredSuites, commit: string) =>
  written(measured, write, modeOf(commit, "recorded"))?.perSecond;
const importedPerSecond = (measured: MeasuredSuites, commit: string) =>
  written(measured, "import 2000", modeOf(commit, "recorded"))?.rowsPerSecond;

const ofChanges = ({ changes }: MeasuredSuites, commit: string) => changes.filter((each) => each.commit === commit);
const changesGrowth =
  (...figures: (keyof ChangesFigures)[]) =>
  (measured: MeasuredSuites, commit: string) => {
    const sizes = ofChanges(measured, commit);
    return worst(figures.map((figure) => ratio(sizes.at(-1)?.[figure], sizes.at(0)?.[figure])));
  };
const longestDelay = ({ embedded }: MeasuredSuites, commit: string) =>
  worst(embedded.filter((each) => each.commit === commit).map(({ delayP99Ms }) => delayP99Ms));

const nested = "nested";
const firstPage = "first page";
const oneYear = "statistics of one year by form";
const allYears = "statistics of all years by form";

/** All figures that have a goal, in the order in which they are printed. */
export const tableRows: readonly TableRow[] = [
  { row: "nested, requests/s", figure: perSecond(nested) },
  { row: "nested, × PostGraphile", figure: timesServer(nested, "PostGraphile"), goal: { atLeast: 1 } },
  { row: "nested, × batched SQL", figure: timesServer(nested, "batched SQL"), goal: { atLeast: 0.4 } },
  { row: "first page, requests/s", figure: perSecond(firstPage) },
  { row: "first page, × PostGraphile", figure: timesServer(firstPage, "PostGraphile"), goal: { atLeast: 1 } },
  {
    row: "deep page, × first page",
    figure: (measured, commit) =>
      ratio(perSecond("page after")(measured, commit), perSecond(firstPage)(measured, commit)),
    goal: { atLeast: 0.9 },
  },
  { row: "_entities of 200, requests/s", figure: perSecond("_entities"), goal: { atLeast: 150 } },
  { row: "whole graph, requests/s", figure: perSecond("the whole graph"), goal: { atLeast: 100 } },
  { row: "saved query, requests/s", figure: perSecond("the saved query"), goal: { atLeast: 150 } },
  {
    row: "slowest organization filter, greatest size, ms",
    figure: milliseconds("organization filter"),
    goal: { atMost: 150 },
  },
  { row: "statistics of one year, ms", figure: milliseconds(oneYear, -2), goal: { atMost: 50 } },
  { row: "statistics of one year, growth", figure: growthOf(oneYear), goal: { atMost: 4 } },
  {
    row: "statistics of year × form, ms",
    // The question by organization too begins with the same words and is no row of the table.
    figure: ({ growth, ...rest }, commit) =>
      milliseconds(allYears, -2)({ ...rest, growth: growth.filter(({ question: name }) => name === allYears) }, commit),
    goal: { atMost: 100 },
  },
  {
    row: "statistics of year × form, growth",
    figure: ({ growth, ...rest }, commit) =>
      growthOf(allYears)({ ...rest, growth: growth.filter(({ question: name }) => name === allYears) }, commit),
    goal: { atMost: 1.5 },
  },
  { row: "first page, growth", figure: growthOf(firstPage), goal: { atMost: 1.2 } },
  { row: "deep page, growth", figure: growthOf("page after"), goal: { atMost: 1.2 } },
  { row: "children of a page, growth", figure: growthOf(nested), goal: { atMost: 1.2 } },
  { row: "organization filter, growth", figure: growthOf("organization filter"), goal: { atMost: 1.2 } },
  { row: "create, recorded / unrecorded", figure: recordedRatio("create"), goal: { atLeast: 0.75 } },
  { row: "update, recorded / unrecorded", figure: recordedRatio("update"), goal: { atLeast: 0.75 } },
  { row: "create, recorded a second", figure: recordedPerSecond("create"), goal: { timesBaseline: 1.4 } },
  { row: "update, recorded a second", figure: recordedPerSecond("update"), goal: { timesBaseline: 1.4 } },
  { row: "mutation, recorded a second", figure: recordedPerSecond("mutation") },
  { row: "many at once, rows/s", figure: importedPerSecond, goal: { atLeast: 10_000 } },
  { row: "change page, growth", figure: changesGrowth("firstPageMs", "lastPageMs"), goal: { atMost: 1.2 } },
  { row: "audit page, growth", figure: changesGrowth("trailMs", "trailOfActorMs"), goal: { atMost: 1.2 } },
  {
    row: "mirror catch-up, rows/s",
    figure: (measured, commit) => ofChanges(measured, commit).at(-1)?.appliedPerSecond,
    goal: { atLeast: 10_000 },
  },
  { row: "embedded, delay p99, ms", figure: longestDelay, goal: { atMost: 20 } },
];
