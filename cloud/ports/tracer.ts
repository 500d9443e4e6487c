/** What a span may carry: names and numbers of ours, never anything personal. */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>

/** Tells an observer how long things took and what they were part of. */
export interface Tracer {
  /**
   * Runs `work` as a span; what is begun inside is part of it.
   * @param remoteParent a W3C `traceparent` of the caller, if he sent one
   * @param factsOf what the span carries besides, once the work is done
   */
  span<T>(
    name: string,
    work: () => Promise<T>,
    factsOf?: (result: T) => SpanFacts,
    remoteParent?: string | null,
  ): Promise<T>
  /** Sends what is left. */
  close(): Promise<void>
}

/** Where nobody observes. */
export const NO_TRACER: Tracer = {
  span: (_name, work) => work(),
  close: async () => undefined,
}
