import * as v from 'valibot'
import { IdSchema, InstantSchema, RelationSchema, WordSchema } from '../values'

export const EVIDENCE_KINDS = [
  'commitment',
  'hukou',
  'hukouBoth',
  'birthCert',
  'notarised',
  'marriageCert',
  'idPhoto',
] as const
export const EvidenceKindSchema = v.picklist(EVIDENCE_KINDS)
export type EvidenceKind = v.InferOutput<typeof EvidenceKindSchema>

export const EVIDENCE_LABELS: Readonly<Record<EvidenceKind, string>> = Object.freeze({
  commitment: '个人承诺书',
  hukou: '户口本（首页和本人页）',
  hukouBoth: '双方的户口页',
  birthCert: '出生医学证明',
  notarised: '关系公证书',
  marriageCert: '结婚证',
  idPhoto: '身份证照片',
})

export const EvidenceSchema = v.strictObject({ kind: EvidenceKindSchema, fileId: IdSchema })

/** A commitment signed in the app: the typed name of the signer; the text is the server's. */
export const CommitmentSchema = v.strictObject({
  signedName: v.pipe(v.string(), v.maxLength(120)),
  textVersion: v.string(),
})

export const ApplicationStateSchema = v.picklist([
  'invited',
  'underReview',
  'needSupplement',
  'active',
  'rejected',
  'withdrawn',
  'expired',
  'ended',
])

const WaySchema = v.picklist(['documents', 'faceToFace', 'invitation', 'newborn', 'counter'])

export const TimelineStepSchema = v.strictObject({
  step: v.picklist(['submitted', 'face', 'invitation', 'review', 'supplement', 'decision']),
  state: v.picklist(['done', 'now', 'coming', 'failed']),
  title: v.string(),
  at: v.nullable(InstantSchema),
  note: v.nullable(v.string()),
})

/** 办理事项: a binding on its way, as its applicant sees it. */
export const ApplicationSchema = v.strictObject({
  applicationId: IdSchema,
  relation: RelationSchema,
  relationLabel: WordSchema,
  memberName: v.string(),
  way: WaySchema,
  state: ApplicationStateSchema,
  timeline: v.array(TimelineStepSchema),
  /** Why it was refused, and what better paper would do; null unless rejected. */
  rejection: v.nullable(v.strictObject({ reason: v.string(), sentence: v.string() })),
  /** The better paper that was asked for, and until when; null unless it is waited for. */
  supplement: v.nullable(
    v.strictObject({
      reason: v.string(),
      sentence: v.string(),
      /** The papers that are there already; one of them may be sent anew, another may be added. */
      papers: v.array(EvidenceKindSchema),
      deadline: InstantSchema,
    }),
  ),
  expectedBy: v.nullable(InstantSchema),
  /** Whether the clerk has had it for longer than that. */
  overdue: v.boolean(),
  /** The link of an open invitation; shown to its maker only. */
  invitation: v.nullable(v.strictObject({ token: v.string(), path: v.string(), expiresAt: InstantSchema })),
  bindingId: v.nullable(IdSchema),
  createdAt: InstantSchema,
})
export type Application = v.InferOutput<typeof ApplicationSchema>
