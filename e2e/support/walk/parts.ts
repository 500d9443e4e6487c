/** The pages of a phone, by the beginning of their paths, shared out among the files of `e2e/walk`. */
export const PHONE_PARTS = {
  account: ['pages/', 'packages/account/', 'packages/messages/'],
  family: ['packages/binding/', 'packages/aid/', 'packages/wallet/'],
  more: ['packages/record/', 'packages/diagnosis/', 'packages/me/'],
} as const
