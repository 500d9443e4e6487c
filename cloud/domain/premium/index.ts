export * from './judgePremium'
export * from './notices'
export * from './offers'
export * from './rules'
