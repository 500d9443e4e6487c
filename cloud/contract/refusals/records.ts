import { defineRefusals } from './define'

/** 111xx: records: what a family says of them, and takes with it. */
export const recordsRefusals = defineRefusals({
  DISPUTE_EXISTS: {
    number: 11101,
    sentence: '这一笔已经报过了，经办窗口正在核对。有结果会告诉您。',
    english: 'You reported this record already; the counter is checking it. You will be told the result.',
    meaning: 'One dispute a record.',
  },
  DISPUTE_CLOSED: {
    number: 11102,
    sentence: '这一件已经有人答复过了。请刷新后再看。',
    english: 'Somebody has answered this already. Please refresh and look again.',
    meaning: 'Another clerk has answered the dispute.',
  },
  EXPORT_TOO_LARGE: {
    number: 11103,
    sentence: '记录超过 {limit} 条，一次导不完。请选一年，或者选一位家人再导出。',
    english:
      'There are more than {limit} records, too many for one export. Please choose one year or one relative.',
    meaning: 'An export is made whole or not at all; the limit is ours.',
  },
})
