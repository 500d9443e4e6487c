import { defineText } from '@/i18n/useText'

export const doorText = defineText({
  zh: {
    wrongRole: '现在登录的账号不能用这个窗口。',
    changeAccount: '请换一个账号。',
    notSignedIn: '没有登录成功。',
    offline: '没有连上。',
    number: '工号',
    password: '密码',
    signIn: '登录',
    signingIn: '正在登录',
  },
  en: {
    wrongRole: 'The account that is signed in may not work here.',
    changeAccount: 'Please use another account.',
    notSignedIn: 'You are not signed in.',
    offline: 'No connection.',
    number: 'Staff number',
    password: 'Password',
    signIn: 'Sign in',
    signingIn: 'Signing in',
  },
})
