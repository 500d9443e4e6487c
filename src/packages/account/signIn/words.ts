import { counted } from '@/i18n/counted'
import { defineText } from '@/i18n/useText'

export const signInText = defineText({
  zh: {
    title: '登录',
    lead: '登录后，出示自己和家人的医保码',
    mini: '一键登录',
    miniBusy: '正在登录',
    phone: '用手机号登录',
    phoneNote: '收短信验证码，不用记密码',
    personas: '演示人物',
    personasNote: '人物都是虚构的，点一位就进入',
    age: (years: number) => `${years} 岁`,
    kin: (name: string, word: string) => `${name}的${word}`,
    entering: '正在进入',
    enterAs: (name: string, story: string) => `以${name}进入，${story}`,
  },
  en: {
    title: 'Sign in',
    lead: 'Sign in to show your own and your family’s codes',
    mini: 'Sign in at once',
    miniBusy: 'Signing in',
    phone: 'With a phone number',
    phoneNote: 'By a code in a text message, no password',
    personas: 'Fictional people',
    personasNote: 'All invented; choose one to enter',
    age: (years: number) => counted(years, 'year'),
    kin: (name: string, word: string) => `${name}’s ${word}`,
    entering: 'Entering',
    enterAs: (name: string, story: string) => `Enter as ${name}. ${story}`,
  },
})
