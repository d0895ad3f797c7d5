/** A sample of a metric, such as `name{label="value"} 1`. */
export interface ParsedSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric with all its samples. */
export interface ParsedMetric {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly samples: readonly ParsedSample[];
}

const labelPattern = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"/y;
const suffixes: Readonly<Record<string, readonly string[]>> = {
  histogram: ["_bucket", "_sum", "_count"],
  summary: ["", "_sum", "_count"],
};

/**
 * Parses Prometheus text, strictly: for tests of what servers write.
 *
 * Source: Prometheus, “Exposition formats”, text format 0.0.4, and “Metric and label naming”.
 *
 * @throws Error naming the line that breaks a rule of the format: a sample outside its metric, a metric or a series twice, no help, a
 *   malformed name, label or value, buckets that decrease or do not end with the count
 */
export function parseMetrics(text: string): ReadonlyMap<string, ParsedMetric> {
  if (!text.endsWith("\n")) throw new Error("the last line does not end");
  const metrics = new Map<string, ParsedMetric & { samples: ParsedSample[] }>();
  const series = new Set<string>();
  let help: { name: string; text: string } | undefined;
  let metric: (ParsedMetric & { samples: ParsedSample[] }) | undefined;
  for (const line of text.split("\n")) {
    const fail = (reason: string) => new Error(`${reason}: ${line}`);
    if (line === "") continue;
    const helped = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/.exec(line);
    if (helped) {
      help = { name: helped[1]!, text: helped[2]! };
      continue;
    }
    const typed = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary)$/.exec(line);
    if (typed) {
      const [, name = "", type = ""] = typed;
      if (help?.name !== name) throw fail("no help before the type");
      if (metrics.has(name)) throw fail("the metric stands twice");
      metric = { name, type, help: help.text, samples: [] };
      metrics.set(name, metric);
      continue;
    }
    if (!metric) throw fail("a sample before its type");
    const sample = parseSample(line);
    if (!sample) throw fail("no sample");
    const names = (suffixes[metric.type] ?? [""]).map((suffix) => `${metric!.name}${suffix}`);
    if (!names.includes(sample.name)) throw fail(`not a sample of ${metric.name}`);
    const key = `${sample.name}${JSON.stringify(Object.entries(sample.labels).sort())}`;
    if (series.has(key)) throw fail("the series stands twice");
    series.add(key);
    metric.samples.push(sample);
  }
  for (const found of metrics.values()) if (found.type === "histogram") requireBuckets(found);
  return metrics;
}

function parseSample(line: string): ParsedSample | undefined {
  const [, name, labelText, value] = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const number = value === "+Inf" ? Number.POSITIVE_INFINITY : value === "Nan" ? Number.NaN : Number(value);
  if (Number.isNaN(number) && value !== "Nan") return undefined;
  const labels: Record<string, string> = {};
  if (labelText === undefined) return { name, labels, value: number };
  labelPattern.lastIndex = 0;
  while (labelPattern.lastIndex < labelText.length) {
    const found = labelPattern.exec(labelText);
    if (!found || found[1]! in labels) return undefined;
    labels[found[1]!] = found[2]!;
    if (labelPattern.lastIndex < labelText.length && labelText[labelPattern.lastIndex++] !== ",") return undefined;
  }
  return { name, labels, value: number };
}

/** Each series of a histogram has growing bounds and counts, and its last bucket, +Inf, equals its count. */
function requireBuckets({ name, samples }: ParsedMetric): void {
  const last = new Map<string, { bound: number; count: number }>();
  const keyOf = ({ le: _le, ...labels }: Readonly<Record<string, string>>) =>
    JSON.stringify(Object.entries(labels).sort());
  for (const sample of samples) {
    const key = keyOf(sample.labels);
    const before = last.get(key) ?? { bound: Number.NEGATIVE_INFINITY, count: 0 };
    if (sample.name === `${name}_bucket`) {
      const bound = sample.labels.le === "+Inf" ? Number.POSITIVE_INFINITY : Number(sample.labels.le);
      if (!(bound > before.bound) || sample.value < before.count) throw new Error(`${name}: buckets decrease: ${key}`);
      last.set(key, { bound, count: sample.value });
    } else if (sample.name === `${name}_count`) {
      if (before.bound !== Number.POSITIVE_INFINITY || before.count !== sample.value)
        throw new Error(`${name}: the count is not that of the last bucket: ${key}`);
    }
  }
}
