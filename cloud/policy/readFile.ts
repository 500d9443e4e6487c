import * as v from 'valibot'
import type { ParameterPath } from '../domain/policy'
import type { PolicyFault } from './fault'
import { keysAt, type PolicyFile, PolicyFileSchema, type VersionOutput } from './fileSchema'
import { nearest } from './nearest'
import { type Path, SourceFile } from './source'

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

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => item.key as string | number)
}

function faultOf(source: SourceFile, issue: v.BaseIssue<unknown>): PolicyFault {
  const path = pathOf(issue)
  const last = String(path[path.length - 1] ?? '')
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never'
  const isMissingKey = issue.received === 'undefined'
  if (isUnknownKey) {
    const near = nearest(last, keysAt(path.slice(0, -1)))
    const instead = near
      ? `did you mean "${near}"?`
      : 'remove it, or see docs/policies.md for the keys there are'
    return { file: source.file, line: source.line(path, true), what: `unknown key "${last}"`, instead }
  }
  if (isMissingKey) {
    const instead = `add "${last}: …" (${issue.expected ?? 'see docs/policies.md'})`
    return { file: source.file, line: source.line(path), what: `"${last}" is missing`, instead }
  }
  const what = `${path.join('.')} cannot be ${issue.received}`
  return { file: source.file, line: source.line(path), what, instead: issue.message }
}

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
  return { ok: false, faults: parsed.issues.map((issue) => faultOf(source, issue)) }
}
