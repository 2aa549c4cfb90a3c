/** A browser's response for one address. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A mock-up of a site. */
export interface StandIn {
  /** Where it opens by default. */
  readonly home: string;
  /** Addresses that it answers for; for `context.route(…)`. */
  readonly hosts: readonly string[];
  /** Builds it, once per process. */
  readonly build: () => Promise<(url: URL) => Answer>;
}
