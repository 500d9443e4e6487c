export * from './judgeRequest'
export * from './notices'
export * from './standing'
