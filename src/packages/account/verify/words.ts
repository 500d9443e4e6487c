import { defineText } from '@/i18n/useText'

export const verifyText = defineText({
  zh: {
    title: '实名认证',
    lead: '先确认是您本人',
    prepare: '请先备好身份证，约 1 分钟。证件只核对一次，不上传照片。',
    health: '同意使用医保和就诊信息',
    healthNote: '用来出示您的码、结算和查记录。',
    face: '同意刷脸核对本人',
    faceNote: '只核对这一次，办完就删。不同意就到窗口办理。',
    consentMissing: '两项都同意，才能在手机上办。',
    sandboxNote: '演示环境只认演示人物的姓名和号码。',
    next: '下一步：刷脸',
    busy: '正在核对',
    you: '您本人',
    done: (name: string) => `认证好了，您是${name}`,
  },
  en: {
    title: 'Verify identity',
    lead: 'First: who you are',
    prepare: 'Have your ID card at hand. About one minute; no photo is uploaded.',
    health: 'I agree to the use of insurance and visit data',
    healthNote: 'To show your code, to settle and to see records.',
    face: 'I agree to a face check',
    faceNote: 'Compared once, then deleted. Otherwise a counter can help.',
    consentMissing: 'Both are needed to do this on a phone.',
    sandboxNote: 'The sandbox knows the names and numbers of its fictional people only.',
    next: 'Next: face check',
    busy: 'Comparing',
    you: 'You',
    done: (name: string) => `Verified: you are ${name}`,
  },
})
