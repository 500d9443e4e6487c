import type { Calls } from '../calls'
import type { Tracer } from '../ports'
import type { Store } from '../store'

/** The store, its commits seen by a tracer. */
export const tracedStore = (store: Store, tracer: Tracer): Store => ({
  ...store,
  commit: (change, idempotency) =>
    tracer.span(
      'store commit',
      () => store.commit(change, idempotency),
      ({ outcome }) => ({ outcome }),
    ),
})

/** Calls seen by a tracer: which function, what it came to, and the id under which the log knows it; nothing personal. */
export const tracedCalls = (calls: Calls, tracer: Tracer): Calls => ({
  call: (incoming) =>
    tracer.span(
      `call ${incoming.fn}`,
      () => calls.call(incoming),
      (outcome) => ({
        fn: incoming.fn,
        outcome: outcome.ok ? 'OK' : outcome.refusal.code,
        requestId: incoming.traceId,
      }),
      incoming.traceParent ?? null,
    ),
})
