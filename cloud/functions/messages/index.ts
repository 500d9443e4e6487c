export { listMessages } from './listMessages'
export { markMessagesRead } from './markMessagesRead'
