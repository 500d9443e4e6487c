import type { Capacity } from './viewer'

/** Who reports, as a clerk reads it. */
export const REPORTER_LABELS: Readonly<Record<Capacity, string>> = Object.freeze({
  self: '本人',
  holder: '家人',
  grantor: '出钱的家人',
})

export interface DisputeNotice {
  readonly personId: string
  readonly title: string
  readonly text: string
}

interface Disputed {
  readonly reporterId: string
  readonly patientId: string
  readonly institutionName: string
  readonly stopped: 'credential' | 'codes' | 'grant' | 'nothing'
}

const STOPPED: Readonly<Record<Disputed['stopped'], string>> = Object.freeze({
  credential: '医保码已经停用，所有的码都作废了。看病请带身份证或社保卡。弄清楚以后可以刷脸恢复。',
  codes: '现在的码都作废了。要停用医保码，请本人在“我的”里办。',
  grant: '您的共济已经先停一停，不会再用您的钱。弄清楚以后可以恢复。',
  nothing: '医保码照常能用。',
})

/**
 * Who is told that a record was disputed: the one who reports it, and the patient, if he is another.
 */
export function disputedNotices(disputed: Disputed): DisputeNotice[] {
  const { reporterId, patientId, institutionName, stopped } = disputed
  const mine = {
    personId: reporterId,
    title: '已经报给经办窗口',
    text: `${institutionName}的这一笔，窗口会核对，有结果告诉您。${STOPPED[stopped]}`,
  }
  if (patientId === reporterId) return [mine]
  const about = stopped === 'grant' || stopped === 'nothing' ? '' : STOPPED[stopped]
  return [
    mine,
    {
      personId: patientId,
      title: '家人说您的一笔记录不对',
      text: `家人报给经办窗口：${institutionName}的一笔可能不是您办的。窗口会核对。${about}`,
    },
  ]
}

/** Who is told what a clerk answered. */
export function answeredDisputeNotices(
  disputed: Pick<Disputed, 'reporterId' | 'patientId' | 'institutionName'>,
  sentence: string,
  note: string,
): DisputeNotice[] {
  const text = `${disputed.institutionName}的这一笔：${sentence}${note === '' ? '' : `窗口说明：${note}`}`
  return [...new Set([disputed.reporterId, disputed.patientId])].map((personId) => ({
    personId,
    title: '您报的记录有答复了',
    text,
  }))
}
