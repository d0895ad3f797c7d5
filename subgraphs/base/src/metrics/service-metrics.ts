import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** One value of a metric that is read at each scrape. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric: its name by the conventions of Prometheus (unit last, `_total` for counters), its help and the names of its labels. */
export interface MetricDefinition<Label extends string = string> {
  readonly name: string;
  readonly help: string;
  readonly labelNames?: readonly Label[];
}

/** The metrics of one server. Several servers of a process each have their own; the label `service` distinguishes them. */
export class ServiceMetrics {
  readonly registry = new Registry();
  readonly #failures: Counter;

  /** Takes the name of the service: `gateway`, or the name of a subgraph. */
  constructor(service: string) {
    this.registry.setDefaultLabels({ service });
    this.#failures = this.counter({
      name: "thidua_metric_failures_total",
      help: "Metrics that could not be read at a scrape.",
    });
  }

  /** Creates a counter. */
  counter<Label extends string>(definition: MetricDefinition<Label>): Counter<Label> {
    return new Counter({ ...mutable(definition), registers: [this.registry] });
  }

  /** Creates a histogram. `buckets` are upper bounds, in the unit of the metric's name. */
  histogram<Label extends string>(
    definition: MetricDefinition<Label> & { readonly buckets: readonly number[] },
  ): Histogram<Label> {
    return new Histogram({ ...mutable(definition), buckets: [...definition.buckets], registers: [this.registry] });
  }

  /**
   * Adds a metric whose values the server keeps anyway: they are read at each scrape, and cost nothing between.
   *
   * @param read returns all values of the moment; a metric that fails is without values in that scrape, the others are not
   */
  observed(type: "counter" | "gauge", definition: MetricDefinition, read: () => Iterable<Sample>): void {
    const failures = this.#failures;
    // The reset of a metric without labels makes a zero, which is no value that was read.
    const clear = () => (definition.labelNames?.length ? metric.reset() : metric.remove());
    const collect = () => {
      clear();
      try {
        for (const { labels = {}, value } of read()) metric.inc(labels, value);
      } catch {
        clear();
        failures.inc();
      }
    };
    const options = { ...mutable(definition), registers: [this.registry], collect };
    const metric: Counter | Gauge = type === "counter" ? new Counter(options) : new Gauge(options);
  }
}

function mutable<Label extends string>({ name, help, labelNames = [] }: MetricDefinition<Label>) {
  return { name, help, labelNames: [...labelNames] };
}
