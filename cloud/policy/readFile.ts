import * as v from 'valibot'
import type { ParameterPath } from '../domain/policy'
import type { PolicyFault } from './fault'
import { keysAt, type PolicyFile, PolicyFileSchema, type VersionOutput } from './fileSchema'
import { shapeFault } from './shapeFault'
import { SourceFile } from './source'

/** A policy file that is well formed by itself. */
export interface ReadFile {
  readonly source: SourceFile
  readonly policy: PolicyFile
}

export type ReadResult =
  | { readonly ok: true; readonly value: ReadFile }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] }

/** The versions of a parameter in a file, in the order of the file. */
export const versionsOf = (policy: PolicyFile, path: ParameterPath): readonly VersionOutput[] =>
  policy.parameters[path] ?? []

/**
 * Reads one `policy.yaml`: syntax, keys, types, bounds of each value.
 * @param file its name from the policies' folder
 */
export function readPolicyFile(file: string, text: string): ReadResult {
  const source = new SourceFile(file, text)
  const syntax = source.syntaxFaults()
  if (syntax.length > 0) return { ok: false, faults: syntax }
  const parsed = v.safeParse(PolicyFileSchema, source.values())
  if (parsed.success) return { ok: true, value: { source, policy: parsed.output } }
  return { ok: false, faults: parsed.issues.map((issue) => shapeFault(source, issue, keysAt)) }
}
