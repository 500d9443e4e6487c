import { defineRefusals } from './define'

/** 100xx: what any call may answer. */
export const generalRefusals = defineRefusals({
  BAD_REQUEST: {
    number: 10001,
    sentence: '提交的内容不对（{path}）。请返回上一步检查后再试。',
    english: 'What was sent is not right ({path}). Please go back a step, check it, and try again.',
    meaning:
      'The parameters do not fit the schema of the function; `path` names the first fault. Mend the call; repeating it as it is cannot succeed.',
  },
  NOT_SIGNED_IN: {
    number: 10002,
    status: 401,
    sentence: '登录已过期，请重新登录。您填的内容已经保存，登录后接着办。',
    english:
      'Your session has ended. Please sign in again. What you entered is kept; go on after signing in.',
    meaning:
      'The function needs a session and there is none, or it was revoked. Sign in again and repeat the call with the same requestId.',
  },
  NOT_ALLOWED: {
    number: 10003,
    status: 403,
    sentence: '您没有办理这件事的权限。请换成有权限的账号，或者请本人来办。',
    english: 'You may not do this. Please use an account that may, or ask the person concerned.',
    meaning:
      'The caller is signed in but may not call this function, or not for this person. Nothing says whether the object exists.',
  },
  NOT_VERIFIED: {
    number: 10004,
    status: 403,
    sentence: '请先完成实名认证，再办这件事。',
    english: 'Please verify your identity first.',
    meaning: 'The function needs a user who was verified as a person of the registry (`verifyIdentity`).',
  },
  NOT_FOUND: {
    number: 10005,
    status: 404,
    sentence: '没有找到这条内容。它可能已经失效，请返回列表刷新后再看。',
    english: 'This was not found. It may be gone; please go back to the list and refresh.',
    meaning: 'No such object, or none that this caller may see: the two are not told apart.',
  },
  REQUEST_ID_REUSED: {
    number: 10006,
    status: 409,
    sentence: '这次提交和上一次的内容不一样。请返回上一步重新提交。',
    english: 'This differs from what was sent before. Please go back a step and submit again.',
    meaning:
      'The same actor used the same requestId of this function with another body. Make a new requestId for a new intention.',
  },
  TOO_MANY_CALLS: {
    number: 429,
    status: 429,
    sentence: '操作太快了，请 {retryAfter} 秒后再试。',
    english: 'That was too fast. Please try again in {retryAfter} seconds.',
    meaning:
      'A limit per user or per address was reached; `retryAfter` gives the seconds to wait. Limits never count per app.',
  },
  BUSY: {
    number: 10008,
    status: 503,
    sentence: '现在办理的人多，没有办成，也没有扣钱。请稍后再点一次。',
    english:
      'Many people are using this now. It was not done and no money was taken. Please try again in a moment.',
    meaning:
      'The call met other changes of the same documents again and again, or the store is not ready. Nothing moved; repeat it with the same requestId.',
  },
  TIMED_OUT: {
    number: 124,
    status: 503,
    sentence: '等得太久了，还不知道办成没有。请再点一次，不会重复办理。',
    english:
      'It took too long, and it is not known whether it was done. Please try again; it will not be done twice.',
    meaning:
      'The time limit of the function passed, or the store was lost while the change was on its way. The call may or may not have taken effect: repeat it with the same requestId to learn which.',
  },
  INTERNAL: {
    number: 10010,
    status: 503,
    sentence: '系统出了点问题。请再点一次，不会重复办理；还不行，请把编号 {requestId} 告诉客服。',
    english:
      'Something went wrong. Please try again; it will not be done twice. If it fails again, give the number {requestId} to the service desk.',
    meaning:
      'An unexpected fault: this try moved nothing, an earlier one may have. Repeat it with the same requestId. Its text stays in the log; the id in the answer finds it there.',
  },
  SANDBOX_ONLY: {
    number: 10011,
    status: 403,
    sentence: '这个功能只在演示环境里有。',
    english: 'This exists in the demo only.',
    meaning: 'A sandbox function was called on a host that runs no sandbox.',
  },
})
