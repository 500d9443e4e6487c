/** What is told to a person when something about his identity or credential changes. */
const TEXTS = {
  verified: ['实名认证通过', '您的身份已在一台新的设备上认证。不是您本人办的，请到“登录的设备”里移除它。'],
  activated: ['医保码已激活', '您的医保码可以用了。密码只告诉您信得过的家人。'],
  pinChanged: ['医保码密码已修改', '不是您本人改的，请刷脸重设密码。'],
  pinReset: ['医保码密码已重设', '密码是刷脸以后重设的。不是您本人办的，请停用凭证。'],
  suspended: ['医保码已停用', '所有的码都已作废。看病请带身份证或社保卡，共济照样生效。'],
  restored: ['医保码已恢复', '可以照常出示医保码了。'],
  pinAsked: ['已打开“先输密码再出示”', '以后出示您的医保码，都要先输入密码。'],
  pinNotAsked: ['已关闭“先输密码再出示”', '出示您的医保码，不再要密码。'],
  cardLost: [
    '社保卡已挂失',
    '这张卡不能再用。看病请出示医保码，或带身份证，共济照样生效。补卡请到社保卡服务网点。',
  ],
  consentTaken: ['已撤回使用医保数据的同意', '医保码停用了。看病请带身份证或社保卡，共济照样生效。'],
  deviceRemoved: ['已移除一台设备', '那台设备已退出登录，上面的码也已作废。'],
} as const

export type SecurityEvent = keyof typeof TEXTS

/** A notice of kind `security` to the person concerned. */
export const securityNotice = (personId: string, event: SecurityEvent) =>
  ({
    personId,
    kind: 'security',
    title: TEXTS[event][0],
    text: TEXTS[event][1],
    link: 'pages/me/index',
  }) as const
